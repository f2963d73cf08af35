/** What buttons and labels of front ends say: save, cancel, edit, delete, close, search, details, created, contacts. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'save|cancel|edit|delete|close|search|created|settings|more|details|back|owner|amount|actions',
  de: 'speichern|abbrechen|bearbeiten|löschen|schließen|suchen|suche|erstellt|einstellungen|mehr|zurück|betrag|beschreibung|aktionen|verantwortlich',
  fr: 'enregistrer|annuler|modifier|supprimer|fermer|rechercher|recherche|créé le|paramètres|plus|retour|montant|propriétaire|éditer',
  es: 'guardar|cancelar|editar|eliminar|cerrar|buscar|creado|configuración|más|detalles|volver|importe|propietario|acciones',
  pt: 'salvar|guardar|cancelar|editar|excluir|eliminar|fechar|pesquisar|criado em|configurações|mais|detalhes|voltar|valor|proprietário|ações',
  it: 'salva|annulla|modifica|elimina|chiudi|cerca|creato|impostazioni|altro|dettagli|indietro|importo|proprietario|azioni',
  nl: 'opslaan|annuleren|bewerken|verwijderen|sluiten|zoeken|aangemaakt|instellingen|meer|terug|bedrag|eigenaar|acties',
  ja: '保存|キャンセル|編集|削除|閉じる|検索|作成日|設定|詳細|戻る|金額|担当者',
  hi: 'सहेजें|रद्द करें|संपादित करें|संपादन|हटाएं|बंद करें|खोजें|सेटिंग्स|विवरण|वापस|राशि|स्वामी',
};
const FEWEST = 2;

/**
 * The page's language: as the document says it, unless the page's own words are clearly of another; null where
 * neither says one.
 */
export function languageOf(said: string | null, words: ReadonlySet<string>): string | null {
  const seen = new Set([...words].map((word) => word.toLowerCase().replace(/[:：*\s]+$/, '')));
  const votes = Object.entries(WORDS).map(([lang, list]) => ({
    lang,
    count: list.split('|').filter((word) => seen.has(word)).length,
  }));
  votes.sort((a, b) => b.count - a.count);
  const [best, next] = votes;
  if (!best || best.count < FEWEST || (next && next.count * 2 > best.count)) return said;
  return said?.toLowerCase().startsWith(best.lang) ? said : best.lang;
}

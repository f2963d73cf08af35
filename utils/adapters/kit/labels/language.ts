/** What buttons and labels of front ends say: save, cancel, edit, delete, close, search, details, created, contacts. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'account|stage|probability|contact|next step|description|close date|save|cancel|edit|delete|close|search|created|settings|more|details|back|owner|amount|actions',
  de: 'kunde|phase|wahrscheinlichkeit|ansprechpartner|nächster schritt|betreuer|bemerkung|firma|speichern|abbrechen|bearbeiten|löschen|schließen|suchen|suche|erstellt|einstellungen|mehr|zurück|betrag|beschreibung|aktionen|verantwortlich',
  fr: 'compte|étape|probabilité|contact principal|prochaine étape|description|client|enregistrer|annuler|modifier|supprimer|fermer|rechercher|recherche|créé le|paramètres|plus|retour|montant|propriétaire|éditer',
  es: 'cuenta|etapa|probabilidad|contacto|próximo paso|descripción|cliente|responsable|guardar|cancelar|editar|eliminar|cerrar|buscar|creado|configuración|más|detalles|volver|importe|propietario|acciones',
  pt: 'conta|etapa|probabilidade|contato|próximo passo|descrição|cliente|responsável|salvar|guardar|cancelar|editar|excluir|eliminar|fechar|pesquisar|criado em|configurações|mais|detalhes|voltar|valor|proprietário|ações',
  it: 'cliente|fase|probabilità|contatto|prossimo passo|descrizione|azienda|responsabile|salva|annulla|modifica|elimina|chiudi|cerca|creato|impostazioni|altro|dettagli|indietro|importo|proprietario|azioni',
  nl: 'klant|fase|kans|waarschijnlijkheid|contactpersoon|volgende stap|omschrijving|bedrijf|opslaan|annuleren|bewerken|verwijderen|sluiten|zoeken|aangemaakt|instellingen|meer|terug|bedrag|eigenaar|acties',
  ja: '取引先|フェーズ|確度|連絡先|次のステップ|説明|顧客|保存|キャンセル|編集|削除|閉じる|検索|作成日|設定|詳細|戻る|金額|担当者',
  hi: 'खाता|चरण|संभावना|संपर्क|अगला कदम|ग्राहक|सहेजें|रद्द करें|संपादित करें|संपादन|हटाएं|बंद करें|खोजें|सेटिंग्स|विवरण|वापस|राशि|स्वामी',
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

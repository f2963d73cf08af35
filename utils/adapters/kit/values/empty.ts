import { plain } from './plain';

/** What CRMs write where a field holds nothing, in nine languages; lower case. */
const EMPTY = [
  '|none|- none -|--none--|none selected|n/a|na|not set|not specified|not available|not assigned|unassigned|unknown|empty|null|undefined|nil|no value|no data|no date|no amount|no owner|no contact|no company|nothing selected|no activity|add|click to add|click to edit|tbd|select|select an option|select one|choose|please select|not provided|no next step|(blank)|blank|no phone|no email|nan|unset|not entered',
  'keine|keiner|kein|kein(e)|keine angabe|keine angaben|nicht gesetzt|nicht festgelegt|nicht zugewiesen|nicht angegeben|k. a.|k.a.|leer|unbekannt|keine daten|nicht vorhanden|hinzufügen|bitte wählen|bitte auswählen|auswählen|ohne|kein wert|keine auswahl',
  'aucun|aucune|aucun(e)|non défini|non définie|non renseigné|non renseignée|non spécifié|non spécifiée|non attribué|vide|néant|inconnu|ajouter|choisir|sélectionner|s.o.|n.c.|nc|non disponible|aucune donnée|aucune valeur|à définir',
  'ninguno|ninguna|sin asignar|sin definir|no definido|no definida|no establecido|no especificado|no disponible|vacío|sin valor|sin datos|desconocido|añadir|agregar|seleccionar|seleccione|nada|n/d|sin especificar|no asignado',
  'nenhum|nenhuma|não definido|não definida|não informado|não atribuído|não especificado|não disponível|vazio|sem valor|sem dados|desconhecido|adicionar|selecione|selecionar|n/d|sem dono|sem proprietário',
  'nessuno|nessuna|non impostato|non impostata|non definito|non specificato|non assegnato|non disponibile|vuoto|sconosciuto|aggiungi|seleziona|nessun valore|nessun dato|nd|n.d.',
  'geen|niet ingesteld|niet opgegeven|niet toegewezen|niet beschikbaar|leeg|onbekend|toevoegen|selecteren|kies|geen gegevens|geen waarde|n.v.t.|nvt|niet ingevuld',
  'なし|無し|未設定|未入力|未割り当て|未定|空|空白|該当なし|選択してください|追加|値なし|データなし|不明|未選択|未登録',
  'कोई नहीं|कोई नही|सेट नहीं|सेट नहीं है|निर्धारित नहीं|उपलब्ध नहीं|खाली|अज्ञात|रिक्त|जोड़ें|चुनें|नहीं|लागू नहीं|कोई डेटा नहीं|असाइन नहीं किया गया|असाइन नहीं',
]
  .join('|')
  .split('|');
const LONGEST = 80;
const NOTHING_BUT_MARKS = /^[\s\-–—_.…:/\\|+*•·●∙∗xX#?]*$/u;
const MASKED = /^[^\p{L}\p{N}]*(?:[*•●∙·∗▪■█#]{3,}|[xX]{4,}).*$/u;
/** "+ Add", "Set close date…": what a button says, its words small behind the first; a name has capitals. */
const ADD =
  /^(?:\+\s*[^\s\d(].*|(?:[Aa]dd|[Ss]et|[Ee]nter|[Ss]elect|[Cc]hoose|[Cc]lick to add)\s+[\p{Ll} ]{2,40}(?:…|\.{3})?)$/u;

function fold(line: string): string {
  return line
    .toLowerCase()
    .normalize('NFC')
    .replace(/^[([<{–—-]+|[)\]>}–—-]+$/g, '')
    .replace(/[.…]+$/, '')
    .trim();
}

const FOLDED: ReadonlySet<string> = new Set(EMPTY.map(plain).map(fold));

/**
 * The text says in so many words that there is nothing ("None", "-", "Nicht gesetzt"). What is masked, a row of dots,
 * and no text at all may hide something or be on its way.
 */
export function saysEmpty(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = plain(text);
  const bare = fold(line);
  return (bare !== '' && FOLDED.has(bare)) || /^-+$/.test(line) || ADD.test(line);
}

/**
 * The value is a placeholder for nothing ("None", "Nicht gesetzt", "+ Add"), or masked ("••••"): it must be read
 * as missing. A phone number that begins with a plus sign is no placeholder. All languages are asked at once, for
 * a page's tag often names another than its words.
 */
export function isEmptyValue(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = plain(text);
  return FOLDED.has(fold(line)) || NOTHING_BUT_MARKS.test(line) || MASKED.test(line) || ADD.test(line);
}

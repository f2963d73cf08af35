import type { ImportField, TableKind } from '../mapping';
import { foldLabel } from '../written';
import { LOCALISED } from './localised-headings';

/** What files have and pages do not show, by folded heading; the kind's own word in front is taken off first. */
const OWN: [RegExp, ImportField, TableKind[]?][] = [
  [
    /^(?:(?:record|crm|internal|external|system|unique|object|database) )?(?:id|ids|guid|uuid|identifier|kennung|identifiant|identificador|identificativo|識別子|番号|आईडी)$/,
    'id',
  ],
  [
    /^(?:id|identifiant|identificador) (?:record|datensatz|fiche|registro)$|^(?:datensatz|record|レコード|外部) ?id$|^zcrm id$/,
    'id',
  ],
  [/^(?:is )?(?:closed )?won$|^(?:is )?closed won$|^won deal$/, 'isWon', ['deal']],
  [/^(?:is )?(?:closed )?lost$|^is closed lost$|^lost deal$/, 'isLost', ['deal']],
  [/^(?:is )?closed$/, 'isClosed', ['deal']],
  [
    /^(?:won (?:time|date|on|at)|date won|actual close date|closed won date|gewonnen am|date gain|actual closing date)$/,
    'wonDate',
    ['deal'],
  ],
  [/^(?:lost (?:time|date|on|at)|date lost|closed lost date|verloren am)$/, 'lostDate', ['deal']],
  [
    /^(?:stage (?:entered|start|change|since|changed)(?: (?:date|at|on|time))?|last stage change(?: date)?|(?:date )?entered stage|in stage since|date last stage update|last time stage changed|phase seit)$/,
    'stageEnteredAt',
    ['deal'],
  ],
  [
    /^(?:wahrung|devise|moneda|moeda|valuta|currency) (?:werts?|betrags?|valeur|montant|valor|importe|valore|importo|waarde|bedrag|value|amount)$/,
    'currency',
    ['deal'],
  ],
  [
    /^(?:engage|engagement|start|opened?|opening|first contact) date$|^date (?:opened|engaged|started)$|^(?:deal|lead|geschaft|chance)? ?(?:erstellt|angelegt)(?: am)?$/,
    'createdAt',
    ['deal', 'lead'],
  ],
  [
    /^(?:close|closed|closing|deal|sale|sales|total|net|won|order|contract|annual|expected|gross) (?:value|amount|price|revenue|total)$/,
    'amount',
    ['deal'],
  ],
  [
    /^(?:product|products|product name|item|produkt|produit|producto|produto|prodotto|商品|製品|उत्पाद)$/,
    'product',
    ['deal'],
  ],
  [
    /^(?:product|product name|item|name|produkt|produit|producto|produto|prodotto|商品|製品)$/,
    'name',
    ['product'],
  ],
  [
    /^(?:industry|sector|branche|secteur|industrie|sector industria|settore|setor|業種|業界|उद्योग|vertical|line business)$/,
    'industry',
    ['account'],
  ],
  [
    /^(?:(?:billing|main|office|hq|head ?office|headquarters?|company|mailing|address(?: 1)?) )?(?:country|nation|land|pays|pais|paese|国|国名|देश)(?:(?: or)? (?:region|territory|name))?$/,
    'country',
    ['account'],
  ],
  [
    /^(?:website|web site|domain|domain name|company domain|company domain name|url|homepage|web)$/,
    'website',
    ['account'],
  ],
  [
    /^(?:sales ?agent|sales ?rep|owner|name|user|full name|salesperson|agent|employee|rep|account executive)(?: name)?$/,
    'name',
    ['owner'],
  ],
  [/^email$/, 'email', ['owner']],
  [
    /^(?:from|previous|prior|old|last|before) ?(?:stage|value|status)?$|^(?:stage|status) (?:from|before)$/,
    'fromStage',
    ['stage-history'],
  ],
  [
    /^(?:to|new|next|after)? ?(?:stage|value|status|stage name)$|^(?:stage|status) (?:to|after)$/,
    'stage',
    ['stage-history'],
  ],
  [
    /^(?:created|create|changed|change|modified|modify|edit|last modified|entered|stage|date|timestamp|time|when)(?: (?:date|on|at|time|entered|changed))*$|^date (?:created|changed|modified|entered)$/,
    'at',
    ['stage-history'],
  ],
  [
    /^(?:type|kind|activity type|task type|task subtype|call type|typ|art|tipo|type activite|種類|種別|प्रकार)$/,
    'kind',
    ['activity'],
  ],
  [
    /^(?:subject|title|name|betreff|sujet|objet|asunto|assunto|oggetto|onderwerp|件名|विषय|summary|topic|regarding subject)$/,
    'subject',
    ['activity'],
  ],
  [
    /^(?:notes?|description|comments?|body|text|content|details?|call notes|full comments|note content|message|remark|remarks|notiz|beschreibung|notes? body)$/,
    'text',
    ['activity'],
  ],
  [
    /^(?:date|due date|due|activity date|start|start date|start time|started|when|at|completed|completed at|completed date|completed on|date completed|marked as done time|end|timestamp|moment|datum|fallig|falligkeitsdatum|echeance|fecha|data|期日|日付|due date only|actual end|created date|create date|created|created at|created time|add time)$/,
    'at',
    ['activity'],
  ],
  [/^(?:due time|time|uhrzeit|heure|hora|ora|tijd|時刻)$/, 'time', ['activity', 'stage-history']],
  [
    /^(?:done|status|state|completed|is closed|closed|activity status|erledigt|fait|hecho|feito|fatto|gedaan|完了|task status)$/,
    'done',
    ['activity'],
  ],
  [
    /^(?:result|outcome|call result|call outcome|disposition|ergebnis|resultat|resultado|esito)$/,
    'outcome',
    ['activity'],
  ],
];

const LISTED: readonly (readonly [ReadonlySet<string>, ImportField, readonly TableKind[]])[] = LOCALISED.map(
  ([field, tables, words]) => [new Set(words.split('|').map(foldLabel)), field, tables],
);

/** What a folded heading stands for in files of a kind, beyond what the labels of pages tell; null where it is none. */
export function fileHeading(key: string, table: TableKind): ImportField | null {
  const own = OWN.find(([form, , tables]) => (tables?.includes(table) ?? true) && form.test(key));
  const listed = own ?? LISTED.find(([words, , tables]) => tables.includes(table) && words.has(key));
  return listed?.[1] ?? null;
}

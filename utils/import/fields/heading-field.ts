import type { ImportField, TableKind } from '../mapping';
import {
  type Entity,
  type FieldName,
  fieldOfLabel,
  fieldOfName,
  foldLabel,
  readCurrency,
  wordsFor,
} from '../written';
import { FIELDS_OF } from './fields-of';

/** What a heading stands for; a lower rank is the better of two for one field. */
export type HeadingField = { field: ImportField; rank: number; currency: string | null };

const ENTITY: Readonly<Partial<Record<TableKind, Entity>>> = {
  deal: 'deal',
  lead: 'lead',
  contact: 'contact',
  account: 'account',
  activity: 'activity',
  'stage-history': 'deal',
};

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
/** Other records that a heading names, and what they are to this kind of table. */
const OTHERS: [Entity, TableKind[], id: ImportField, name: ImportField][] = [
  ['account', ['deal', 'contact', 'activity', 'lead'], 'accountId', 'account'],
  ['contact', ['deal', 'activity'], 'contactIds', 'contacts'],
  ['deal', ['activity', 'stage-history'], 'dealId', 'deal'],
];
const ID_PART = /\s?(?:record )?(?:ids?|guid|identifier)$|^(?:ids?|identifiant|identificador) |番号$/;
/** Fields of pages that a file's table knows under another name. */
const RENAMED: Readonly<Partial<Record<FieldName, ImportField>>> = { description: 'text' };

const withoutPrefix = (key: string) =>
  key.replace(/^(?:associated|related|primary|linked|parent|regarding|zugeordnete[rs]?) /, '');

/** The heading without the word for the table's own kind before or behind it: "deal id" → "id". */
function bare(key: string, entity: Entity | undefined): string {
  if (entity === undefined) return key;
  const own = wordsFor(entity);
  const tokens = key.split(' ');
  for (const count of [2, 1]) {
    if (tokens.length <= count) continue;
    if (own.has(tokens.slice(0, count).join(' '))) return tokens.slice(count).join(' ');
    if (own.has(tokens.slice(-count).join(' '))) return tokens.slice(0, -count).join(' ');
  }
  return key;
}

function ofFile(key: string, table: TableKind): ImportField | null {
  const forms = [key, bare(key, ENTITY[table])];
  const entity = ENTITY[table];
  // "Account" over the companies themselves is their name; a list of activities has no name of its own.
  if (entity !== undefined && table === entity && wordsFor(entity).has(key)) return 'name';
  const found = OWN.find(
    ([form, , tables]) => (tables?.includes(table) ?? true) && forms.some((each) => form.test(each)),
  );
  return found?.[1] ?? null;
}

function ofOther(key: string, table: TableKind): ImportField | null {
  const plain = withoutPrefix(key);
  const isId = ID_PART.test(plain);
  const subject = plain
    .replace(ID_PART, '')
    .replace(/ name$/, '')
    .trim();
  const other = OTHERS.find(([entity, tables]) => tables.includes(table) && wordsFor(entity).has(subject));
  if (other === undefined) return null;
  return isId ? other[2] : other[3];
}

function allowed(field: ImportField | null, table: TableKind): field is ImportField {
  return field !== null && FIELDS_OF[table].includes(field);
}

/** The currency that a heading names in brackets or behind "in": "Amount (EUR)". */
export function headingCurrency(heading: string): string | null {
  const token = /[([]\s*([^()[\]]{1,4})\s*[)\]]\s*$|\s(?:in|en|em)\s(\S{1,4})$/iu.exec(heading);
  const text = token?.[1] ?? token?.[2];
  if (text === undefined) return null;
  const currency = readCurrency(text, {
    lang: null,
    today: '2000-01-01',
    dateOrder: null,
    decimal: null,
    currency: null,
  });
  return currency?.sure ? currency.code : null;
}

/** What a column's heading stands for in a table of that kind, in nine languages or as databases name it; or null. */
export function fieldOfHeading(heading: string, table: TableKind): HeadingField | null {
  const key = foldLabel(heading);
  if (key === '' || heading.length > 120) return null;
  const currency = headingCurrency(heading);
  const own = ofFile(key, table) ?? ofOther(key, table);
  if (allowed(own, table)) return { field: own, rank: 0, currency };
  const entity = ENTITY[table];
  if (entity === undefined) return null;
  const found = fieldOfLabel(heading, entity, null) ?? fieldOfName(heading, entity);
  if (found === null) return null;
  const field = RENAMED[found.field] ?? (found.field as ImportField);
  if (!allowed(field, table)) return null;
  return { field, rank: found.rank + 1, currency: found.currency ?? currency };
}

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
import { fileHeading } from './file-headings';
import { behindRemark } from './hidden-column';

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

const CJK_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** The heading without the word for the table's own kind before or behind it: "deal id" → "id", "商談id" → "id". */
function bare(key: string, entity: Entity | undefined): string {
  if (entity === undefined) return key;
  const own = wordsFor(entity);
  const tokens = key.split(' ');
  for (const count of [2, 1]) {
    if (tokens.length <= count) continue;
    if (own.has(tokens.slice(0, count).join(' '))) return tokens.slice(count).join(' ');
    if (own.has(tokens.slice(-count).join(' '))) return tokens.slice(0, -count).join(' ');
  }
  if (!CJK_START.test(key)) return key;
  const starts = [...own].filter((word) => word.length < key.length && key.startsWith(word));
  return key.slice(Math.max(0, ...starts.map(({ length }) => length)));
}

/** The heading as it stands, and without one or two words for the table's own kind: "affaire affaire creee". */
function formsOf(key: string, entity: Entity | undefined): string[] {
  const once = bare(key, entity);
  return [...new Set([key, once, bare(once, entity)])];
}

/** "(Do Not Modify) Opportunity" in a list of deals. */
function isHiddenId(heading: string, entity: Entity): boolean {
  const rest = behindRemark(heading);
  return rest !== null && wordsFor(entity).has(foldLabel(rest));
}

function ofFile(heading: string, key: string, table: TableKind): ImportField | null {
  const entity = ENTITY[table];
  if (entity !== undefined && isHiddenId(heading, entity)) return 'id';
  // "Account" over the companies themselves is their name; a list of activities has no name of its own.
  if (entity !== undefined && table === entity && wordsFor(entity).has(key)) return 'name';
  // Where a list tells of deals, "Deal ID" is theirs and not the list's own.
  const forms = table === 'stage-history' ? [key] : formsOf(key, entity);
  return forms.map((form) => fileHeading(form, table)).find((field) => field !== null) ?? null;
}

function otherNamed(key: string, table: TableKind): ImportField | null {
  const plain = withoutPrefix(key);
  const isId = ID_PART.test(plain);
  const subject = plain
    .replace(ID_PART, '')
    .replace(/ name$/, '')
    .trim();
  const names = ([entity]: (typeof OTHERS)[number]) =>
    wordsFor(entity).has(subject) || subject.split(' ').every((word) => wordsFor(entity).has(word));
  const other = OTHERS.find((each) => each[1].includes(table) && names(each));
  if (other === undefined) return null;
  return isId ? other[2] : other[3];
}

/** Another record that the heading names. */
function ofOther(key: string, table: TableKind): ImportField | null {
  const forms = table === 'activity' ? formsOf(key, 'activity') : [key];
  return forms.map((form) => otherNamed(form, table)).find((field) => field !== null) ?? null;
}

/** "Nom de l'opportunité", "商談名": a deal named by a column that is its name in a list of deals. */
function isDealNamed(key: string, table: TableKind): boolean {
  if (table !== 'activity' && table !== 'stage-history') return false;
  const [, rest] = formsOf(key, 'deal');
  return rest !== undefined && fieldOfLabel(key, 'deal', null)?.field === 'name';
}

/** What a deal is called where no column is its name. */
const PROJECT = /^(?:project|projekt|projet|proyecto|progetto|projeto|プロジェクト|परियोजना)(?: name)?$/;
const WEAK = 8;

const isProject = (key: string, table: TableKind) => table === 'deal' && PROJECT.test(key);

/** What a label of pages names, also behind the word for the table's own kind. */
function ofLabel(heading: string, key: string, entity: Entity) {
  const forms = [heading, ...formsOf(key, entity).slice(1)];
  for (const form of forms) {
    const found = fieldOfLabel(form, entity, null) ?? fieldOfName(form, entity);
    if (found !== null) return found;
  }
  return null;
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
  const own = ofFile(heading, key, table) ?? ofOther(key, table);
  if (allowed(own, table)) return { field: own, rank: 0, currency };
  if (isDealNamed(key, table)) return { field: 'deal', rank: 0, currency };
  const entity = ENTITY[table];
  if (entity === undefined) return null;
  const found = ofLabel(heading, key, entity);
  if (found === null) return isProject(key, table) ? { field: 'name', rank: WEAK, currency } : null;
  const field = RENAMED[found.field] ?? (found.field as ImportField);
  if (!allowed(field, table)) return null;
  return { field, rank: found.rank + 1, currency: found.currency ?? currency };
}

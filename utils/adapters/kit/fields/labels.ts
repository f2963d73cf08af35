import { tagParts } from '../values/context';
import { readCurrency } from '../values/currencies';
import type { Entity, FieldMatch, FieldName } from './field-name';
import { foldLabel } from './fold-label';
import { type Groups, indexesFor, lookUp } from './label-index';
import { withoutOwnWord } from './own-words';
import { withoutQualifiers } from './qualifiers';

const LONGEST_LABEL = 80;
/** "Amount (EUR)", "Betrag in EUR", "Montant €". */
const WITH_CURRENCY =
  /^(.+?)\s*(?:[([（]\s*([^()[\]（）]{1,12})\s*[)\]）]|\s(?:in|en|em|,)\s+(\S{1,4})|[\s,]+(\p{Sc}|[A-Z]{3}))\s*[:：*]*$/u;
/** What "Lead amount" on a deal may still mean; "Lead name" there is another record's. */
const SHARED: ReadonlySet<FieldName> = new Set([
  'amount',
  'currency',
  'probability',
  'stage',
  'closeDate',
  'source',
]);

function wholeLabel(key: string, entity: Entity | null, groups: Groups): FieldMatch | null {
  for (const group of groups) {
    const found = lookUp(key, entity, group);
    if (found) return found;
  }
  return null;
}

function withoutQualifying(key: string, entity: Entity | null, groups: Groups): FieldMatch | null {
  for (const { rest, fits, rankFor } of withoutQualifiers(key)) {
    const found = wholeLabel(rest, entity, groups);
    if (found && fits(found.field)) return { ...found, rank: found.rank + rankFor(found.field) };
  }
  return null;
}

function withOwnWord(key: string, entity: Entity, groups: Groups): FieldMatch | null {
  for (const { rest, isOwn } of withoutOwnWord(key, entity)) {
    const found = wholeLabel(rest, entity, groups) ?? withoutQualifying(rest, entity, groups);
    // Where a deal has a lead's status, that is its place in the pipeline.
    if (found?.field === 'status' && !isOwn) return { ...found, field: 'stage' };
    if (found && (isOwn || SHARED.has(found.field))) return found;
  }
  return null;
}

function withoutCurrency(label: string, entity: Entity | null, lang: string | null): FieldMatch | null {
  const [, rest, ...tokens] = WITH_CURRENCY.exec(label) ?? [];
  const token = tokens.find(Boolean);
  const context = { lang, today: '', dateOrder: null, decimal: null, currency: null };
  const currency = token ? readCurrency(token, context) : null;
  const found = rest && currency ? fieldOfLabel(rest, entity, lang) : null;
  if (found?.field !== 'amount') return null;
  return { ...found, ...(currency?.sure && currency.code ? { currency: currency.code } : {}) };
}

/**
 * Tells the field that a label names on a record of a kind, in the page's language, else in English, else in any
 * other of the nine; null when it is none, or when it may be two ("Status" while the kind is unknown). The label
 * is folded once, however many kinds are asked about.
 */
export function fieldsOfLabel(
  label: string,
  lang: string | null,
): (entity: Entity | null) => FieldMatch | null {
  const key = label.length > LONGEST_LABEL ? '' : foldLabel(label);
  if (key === '') return () => null;
  const groups = indexesFor(tagParts(lang).language);
  return (entity) =>
    wholeLabel(key, entity, groups) ??
    (entity ? withOwnWord(key, entity, groups) : null) ??
    withoutQualifying(key, entity, groups) ??
    withoutCurrency(label, entity, lang);
}

/** As `fieldsOfLabel`, for one kind of record. */
export function fieldOfLabel(label: string, entity: Entity | null, lang: string | null): FieldMatch | null {
  return fieldsOfLabel(label, lang)(entity);
}

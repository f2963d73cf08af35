import { tagParts } from '../values/context';
import { readCurrency } from '../values/currencies';
import type { Entity, FieldMatch, FieldName } from './field-name';
import { foldLabel } from './fold-label';
import { indexesFor, lookUp } from './label-index';
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

function wholeLabel(key: string, entity: Entity | null, language: string): FieldMatch | null {
  for (const group of indexesFor(language)) {
    const found = lookUp(key, entity, group);
    if (found) return found;
  }
  return null;
}

function withoutQualifying(key: string, entity: Entity | null, language: string): FieldMatch | null {
  for (const { rest, fits, rankFor } of withoutQualifiers(key)) {
    const found = wholeLabel(rest, entity, language);
    if (found && fits(found.field)) return { ...found, rank: found.rank + rankFor(found.field) };
  }
  return null;
}

function withOwnWord(key: string, entity: Entity, language: string): FieldMatch | null {
  for (const { rest, isOwn } of withoutOwnWord(key, entity)) {
    const found = wholeLabel(rest, entity, language) ?? withoutQualifying(rest, entity, language);
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
 * The field that a label names on a record of that kind, in the page's language, else in English, else in any
 * other of the nine; null when it is none, or when it may be two ("Status" while the kind is unknown).
 */
export function fieldOfLabel(label: string, entity: Entity | null, lang: string | null): FieldMatch | null {
  if (label.length > LONGEST_LABEL) return null;
  const key = foldLabel(label);
  const { language } = tagParts(lang);
  if (key === '') return null;
  return (
    wholeLabel(key, entity, language) ??
    (entity ? withOwnWord(key, entity, language) : null) ??
    withoutQualifying(key, entity, language) ??
    withoutCurrency(label, entity, lang)
  );
}

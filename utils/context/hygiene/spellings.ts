import { faultsOfValue } from '../../engine/hygiene/find-faults';
import { INDUSTRIES } from '../../engine/hygiene/industries';
import { usualSpellings } from '../../engine/hygiene/spelling';
import type { Account, Deal, Lead } from '../../model/book';
import { type BookReader, SHARED_FIELDS, type SharedField } from '../../model/hygiene';
import { soleValue } from '../records/sole-value';
import type { Place, Surveyed } from './surveyed';

type Kind = Place['kind'];

/** On which kind of record a field is, and what it is called in a sentence. */
const FIELDS: Readonly<Record<SharedField, { kinds: readonly Kind[]; words: string }>> = {
  product: { kinds: ['deal'], words: 'Product' },
  industry: { kinds: ['account'], words: 'Industry' },
  source: { kinds: ['deal', 'lead'], words: 'Source' },
};
const STANDARD: Readonly<Partial<Record<SharedField, readonly string[]>>> = { industry: INDUSTRIES };

/** Where each value of a field stands, by kind and field. */
export type Values = Map<string, Map<string, Place[]>>;

function valueIn(record: Deal | Lead | Account, field: SharedField): string | null {
  const value = field === 'source' && 'source' in record ? record.source : soleValue(record, field);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Notes the values of a record, closed ones too: a sum is made of all. */
export function noteValues(values: Values, kind: Kind, record: Deal | Lead | Account): void {
  for (const field of SHARED_FIELDS) {
    const value = FIELDS[field].kinds.includes(kind) ? valueIn(record, field) : null;
    if (value === null) continue;
    const key = `${kind}|${field}`;
    const own = values.get(key) ?? new Map<string, Place[]>();
    values.set(key, own);
    const place = { kind, id: record.id, seen: record.updatedAt };
    const places = own.get(value);
    if (places === undefined) own.set(value, [place]);
    else places.push(place);
  }
}

async function surveyField(
  kind: Kind,
  field: SharedField,
  places: ReadonlyMap<string, Place[]>,
  book: BookReader,
): Promise<Surveyed[]> {
  const counts = new Map([...places].map(([value, own]) => [value, own.length]));
  const usual = usualSpellings(counts, await book.listOf(field), STANDARD[field] ?? []);
  return [...usual].map(([value, meant]): Surveyed => {
    const own = places.get(value) ?? [];
    const faults = faultsOfValue({ kind, value, count: own.length, usual: meant });
    return {
      kind: 'value',
      id: `${kind}|${field}|${value}`,
      name: `${FIELDS[field].words} “${value}”`,
      owner: null,
      seen: '',
      faults,
      score: null,
      unreachable: null,
      bounced: null,
      currency: null,
      spelling: { field, from: value, to: meant.value, records: own },
    };
  });
}

/** The names of fields that are written in an unusual way, each with the records that have it. */
export async function surveyValues(values: Values, book: BookReader): Promise<Surveyed[]> {
  const found: Surveyed[] = [];
  for (const field of SHARED_FIELDS) {
    for (const kind of FIELDS[field].kinds) {
      const places = values.get(`${kind}|${field}`);
      if (places !== undefined) found.push(...(await surveyField(kind, field, places, book)));
    }
  }
  return found;
}

import { faultsOfValue } from '../../engine/hygiene/find-faults';
import { INDUSTRIES } from '../../engine/hygiene/industries';
import { type Standard, usualSpellings } from '../../engine/hygiene/spelling';
import { readCountries } from '../../identity/countries';
import type { Account, Deal, Lead } from '../../model/book';
import { type BookReader, SHARED_FIELDS, type SharedField } from '../../model/hygiene';
import { soleValue } from '../records/sole-value';
import type { Place, Surveyed } from './surveyed';

type Kind = Place['kind'];

/** On which kind of record a field is, and what it is called in a sentence. */
const FIELDS: Readonly<Record<SharedField, { kinds: readonly Kind[]; words: string }>> = {
  product: { kinds: ['deal'], words: 'Product' },
  industry: { kinds: ['account'], words: 'Industry' },
  country: { kinds: ['account'], words: 'Country' },
  source: { kinds: ['deal', 'lead'], words: 'Source' },
  owner: { kinds: ['deal', 'lead'], words: 'Owner' },
};
/** Fields that a record itself has; of the others only the sources know. */
const OWN: readonly SharedField[] = ['source', 'owner'];

const industries: Standard = {
  names: INDUSTRIES,
  isKnown: (name) => INDUSTRIES.includes(name.toLowerCase().trim()),
  leastLetters: 7,
};

/** The names of countries in the language, or the several, in which most of those of the book are written. */
function countriesLike(values: readonly string[]): Standard {
  const { isKnown, byLanguage } = readCountries();
  const known = [...byLanguage.values()].map((names) => {
    const own = new Set(names);
    return { names, count: values.filter((value) => own.has(value)).length };
  });
  const most = Math.max(...known.map(({ count }) => count));
  const names = known.filter(({ count }) => count === most).flatMap((one) => one.names);
  return { names: [...new Set(names)], isKnown, leastLetters: 6 };
}

function standardOf(field: SharedField, values: readonly string[]): Standard | null {
  if (field === 'industry') return industries;
  return field === 'country' ? countriesLike(values) : null;
}

/** Where each value of a field stands, by kind and field. */
export type Values = Map<string, Map<string, Place[]>>;

function valueIn(record: Deal | Lead | Account, field: SharedField): string | null {
  const own = record as Partial<Record<SharedField, unknown>>;
  const value = OWN.includes(field) ? own[field] : soleValue(record, field);
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
  const standard = standardOf(field, [...counts.keys()]);
  const list = await book.listOf(field);
  const usual = usualSpellings(counts, { list, standard, book: field !== 'owner' });
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

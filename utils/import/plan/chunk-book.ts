import { companyKey, companyMeant } from '../../identity/one-company';
import type { Account, Contact, Deal, Lead, RecordKind } from '../../model/book';
import { nameKey } from './keys';
import type { Known, RecordOf, Write } from './plan';

/** A record by what it is found by. */
type Index<T> = {
  byId: Map<string, T>;
  byKey: Map<string, string>;
  byName: Map<string, Set<string>>;
  byPoint: Map<string, Set<string>>;
  /** Companies by their names without legal forms. */
  byBare: Map<string, Set<string>>;
};

type Values = Readonly<Record<string, unknown>>;
type AnyRecord = Deal | Lead | Contact | Account;

/** The book as far as a chunk needs it: what was looked up, and what the chunk has changed of it so far. */
export type ChunkBook = {
  get<K extends RecordKind>(kind: K, id: string | null): RecordOf[K] | null;
  byKeys<K extends RecordKind>(kind: K, keys: readonly string[]): RecordOf[K] | null;
  /**
   * Those of the name; where there are none, those that one of the name was merged into, and of companies the only
   * one that may go by it but for the legal form.
   */
  named<K extends RecordKind>(kind: K, name: string | null): RecordOf[K][];
  /** Contacts and leads by an address, accounts by a domain. */
  at<K extends RecordKind>(kind: K, points: readonly string[]): RecordOf[K][];
  /** Keeps a record as it is from now on; where it does not differ from what the book has, nothing is written. */
  put<K extends RecordKind>(kind: K, before: RecordOf[K] | null, after: RecordOf[K], at: string): boolean;
  writes(): Write[];
};

const ORDER: readonly RecordKind[] = ['account', 'contact', 'lead', 'deal'];

function pointsOf(record: AnyRecord): readonly string[] {
  if ('emails' in record) return record.emails;
  if ('domains' in record) return record.domains;
  return 'email' in record && record.email !== null ? [record.email, ...(record.otherEmails ?? [])] : [];
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const known = map.get(key);
  if (known) known.add(id);
  else map.set(key, new Set([id]));
}

function keep<T extends AnyRecord>(index: Index<T>, record: T): void {
  index.byId.set(record.id, record);
  for (const key of record.externals) index.byKey.set(key, record.id);
  if (record.name !== null) add(index.byName, nameKey(record.name), record.id);
  for (const name of record.alsoNamed ?? []) add(index.byName, name, record.id);
  if ('domains' in record) add(index.byBare, companyKey(record.name), record.id);
  for (const point of pointsOf(record)) add(index.byPoint, point.toLowerCase(), record.id);
}

function indexOf<T extends AnyRecord>(records: readonly T[]): Index<T> {
  const maps = { byId: new Map(), byKey: new Map(), byName: new Map(), byPoint: new Map() };
  const index: Index<T> = { ...maps, byBare: new Map() };
  for (const record of records) keep(index, record);
  return index;
}

/** Whether two values of records are the same to the last part; a list's order counts. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => isAlike((one as Values)[key], (other as Values)[key]));
}

/** The book of a chunk over what was looked up for it. */
export function chunkBook({ deals, leads, contacts, accounts }: Known): ChunkBook {
  const indexes: { [K in RecordKind]: Index<RecordOf[K]> } = {
    deal: indexOf(deals),
    lead: indexOf(leads),
    contact: indexOf(contacts),
    account: indexOf(accounts),
  };
  const changed = new Map<string, Write>();
  const of = <K extends RecordKind>(kind: K) => indexes[kind] as unknown as Index<RecordOf[K]>;
  const all = <K extends RecordKind>(kind: K, ids: Iterable<string>) =>
    [...ids].flatMap((id) => of(kind).byId.get(id) ?? []);

  function companiesAlike(name: string): Account[] {
    const key = companyKey(name);
    return key === '' ? [] : companyMeant(all('account', indexes.account.byBare.get(key) ?? []), name);
  }

  return {
    get: (kind, id) => (id === null ? null : (of(kind).byId.get(id) ?? null)),
    byKeys(kind, keys) {
      const { byKey, byId } = of(kind);
      const found = keys.map((key) => byKey.get(key)).find((id) => id !== undefined);
      return found === undefined ? null : (byId.get(found) ?? null);
    },
    named(kind, name) {
      const key = name === null ? '' : nameKey(name);
      const found = key === '' ? [] : all(kind, of(kind).byName.get(key) ?? []);
      const own = found.filter((record) => nameKey(record.name ?? '') === key);
      const known = own.length > 0 ? own : found.filter(({ alsoNamed }) => alsoNamed?.includes(key));
      if (known.length > 0 || name === null || kind !== 'account') return known;
      return companiesAlike(name) as typeof known;
    },
    at: (kind, points) =>
      all(kind, new Set(points.flatMap((point) => [...(of(kind).byPoint.get(point) ?? [])]))),
    put(kind, before, after, at) {
      if (before !== null && isAlike(before, after)) return false;
      const record = { ...after, updatedAt: at };
      keep(of(kind) as Index<AnyRecord>, record);
      const known = changed.get(`${kind}:${record.id}`);
      const write = { kind, before: known === undefined ? before : known.before, after: record };
      changed.set(`${kind}:${record.id}`, write as unknown as Write);
      return true;
    },
    writes: () => [...changed.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
  };
}

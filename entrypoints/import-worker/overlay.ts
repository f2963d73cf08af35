import { companyKey } from '../../utils/identity/one-company';
import type { Known, RecordOf, Wanted, Write } from '../../utils/import/plan/plan';
import type { Deal, RecordKind } from '../../utils/model/book';
import { foldedName } from '../../utils/store/rows';

/** Beyond these the count of what is new may be a little off; the memory is not. */
const MOST_RECORDS = 300_000;

type Shelf<T> = { byId: Map<string, T>; byKey: Map<string, Set<string>> };
type Shelves = { [K in RecordKind]: Shelf<RecordOf[K]> };

/** What a dry run would have written so far: the next rows of the file must find it, and the book must not. */
export type Overlay = {
  add: (writes: readonly Write[]) => void;
  /** Deals of the book as the earlier rows would have left them. */
  now: (deals: readonly Deal[]) => Deal[];
  /** What the book has, with what the earlier rows would have made of it. */
  over: (known: Known, wanted: Wanted) => Known;
};

const shelf = <T>(): Shelf<T> => ({ byId: new Map(), byKey: new Map() });

/** Under what a record is looked up: as the indexes of its table have it. */
function keysOf({ kind, after }: Write): string[] {
  const emails =
    kind === 'contact' ? after.emails : kind === 'lead' && after.email !== null ? [after.email] : [];
  return [
    ...after.externals.map((key) => `x:${key}`),
    `n:${foldedName(after.name ?? '')}`,
    ...emails.map((email) => `e:${email.toLowerCase()}`),
    ...(kind === 'account'
      ? [`b:${companyKey(after.name)}`, ...after.domains.map((domain) => `d:${domain}`)]
      : []),
  ];
}

function put<T extends { id: string }>({ byId, byKey }: Shelf<T>, record: T, keys: readonly string[]): void {
  byId.set(record.id, record);
  for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(record.id));
}

/** The records of the book as they would be now, and those under the keys that the book has not. */
function merged<T extends { id: string }>(
  { byId, byKey }: Shelf<T>,
  book: readonly T[],
  keys: readonly string[],
  ids: readonly string[] = [],
): T[] {
  const found = new Map(book.map((record) => [record.id, byId.get(record.id) ?? record]));
  for (const id of [...ids, ...keys.flatMap((key) => [...(byKey.get(key) ?? [])])]) {
    const record = byId.get(id);
    if (record !== undefined) found.set(id, record);
  }
  return [...found.values()];
}

const keysWanted = ({ externals, names }: Wanted, kind: RecordKind, others: readonly string[] = []) => [
  ...externals[kind].map((key) => `x:${key}`),
  ...names[kind].map((name) => `n:${name}`),
  ...others,
];

/** An empty overlay. */
export function makeOverlay(): Overlay {
  const shelves: Shelves = { deal: shelf(), lead: shelf(), contact: shelf(), account: shelf() };
  const size = () => Object.values(shelves).reduce((sum, { byId }) => sum + byId.size, 0);
  return {
    add(writes) {
      if (size() > MOST_RECORDS) return;
      for (const write of writes)
        put(shelves[write.kind] as Shelf<{ id: string }>, write.after, keysOf(write));
    },
    now: (deals) => deals.map((deal) => shelves.deal.byId.get(deal.id) ?? deal),
    over(known, wanted) {
      const emails = wanted.emails.map((email) => `e:${email}`);
      const domains = wanted.domains.map((domain) => `d:${domain}`);
      const bare = wanted.names.account.map((name) => `b:${companyKey(name)}`);
      const deals = merged(shelves.deal, known.deals, keysWanted(wanted, 'deal'));
      const leads = merged(shelves.lead, known.leads, keysWanted(wanted, 'lead', emails));
      const theirs = deals.flatMap(({ contacts }) => contacts.map(({ contactId }) => contactId));
      const contacts = merged(shelves.contact, known.contacts, keysWanted(wanted, 'contact', emails), theirs);
      const owners = [...deals, ...contacts].flatMap(({ accountId }) => accountId ?? []);
      const accounts = merged(
        shelves.account,
        known.accounts,
        keysWanted(wanted, 'account', [...domains, ...bare]),
        owners,
      );
      return { ...known, deals, leads, contacts, accounts };
    },
  };
}

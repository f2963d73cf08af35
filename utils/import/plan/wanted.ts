import { websiteDomain } from '../../context/records/apply-said';
import type { RecordKind } from '../../model/book';
import type { Mention, ReadRecord } from '../record';
import { happeningId, isKept, keysOf, nameKey } from './keys';
import type { ListName, Run, Wanted } from './plan';

type Asked = Pick<Run, 'system' | 'hosts'>;

const LISTS: readonly ListName[] = ['product', 'owner'];

function named(value: unknown): string[] {
  return typeof value === 'string' && nameKey(value) !== '' ? [nameKey(value)] : [];
}

/** What must be looked up in the book before `planImport` can say what a chunk of records comes to. */
export function wantedBy(records: readonly ReadRecord[], run: Asked): Wanted {
  const none = (): Record<RecordKind, string[]> => ({ deal: [], lead: [], contact: [], account: [] });
  const wanted: Wanted = {
    externals: none(),
    names: none(),
    emails: [],
    domains: [],
    entryIds: [],
    lists: LISTS.filter((list) => records.some(({ table }) => table === list)),
  };
  const mentioned = (kind: RecordKind, { id, name, email }: Mention) => {
    if (id !== null) wanted.externals[kind].push(...keysOf(kind, id, run));
    wanted.names[kind].push(...named(name));
    if (email !== null) wanted.emails.push(email);
  };
  for (const record of records) {
    const { table, values } = record;
    if (isKept(table)) mentioned(table, { id: record.id, name: null, email: null });
    if (isKept(table)) wanted.names[table].push(...named(values.name));
    wanted.emails.push(...record.emails);
    if (record.account !== null) mentioned('account', record.account);
    if (record.deal !== null) mentioned('deal', record.deal);
    for (const person of record.contacts) mentioned('contact', person);
    const domain = table === 'account' ? websiteDomain(values.website) : null;
    if (domain !== null) wanted.domains.push(domain);
    if (record.happening !== null) wanted.entryIds.push(happeningId(record, run));
  }
  return wanted;
}

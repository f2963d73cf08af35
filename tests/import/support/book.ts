import { newAccount, newContact, newDeal, newLead } from '../../../utils/context/records/new-record';
import { companyKey } from '../../../utils/identity/one-company';
import { inspect } from '../../../utils/import/inspect';
import { nameKey } from '../../../utils/import/plan/keys';
import type { Known, Plan, RecordOf, Run } from '../../../utils/import/plan/plan';
import { planImport } from '../../../utils/import/plan/plan-import';
import { wantedBy } from '../../../utils/import/plan/wanted';
import { readRecords } from '../../../utils/import/read-records';
import { account, contact, deal, lead, type RecordKind } from '../../../utils/model/book';
import { open, TODAY } from './read-file';

const LONG_AGO = '2026-01-01T00:00:00.000Z';
const SCHEMAS = { deal, lead, contact, account };
const MADE = {
  deal: (id: string) => newDeal(id, id, LONG_AGO),
  lead: (id: string) => newLead(id, id, LONG_AGO),
  contact: (id: string) => newContact(id, { name: null, emails: [] }, LONG_AGO),
  account: (id: string) => newAccount(id, id, LONG_AGO),
};

type Any = RecordOf[RecordKind];
type Options = { hosts?: string[]; us?: string; neverList?: string[]; isDry?: boolean; chunk?: number };
type Taken = Pick<Plan, 'counts' | 'linked' | 'writes' | 'entries' | 'tasks' | 'names' | 'refusals'>;

const pointsOf = (record: Any): readonly string[] =>
  'emails' in record
    ? record.emails
    : 'domains' in record
      ? record.domains
      : 'email' in record && record.email
        ? [record.email]
        : [];

/** A book in memory that takes files as the one in the browser does: looked up by what is wanted, chunk by chunk. */
export function makeBook() {
  const tables: { [K in RecordKind]: Map<string, RecordOf[K]> } = {
    deal: new Map(),
    lead: new Map(),
    contact: new Map(),
    account: new Map(),
  };
  const entryIds = new Set<string>();
  const taskIds = new Set<string>();
  const lists = { product: new Set<string>(), owner: new Set<string>() };
  let made = 0;
  const table = <K extends RecordKind>(kind: K) => tables[kind] as Map<string, RecordOf[K]>;

  function known(wanted: ReturnType<typeof wantedBy>): Known {
    const found = <K extends RecordKind>(kind: K, more: (record: RecordOf[K]) => boolean) =>
      [...table(kind).values()].filter(
        (record) =>
          record.externals.some((key) => wanted.externals[kind].includes(key)) ||
          wanted.names[kind].includes(nameKey(record.name ?? '')) ||
          ('domains' in record && wanted.names.account.map(companyKey).includes(companyKey(record.name))) ||
          record.alsoNamed?.some((name) => wanted.names[kind].includes(name)) ||
          pointsOf(record).some((point) => wanted.emails.includes(point) || wanted.domains.includes(point)) ||
          more(record),
      );
    const deals = found('deal', () => false);
    const linked = new Set(deals.flatMap(({ contacts }) => contacts.map(({ contactId }) => contactId)));
    const contacts = found('contact', ({ id }) => linked.has(id));
    const owners = new Set([...deals, ...contacts].map(({ accountId }) => accountId));
    const accounts = found('account', ({ id }) => owners.has(id));
    return { deals, leads: found('lead', () => false), contacts, accounts, entryIds, taskIds, lists };
  }

  async function take(file: string, at: string, options: Options = {}): Promise<Taken> {
    const source = await open(file);
    const { mapping } = await inspect(source, { today: TODAY, timeZone: 'UTC', hosts: options.hosts ?? [] });
    const { system, hosts } = mapping;
    const newId = () => `new-${++made}`;
    const run: Run = {
      at,
      source: `import:${source.name}`,
      system,
      hosts,
      us: options.us ?? null,
      neverList: options.neverList ?? [],
      newId,
      seen: new Set(),
    };
    const taken: Taken = {
      counts: { new: 0, changed: 0, unchanged: 0, repeated: 0, refused: 0 },
      linked: { accounts: 0, contacts: 0 },
      writes: [],
      entries: [],
      tasks: [],
      names: [],
      refusals: [],
    };
    for await (const { records } of readRecords(source, mapping)) {
      const size = options.chunk ?? Math.max(1, records.length);
      for (let from = 0; from < records.length; from += size) {
        const some = records.slice(from, from + size);
        const plan = planImport(some, known(wantedBy(some, run)), run);
        for (const key of Object.keys(taken.counts) as (keyof Taken['counts'])[])
          taken.counts[key] += plan.counts[key];
        taken.linked.accounts += plan.linked.accounts;
        taken.linked.contacts += plan.linked.contacts;
        taken.writes.push(...plan.writes);
        taken.entries.push(...plan.entries);
        taken.tasks.push(...plan.tasks);
        taken.names.push(...plan.names);
        taken.refusals.push(...plan.refusals);
        if (options.isDry) continue;
        for (const { kind, after } of plan.writes)
          tables[kind].set(after.id, SCHEMAS[kind].parse(after) as never);
        for (const { id } of plan.entries) entryIds.add(id);
        for (const { id } of plan.tasks) taskIds.add(id);
        for (const { list, name } of plan.names) lists[list].add(nameKey(name));
      }
    }
    return taken;
  }

  return {
    take,
    all: (): Any[] => Object.values(tables).flatMap((rows) => [...rows.values()]),
    get: <K extends RecordKind>(kind: K, id: string | null) =>
      id === null ? undefined : table(kind).get(id),
    only<K extends RecordKind>(kind: K, name: string): RecordOf[K] {
      const found = [...table(kind).values()].filter((record) => record.name === name);
      if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} of ${name}`);
      return found[0];
    },
    put: <K extends RecordKind>(kind: K, record: RecordOf[K]) => {
      table(kind).set(record.id, record);
    },
    remove: (kind: RecordKind, id: string) => table(kind).delete(id),
    add<K extends RecordKind>(kind: K, values: Partial<RecordOf[K]>): RecordOf[K] {
      const record = { ...MADE[kind](`own-${++made}`), ...values } as RecordOf[K];
      table(kind).set(record.id, record);
      return record;
    },
  };
}

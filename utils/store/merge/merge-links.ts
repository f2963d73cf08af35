import type { MovedTo } from '../../model/activity';
import type { Deal, RecordKind } from '../../model/book';
import type { Database } from '../database';
import { type ContentRow, targetKey } from '../rows';
import { placeEntries } from '../write-entries';
import type { MergeRow } from './merge-row';
import { pairKey, pairOf, recordKey } from './pair-row';

export type Moved = MergeRow['moved'];
/** Two records of one kind, the one that goes and the one that stays. */
export type Two = { kind: RecordKind; gone: string; into: string; at: string };

/** Nothing hung on it. */
export function nothingMoved(): Moved {
  const lists = { deals: [], contacts: [], tasks: [], threads: [], entries: [] };
  return { ...lists, suggestions: [], suggestionsMade: [], pairs: [], pairsMade: [] };
}

/** A deal's people with the person who stays in place of the one who goes, once. */
export function withSurvivor(contacts: Deal['contacts'], { gone, into }: Two): Deal['contacts'] {
  const role = contacts.find(({ contactId }) => contactId === into)?.role;
  return contacts
    .filter(({ contactId }) => contactId !== into)
    .map((one) => (one.contactId === gone ? { contactId: into, role: role ?? one.role } : one));
}

async function followPerson(db: Database, two: Two): Promise<Partial<Moved>> {
  const deals = await db.deals.where('people').equals(two.gone).toArray();
  for (const deal of deals) {
    const contacts = withSurvivor(deal.contacts, two);
    const people = contacts.map(({ contactId }) => contactId);
    await db.deals.put({ ...deal, contacts, people, updatedAt: two.at });
  }
  return { deals: deals.map(({ id, accountId, contacts }) => ({ id, accountId, contacts })) };
}

async function followCompany(db: Database, { gone, into, at }: Two): Promise<Partial<Moved>> {
  const deals = await db.deals.where('accountId').equals(gone).toArray();
  const contacts = await db.contacts.where('accountId').equals(gone).primaryKeys();
  await db.deals.where('accountId').equals(gone).modify({ accountId: into, updatedAt: at });
  await db.contacts.where('accountId').equals(gone).modify({ accountId: into, updatedAt: at });
  return {
    deals: deals.map(({ id, accountId, contacts: own }) => ({ id, accountId, contacts: own })),
    contacts,
  };
}

async function followSuggestions(
  db: Database,
  kind: 'deal' | 'lead',
  { gone, into }: Two,
): Promise<Partial<Moved>> {
  const [from, to] = [targetKey(kind, gone), targetKey(kind, into)];
  const states = await db.suggestions.where('target').equals(from).toArray();
  const made: string[] = [];
  for (const state of states) {
    const key = `${to}${state.key.slice(from.length)}`;
    await db.suggestions.delete(state.key);
    // What was decided on the record that stays counts.
    if ((await db.suggestions.get(key)) !== undefined) continue;
    await db.suggestions.put({ ...state, key, target: to });
    made.push(key);
  }
  return { suggestions: states, suggestionsMade: made };
}

/** Steps that stand follow, so that what was decided on them counts, and a remark that is not saved yet is not lost. */
async function followToday(db: Database, kind: 'deal' | 'lead', { gone, into }: Two): Promise<void> {
  const [from, to] = [targetKey(kind, gone), targetKey(kind, into)];
  const steps = await db.standing.where('target').equals(from).toArray();
  await db.standing.bulkDelete(steps.map(({ key }) => key));
  await db.standing.bulkPut(
    steps
      .filter(({ thread }) => thread !== '')
      .map((step) => ({ ...step, key: `${to}${step.key.slice(from.length)}`, target: to })),
  );
  const [theirs, own] = await db.drafts.bulkGet([from, to]);
  if (theirs === undefined) return;
  await db.drafts.delete(from);
  await db.drafts.put({ target: to, text: [own?.text, theirs.text].filter(Boolean).join('\n') });
}

async function followWork(
  db: Database,
  kind: 'deal' | 'lead',
  two: Two,
  about: { entries: readonly ContentRow[]; to: MovedTo },
): Promise<Partial<Moved>> {
  const field = kind === 'deal' ? 'dealId' : 'leadId';
  const tasks = await db.tasks.where(field).equals(two.gone).primaryKeys();
  const links = await db.threads.filter((link) => link[field] === two.gone).primaryKeys();
  await db.tasks
    .where(field)
    .equals(two.gone)
    .modify({ [field]: two.into });
  await db.threads.filter((link) => link[field] === two.gone).modify({ [field]: two.into });
  await placeEntries(
    db,
    about.entries.map(({ device, seq }) => ({ key: [device, seq], moved: about.to })),
  );
  await followToday(db, kind, two);
  return {
    tasks,
    threads: links,
    ...(await followSuggestions(db, kind, two)),
    entries: about.entries.map(({ device, seq, moved }) => ({ device, seq, moved: moved ?? null })),
  };
}

/** A pair with the record that goes is one with the record that stays; that two are apart counts most. */
async function followPairs(db: Database, { kind, gone, into }: Two): Promise<Partial<Moved>> {
  const theirs = await db.pairs.where('records').equals(recordKey(kind, gone)).toArray();
  const pairs = [...theirs];
  const made: string[] = [];
  for (const pair of theirs) {
    await db.pairs.delete(pair.key);
    const third = pair.a === gone ? pair.b : pair.a;
    if (third === into) continue;
    const known = await db.pairs.get(pairKey(kind, into, third));
    if (known !== undefined && pair.state !== 'apart') continue;
    const next = pairOf({ ...pair, a: into, b: third });
    await db.pairs.put(next);
    if (known !== undefined) pairs.push(known);
    made.push(next.key);
  }
  return { pairs, pairsMade: made };
}

/**
 * What hangs on the record that goes is hung on the one that stays, inside the caller's transaction over all tables.
 * @param about for a deal or lead: what the log says of it, and where that stands from now on
 */
export async function followLinks(
  db: Database,
  two: Two,
  about: { entries: readonly ContentRow[]; to: MovedTo },
): Promise<Moved> {
  const { kind } = two;
  const own =
    kind === 'contact'
      ? await followPerson(db, two)
      : kind === 'account'
        ? await followCompany(db, two)
        : await followWork(db, kind, two, about);
  return { ...nothingMoved(), ...own, ...(await followPairs(db, two)) };
}

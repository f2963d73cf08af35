import type { Deal } from '../../model/book';
import type { Database } from '../database';
import { keysOf } from '../entry-keys';
import { targetKey } from '../rows';
import { forgetThreads } from '../standing';
import { placeEntries } from '../write-entries';
import { type Moved, type Two, withSurvivor } from './merge-links';

type People = Deal['contacts'];

/** The people of a deal with the one who went: as they were, or where the deal has changed since, beside the other. */
function withPersonBack(now: People, before: People, two: Two): People {
  if (JSON.stringify(now) === JSON.stringify(withSurvivor(before, two))) return before;
  const back = before.filter(({ contactId }) => contactId === two.gone || contactId === two.into);
  return now.flatMap((one) => (one.contactId === two.into ? back : [one]));
}

async function returnDeals(db: Database, two: Two, { deals }: Moved): Promise<void> {
  for (const before of deals) {
    const deal = await db.deals.get(before.id);
    if (deal === undefined) continue;
    const contacts =
      two.kind === 'contact' ? withPersonBack(deal.contacts, before.contacts, two) : deal.contacts;
    const isMoved = two.kind === 'account' && deal.accountId === two.into;
    const people = contacts.map(({ contactId }) => contactId);
    const accountId = isMoved ? before.accountId : deal.accountId;
    await db.deals.put({ ...deal, contacts, people, accountId, updatedAt: two.at });
  }
}

async function returnWork(db: Database, two: Two, moved: Moved): Promise<void> {
  const { kind, gone, into } = two;
  if (kind !== 'deal' && kind !== 'lead') return;
  const field = kind === 'deal' ? 'dealId' : 'leadId';
  const back = { [field]: gone };
  await db.tasks
    .where('id')
    .anyOf(moved.tasks)
    .and((task) => task[field] === into)
    .modify(back);
  await db.threads
    .where('id')
    .anyOf(moved.threads)
    .and((link) => link[field] === into)
    .modify(back);
  const rows = await db.contents.bulkGet(keysOf(moved.entries));
  // On which of the two a step stands is said anew once its thread is looked at.
  await forgetThreads(
    db,
    rows.flatMap((row) => row?.content.thread?.id ?? []),
  );
  // What was moved on since is not ours to move back.
  const isHere = moved.entries.map((_, index) => rows[index]?.target === targetKey(kind, into));
  await placeEntries(
    db,
    moved.entries
      .filter((_, index) => isHere[index])
      .map(({ device, seq, moved: before }) => ({ key: [device, seq], moved: before })),
  );
}

/**
 * What hung on the record that went hangs on it again, as far as it still hangs on the other one, inside the caller's
 * transaction over all tables.
 */
export async function returnLinks(db: Database, two: Two, moved: Moved): Promise<void> {
  await returnDeals(db, two, moved);
  await db.contacts
    .where('id')
    .anyOf(moved.contacts)
    .and(({ accountId }) => accountId === two.into)
    .modify({ accountId: two.gone, updatedAt: two.at });
  await returnWork(db, two, moved);
  await db.suggestions.bulkDelete(moved.suggestionsMade);
  await db.suggestions.bulkPut(moved.suggestions);
  await db.pairs.bulkDelete(moved.pairsMade);
  await db.pairs.bulkPut(moved.pairs);
}

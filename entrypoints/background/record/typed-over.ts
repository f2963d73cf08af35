import { dealValues } from '../../../utils/context/records/apply-said';
import { type Current, mergeTyped } from '../../../utils/context/records/merge-said';
import type { Contact, Deal, Sources } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { contactsOf } from '../../../utils/store/deals';
import { getAccount } from '../../../utils/store/people';

const namesOf = (people: readonly Contact[]) => people.flatMap(({ name, emails }) => name ?? emails[0] ?? []);

function valuesOf(deal: Deal, accountName: string | null, people: readonly Contact[]): Current {
  const { status } = deal;
  return { ...dealValues(deal, accountName), status, contacts: namesOf(people) };
}

/**
 * What the sources of a deal are after the user has typed over it: their word now stands against those of pages and
 * files, until one of these changes. `before` is null for a deal that is new.
 */
export async function typedOver(
  db: Database,
  before: Deal | null,
  after: { deal: Deal; accountName: string | null; people: readonly Contact[] },
): Promise<Sources> {
  const { deal, accountName, people } = after;
  const account = before?.accountId ? await getAccount(db, before.accountId) : null;
  const was =
    before === null
      ? { status: 'open', contacts: [] }
      : valuesOf(before, account?.name ?? null, await contactsOf(db, before));
  return mergeTyped(before ?? deal, was, valuesOf(deal, accountName, people), deal.updatedAt);
}

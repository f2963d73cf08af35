import type { Database } from './database';

/** People and companies that a choice has brought into the book, by their ids. */
export type Made = { contacts: readonly string[]; accounts: readonly string[] };

/**
 * Takes those out again whom nobody holds on to: no deal and, of companies, no person, and who were not written
 * since the moment of their making.
 */
export async function removeMade(db: Database, { contacts, accounts }: Made, madeAt: string): Promise<void> {
  await db.transaction('rw', db.contacts, db.accounts, db.deals, async () => {
    for (const id of contacts) {
      const isHeld = (await db.deals.where('people').equals(id).limit(1).count()) > 0;
      if (!isHeld && (await db.contacts.get(id))?.updatedAt === madeAt) await db.contacts.delete(id);
    }
    for (const id of accounts) {
      const deals = await db.deals.where('accountId').equals(id).limit(1).count();
      const people = await db.contacts.where('accountId').equals(id).limit(1).count();
      if (deals + people === 0 && (await db.accounts.get(id))?.updatedAt === madeAt)
        await db.accounts.delete(id);
    }
  });
}

import type { Database } from './database';

/**
 * Forgets all that a store holds. The database goes as a whole: to empty its tables takes longer the more they hold,
 * and waits for whoever reads them. Other connections to it close when the browser tells them, and open the new one.
 */
export async function forgetStore(db: Database): Promise<void> {
  await db.delete({ disableAutoOpen: false });
  // Nobody tells a live query that its database is gone; that a table was emptied it hears.
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}

import { Dexie } from 'dexie';
import type { Database } from './database';

/** Who has written in a log, by address. It jumps from one to the next: how much each wrote is no cost. */
export async function writersOf(db: Database): Promise<string[]> {
  return db.transaction('r', db.headers, async () => {
    const writers: string[] = [];
    let first = await db.headers.orderBy('[by+at+seq]').first();
    while (first) {
      writers.push(first.by);
      first = await db.headers.where('[by+at+seq]').above([first.by, Dexie.maxKey]).first();
    }
    return writers;
  });
}

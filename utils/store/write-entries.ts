import type { LogEntry, MovedTo } from '../model/activity';
import type { Database, EntryKey } from './database';
import { type ContentRow, entryRows, targetOf } from './rows';
import { dropTexts, noteTexts } from './texts';

/** Adds entries to the log's tables, findable by what they say; inside the caller's transaction. */
export async function addEntries(db: Database, entries: readonly LogEntry[]): Promise<void> {
  const rows = entries.map(entryRows);
  const contents = rows.map(({ content }) => content).filter((content) => content !== null);
  await db.headers.bulkAdd(rows.map(({ header }) => header));
  await db.contents.bulkAdd(contents);
  await noteTexts(db, contents);
}

/**
 * Puts rows of the log on a record, or, for null, where they were written for; what was hashed stays. Inside the
 * caller's transaction.
 */
export async function placeEntries(
  db: Database,
  places: readonly { key: EntryKey; moved: MovedTo | null }[],
): Promise<void> {
  const rows = await db.contents.bulkGet(places.map(({ key }) => key));
  const placed = places.flatMap(({ moved }, at): ContentRow[] => {
    const row = rows[at];
    if (row === undefined) return [];
    const { moved: _before, ...own } = row;
    return [{ ...own, target: targetOf(moved ?? row.content), ...(moved && { moved }) }];
  });
  await db.contents.bulkPut(placed);
  await noteTexts(db, placed);
}

/** Takes what entries say, and what it is found by; inside the caller's transaction. Headers stay. */
export async function dropContents(db: Database, keys: EntryKey[]): Promise<void> {
  await db.contents.bulkDelete(keys);
  await dropTexts(db, keys);
}

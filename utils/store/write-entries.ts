import type { LogEntry } from '../model/activity';
import type { Database, EntryKey } from './database';
import { type ContentRow, entryRows } from './rows';
import { dropTexts, noteTexts } from './texts';

/** Adds entries to the log's tables, findable by what they say; inside the caller's transaction. */
export async function addEntries(db: Database, entries: readonly LogEntry[]): Promise<void> {
  const rows = entries.map(entryRows);
  const contents = rows.map(({ content }) => content).filter((content) => content !== null);
  await db.headers.bulkAdd(rows.map(({ header }) => header));
  await db.contents.bulkAdd(contents);
  await noteTexts(db, contents);
}

/** Puts rows of the log as they stand now; inside the caller's transaction. */
export async function putContents(db: Database, rows: readonly ContentRow[]): Promise<void> {
  await db.contents.bulkPut(rows);
  await noteTexts(db, rows);
}

/** Takes what entries say, and what it is found by; inside the caller's transaction. Headers stay. */
export async function dropContents(db: Database, keys: EntryKey[]): Promise<void> {
  await db.contents.bulkDelete(keys);
  await dropTexts(db, keys);
}

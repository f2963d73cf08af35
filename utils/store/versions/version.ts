import type { Transaction } from 'dexie';

/**
 * One shipped version of the database. Once shipped its file never changes: a change is a new file, and a
 * sample of every version's data stays in tests/store/samples.
 */
export type SchemaVersion = {
  number: number;
  /** Table → its primary key and indexes in Dexie's words; null drops a table. */
  stores: Record<string, string | null>;
  /** Carries the rows of the version before over. Throwing leaves the database as it was. */
  upgrade?: (transaction: Transaction) => Promise<void>;
};

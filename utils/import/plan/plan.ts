import type { ActivityContent, ActivityKind } from '../../model/activity';
import type { Account, Contact, Deal, Lead, RecordKind } from '../../model/book';

/** What a kind of record is. */
export type RecordOf = { deal: Deal; lead: Lead; contact: Contact; account: Account };

/** What a chunk of records needs of the book, to be looked up at once. Names are folded as the index has them. */
export type Wanted = {
  externals: Record<RecordKind, string[]>;
  names: Record<RecordKind, string[]>;
  /** Of contacts and of leads, lower case. */
  emails: string[];
  /** Of accounts. */
  domains: string[];
  /** Ids of entries of the log that the rows would become. */
  entryIds: string[];
};

/**
 * What the book has of it: every record found by any of the above, once; the accounts that the found deals and
 * contacts belong to; the contacts of the found deals.
 */
export type Known = {
  deals: readonly Deal[];
  leads: readonly Lead[];
  contacts: readonly Contact[];
  accounts: readonly Account[];
  entryIds: ReadonlySet<string>;
  /** Ids of tasks that are there. */
  taskIds: ReadonlySet<string>;
};

/** A record to write. `before` is what undoing puts back; null where the import made it. */
export type Write = {
  [K in RecordKind]: { kind: K; before: RecordOf[K] | null; after: RecordOf[K] };
}[RecordKind];

/** An entry that the log gets. Its id is made of the row's own, so that it is there once. */
export type NewHappening = { id: string; kind: ActivityKind; at: string; content: ActivityContent };

/** What became of the rows of one kind. `repeated` rows stand for a record that the same file named before. */
export type Counts = { new: number; changed: number; unchanged: number; repeated: number; refused: number };

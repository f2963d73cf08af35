import type { ActivityContent, ActivityKind } from '../../model/activity';
import type { Account, Contact, Deal, Lead, RecordKind, Task } from '../../model/book';
import type { Refusal } from '../refused';

/** What a kind of record is. */
export type RecordOf = { deal: Deal; lead: Lead; contact: Contact; account: Account };

/** Tables of which the book keeps the names alone: what deals call their product and their owner. */
export type ListName = 'product' | 'owner';

/** What a chunk of records needs of the book, to be looked up at once. Names are folded as the index has them. */
export type Wanted = {
  externals: Record<RecordKind, string[]>;
  names: Record<RecordKind, string[]>;
  /** Of contacts and of leads, lower case. */
  emails: string[];
  /** Of accounts. */
  domains: string[];
  /** Ids of entries of the log, or of tasks, that the rows would become. */
  entryIds: string[];
  /** Lists of names that rows stand on. */
  lists: ListName[];
};

/** What is still wanted once the deals that rows name by their ids were found. */
export type StillWanted = {
  wanted: Wanted;
  /** Ids of deals of which the rows say what files have always said: nothing beside them is needed. */
  settled: ReadonlySet<string>;
};

/**
 * What the book has of it: every record found by any of the above, once; the accounts that the found deals and
 * contacts belong to; the contacts of the found deals. Of deals that are settled, neither.
 */
export type Known = {
  deals: readonly Deal[];
  leads: readonly Lead[];
  contacts: readonly Contact[];
  accounts: readonly Account[];
  entryIds: ReadonlySet<string>;
  /** Ids of tasks that are there. */
  taskIds: ReadonlySet<string>;
  /** The folded names on the lists that were wanted. */
  lists: Readonly<Partial<Record<ListName, ReadonlySet<string>>>>;
};

/** A record to write. `before` is what undoing puts back; null where the import made it. */
export type Write = {
  [K in RecordKind]: { kind: K; before: RecordOf[K] | null; after: RecordOf[K] };
}[RecordKind];

/** An entry that the log gets. Its id is made of the row's own, so that it is there once. */
export type NewHappening = { id: string; kind: ActivityKind; at: string; content: ActivityContent };

/** What became of the rows of one kind. `repeated` rows stand for a record that the same file named before. */
export type Counts = { new: number; changed: number; unchanged: number; repeated: number; refused: number };

/** What is the same for all chunks of one import. */
export type Run = {
  /** The moment of the import: what the file says, it says from then on. */
  at: string;
  /** `import:` and the name of the file, as sources are named. */
  source: string;
  system: string;
  hosts: readonly string[];
  /** The rep's own address: people of ours are no customers. */
  us: string | null;
  neverList: readonly string[];
  newId: () => string;
  /**
   * What the file has named so far; empty at the start, filled by each chunk. With it a dry run, which writes
   * nothing, counts as the import does.
   */
  seen: Set<string>;
};

/** What a chunk of rows comes to: to be written in one transaction, or only counted. */
export type Plan = {
  /** Accounts first, then contacts, leads and deals. A record is named once. */
  writes: Write[];
  entries: NewHappening[];
  tasks: Task[];
  /** Names that come onto the lists of products and of people of ours. */
  names: { list: ListName; name: string }[];
  /** Of the rows themselves. */
  counts: Counts;
  /** Records that the rows only mention, and that are new. */
  linked: { accounts: number; contacts: number };
  refusals: Refusal[];
};

/** What the page asks of the worker that writes backups and brings them back. */
export type BackupAsked =
  | { ask: 'write'; name: string; passphrase: string | null; now: string }
  /** What a file would bring; nothing is written. */
  | { ask: 'look'; file: File; passphrase: string | null }
  /** Brings back what was looked at; `isMine` is false for somebody else's. */
  | { ask: 'restore'; isMine: boolean; now: string };

/** What the rows of one table come to. */
export type TableOutlook = { table: string; fresh: number; changed: number; stays: number; same: number };

/** One chain of the log in a backup. `isForked`: the chain here tells something else at one place. */
export type ChainOutlook = {
  device: string;
  by: string;
  entries: number;
  fresh: number;
  isHere: boolean;
  isForked: boolean;
};

/** What a backup would bring. */
export type Outlook = {
  file: string;
  by: string | null;
  madeAt: string;
  /** The address of whoever uses this browser; null where that is not known yet. */
  here: string | null;
  tables: TableOutlook[];
  chains: ChainOutlook[];
};

/** What the worker tells. */
export type BackupTold =
  | { tell: 'progress'; words: string; share: number | null }
  /** The file lies ready under its name. */
  | { tell: 'written'; name: string; rows: number; damaged: number; bytes: number; hash: string }
  /** The file is encrypted: its passphrase is wanted. `isWrong`: the one that was given does not open it. */
  | { tell: 'sealed'; isWrong: boolean }
  | { tell: 'looked'; mine: Outlook; theirs: Outlook }
  | { tell: 'restored'; fresh: number; changed: number; entries: number; unnoted: boolean }
  | { tell: 'failed'; words: string };

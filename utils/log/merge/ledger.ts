import type { EntryHeader } from '../../model/activity';

/** A device's chain as it is kept, and the last export of it that was seen. */
export type KeptChain = {
  seq: number;
  hash: string;
  /** The export that reached furthest: its last entry and when it was written; null before the first. */
  seen: { to: number; exportedAt: string } | null;
};

/** What is kept at one place of a chain. */
export type KeptEntry = { seq: number; hash: string; hasContent: boolean };

/** Where an id is kept. */
export type KeptPlace = { device: string; seq: number; contentHash: string };

/** An entry that follows the last one that is kept of its device, with its line as it stood in the file. */
export type FreshEntry = { header: EntryHeader; line: string };

/** Where logs of many devices are gathered. */
export type Ledger = {
  chain: (device: string) => Promise<KeptChain>;
  /** What is kept between two places, both included. */
  kept: (device: string, from: number, to: number) => Promise<KeptEntry[]>;
  placesOf: (ids: readonly string[]) => Promise<Map<string, KeptPlace>>;
  /** Adds entries of one device in order, behind what is kept of it. */
  add: (entries: readonly FreshEntry[]) => Promise<void>;
  /** A later export has these contents no more: they were deleted. */
  dropContents: (device: string, seqs: readonly number[]) => Promise<void>;
  /** Notes the export that reached furthest. */
  see: (device: string, seen: { by: string; to: number; exportedAt: string }) => Promise<void>;
};

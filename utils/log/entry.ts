import type { ActivityContent, ActivityKind, LogEntry } from '../model/activity';
import { hashContent, hashHeader, NO_HASH } from './hash';

/** An entry before it has a place in a chain. */
export type Draft = {
  /** UUIDv7. */
  id: string;
  /** The rep's address. */
  by: string;
  kind: ActivityKind;
  /** When it happened and when it was written down: moments in UTC. */
  at: string;
  recordedAt: string;
  /** 32 to 64 hex digits of chance: without them a short content could be guessed from its hash. */
  salt: string;
  content: ActivityContent;
};

/** The last entry of a chain, or where an empty one starts. */
export type Head = { seq: number; hash: string };

export const EMPTY_CHAIN: Head = { seq: 0, hash: NO_HASH };

async function seal(draft: Draft, contentHash: string, head: Head, device: string): Promise<LogEntry> {
  const { id, by, kind, at, recordedAt, salt, content } = draft;
  // In the order in which files have them: an entry that comes back from one is then the same byte by byte.
  const unsealed = { seq: head.seq + 1, id, device, by, at, recordedAt, kind, contentHash, prev: head.hash };
  return { ...unsealed, hash: await hashHeader(unsealed), salt, content };
}

/**
 * Gives drafts their places after `head` in the chain of `device`, in order, with all hashes.
 * @throws CanonicalError when a content has no canonical form.
 */
export async function chain(drafts: Draft[], head: Head, device: string): Promise<LogEntry[]> {
  const contentHashes = await Promise.all(drafts.map((draft) => hashContent(draft.salt, draft.content)));
  const entries: LogEntry[] = [];
  let last = head;
  for (const [index, draft] of drafts.entries()) {
    const entry = await seal(draft, contentHashes[index] as string, last, device);
    entries.push(entry);
    last = entry;
  }
  return entries;
}

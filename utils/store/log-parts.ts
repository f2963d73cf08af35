import { type LogPart, logLines } from '../log/log-lines';
import { type VerifyResult, verifyLines } from '../log/verify';
import { chainsOf } from './chains';
import type { Database } from './database';
import { entriesOf } from './entries';

/** Entries that are read at once. */
const CHUNK = 5_000;

/** The whole log as it stands now, a part a device; the entries are read when they are asked for. */
export async function logParts(db: Database): Promise<LogPart[]> {
  const chains = await chainsOf(db);
  return chains.map((whole) => ({ ...whole, entries: entriesOf(db, whole, CHUNK) }));
}

async function* oneByOne(chunks: AsyncIterable<string[]>): AsyncGenerator<string> {
  for await (const lines of chunks) yield* lines;
}

/** Checks the stored log just as its file would be. An empty log is whole. */
export async function checkLog(db: Database, now: string): Promise<VerifyResult> {
  const parts = await logParts(db);
  if (parts.length === 0) return { ok: true, entries: 0, head: '', parts: [] };
  return verifyLines(oneByOne(logLines(parts, now)));
}

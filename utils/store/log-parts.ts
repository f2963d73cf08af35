import { type LogPart, logLines } from '../log/log-lines';
import { type VerifyResult, verifyLines } from '../log/verify';
import type { LogEntry } from '../model/activity';
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

/** Is told after each chunk how many entries were read so far, and which these were. */
export type OnRead = (read: number, entries: readonly LogEntry[]) => void;

/** Entries whose content was erased, and how many entries were read. */
type Seen = { read: number; erased: number };

async function* counted(part: LogPart, seen: Seen, onRead: OnRead): LogPart['entries'] {
  for await (const chunk of part.entries) {
    yield chunk;
    seen.read += chunk.length;
    seen.erased += chunk.filter(({ content }) => content === undefined).length;
    onRead(seen.read, chunk);
  }
}

/** The device in whose part a line of the log's file stands: each begins with a line of its own. */
function deviceAt(parts: readonly LogPart[], line: number): string | null {
  let end = 0;
  for (const { device, to } of parts) {
    end += to + 1;
    if (line <= end) return device;
  }
  return parts.at(-1)?.device ?? null;
}

/** As for a file; of a break also the device, of a whole log also how many entries no longer have a content. */
export type LogCheck =
  | (Extract<VerifyResult, { ok: true }> & { erased: number })
  | (Extract<VerifyResult, { ok: false }> & { device: string | null });

/**
 * Checks the stored log, every device's chain, just as its file would be. An empty log is whole.
 */
export async function checkLog(
  db: Database,
  now: string,
  onRead: OnRead = () => undefined,
): Promise<LogCheck> {
  const parts = await logParts(db);
  if (parts.length === 0) return { ok: true, entries: 0, head: '', parts: [], erased: 0 };
  const seen: Seen = { read: 0, erased: 0 };
  const told = parts.map((part) => ({ ...part, entries: counted(part, seen, onRead) }));
  const result = await verifyLines(oneByOne(logLines(told, now)));
  return result.ok ? { ...result, erased: seen.erased } : { ...result, device: deviceAt(parts, result.line) };
}

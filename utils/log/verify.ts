import type { EntryHeader, LogHead } from '../model/activity';
import { NO_HASH } from './hash';
import type { Inspected } from './inspect';
import { inspectLines } from './inspect-lines';
import { LinesError } from './lines';
import { WHY_NO_LOG } from './why-no-log';

/** One device's chain in a file. */
export type Part = { device: string; entries: number; head: string };

/**
 * Whole: how many entries, the head of the last part, and every part. Broken: the first line that is wrong
 * (from 1), its `seq` where it has one, and why.
 */
export type VerifyResult =
  | { ok: true; entries: number; head: string; parts: Part[] }
  | { ok: false; line: number; seq: number | null; why: string };

/** How far the reading has come. */
type Progress = { line: number; head: LogHead | null; seq: number; hash: string; parts: Part[] };

/** The first thing wrong with a line in its place, or null. */
type Fault = { seq: number | null; why: string } | null;

function startPart(progress: Progress, head: LogHead): Fault {
  const ended = endPart(progress);
  if (ended) return ended;
  if (progress.parts.some(({ device }) => device === head.device)) {
    return { seq: null, why: 'this device is there twice' };
  }
  if (head.from !== 1) return { seq: null, why: `not complete: begins at ${head.from}` };
  if (head.to !== head.entries) return { seq: null, why: 'the first line contradicts itself' };
  Object.assign(progress, { head, seq: 0, hash: NO_HASH });
  return null;
}

/** Checks the part that ends here against its first line. */
function endPart({ head, seq, hash, parts }: Progress): Fault {
  if (!head) return null;
  if (seq !== head.entries) return { seq, why: `ends after ${seq} of ${head.entries} entries` };
  if (hash !== head.head) return { seq, why: 'does not end with the head that its first line names' };
  parts.push({ device: head.device, entries: seq, head: hash });
  return null;
}

function placeEntry(progress: Progress, { seq, device, prev, hash }: EntryHeader): Fault {
  const { head } = progress;
  if (!head) return { seq, why: 'the first line is missing' };
  if (device !== head.device) return { seq, why: 'an entry of another device' };
  const expected = progress.seq + 1;
  if (seq > head.entries) return { seq, why: `more entries than the first line says (${head.entries})` };
  if (seq > expected) return { seq, why: `missing before it: ${expected} to ${seq - 1}` };
  if (seq < expected) return { seq, why: 'there twice or out of order' };
  if (prev !== progress.hash) return { seq, why: 'does not follow the entry before it' };
  Object.assign(progress, { seq, hash });
  return null;
}

function take(progress: Progress, found: Inspected): Fault {
  if (found.is === 'fault') return found;
  return found.is === 'head' ? startPart(progress, found.head) : placeEntry(progress, found.entry);
}

/** Reads to the end or to the first fault; empty lines count but say nothing. */
async function readAll(lines: AsyncIterable<string>, progress: Progress): Promise<Fault> {
  for await (const inspected of inspectLines(lines)) {
    for (const { found } of inspected) {
      progress.line += 1;
      const fault = found && take(progress, found);
      if (fault) return fault;
    }
  }
  if (!progress.head) return { seq: null, why: WHY_NO_LOG.empty };
  return endPart(progress);
}

/**
 * Checks a complete log, or several one after the other as a merge writes them: every entry as it was hashed,
 * every chain without gap from its beginning to the head that its first line names.
 */
export async function verifyLines(lines: AsyncIterable<string>): Promise<VerifyResult> {
  const progress: Progress = { line: 0, head: null, seq: 0, hash: NO_HASH, parts: [] };
  let fault: Fault;
  try {
    fault = await readAll(lines, progress);
  } catch (error) {
    if (!(error instanceof LinesError)) throw error;
    fault = { seq: null, why: error.message };
  }
  if (fault) return { ok: false, line: progress.line, seq: fault.seq, why: fault.why };
  const { parts } = progress;
  const entries = parts.reduce((sum, part) => sum + part.entries, 0);
  return { ok: true, entries, head: parts.at(-1)?.head ?? NO_HASH, parts };
}

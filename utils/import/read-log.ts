import { placeKey } from '../log/place-key';
import { type VerifyResult, verifyLines } from '../log/verify';
import { type LogEntry, logEntry, logHead } from '../model/activity';
import { type Refusal, refusal } from './refused';
import type { LogSource } from './source';

/** Entries of one batch: what one transaction writes. */
const BATCH_ENTRIES = 1_000;

/** What a batch of lines came to. Hand `position` to `readLog` to go on after it. */
export type LogBatch = { position: number; entries: LogEntry[]; refusals: Refusal[] };

/** What entries come to where the book's log has some of them: `fresh` ones are written as they are. */
export type LogPlan = { fresh: LogEntry[]; unchanged: number; refusals: Refusal[] };

/** Whether a log is whole and unchanged: asked before any of it is taken. */
export function checkLogFile(source: LogSource): Promise<VerifyResult> {
  return verifyLines(source.lines());
}

function readLine(text: string, line: number, batch: LogBatch): void {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    batch.refusals.push(refusal(line, null, 'This line is no JSON.', text));
    return;
  }
  if (logHead.safeParse(written).success) return;
  // The schema only judges: the entry is kept as it was written, since its next export must be the same byte by byte.
  if (logEntry.safeParse(written).success) batch.entries.push(written as LogEntry);
  else batch.refusals.push(refusal(line, null, 'This line is no entry of a log.', text));
}

/**
 * The entries of a complete log, in batches of up to a thousand, each parsed; a deleted one is a header alone.
 * @param from position of the last batch that is done; 0 for the start
 * @throws LinesError where the file is no UTF-8 or a line has no end.
 */
export async function* readLog(source: LogSource, from = 0): AsyncGenerator<LogBatch> {
  let position = 0;
  let batch: LogBatch = { position, entries: [], refusals: [] };
  for await (const text of source.lines()) {
    position += 1;
    if (position <= from || text.trim() === '') continue;
    readLine(text, position, batch);
    if (batch.entries.length < BATCH_ENTRIES) continue;
    yield { ...batch, position };
    batch = { position, entries: [], refusals: [] };
  }
  yield { ...batch, position };
}

/**
 * What entries of a file come to. An entry that is there is there once; one that stands at the place of another, or
 * is here at another place, is refused: one of the two logs was rewritten, and neither is mixed into the other.
 * @param here entries of the log here that stand at the same places, or have the same ids
 */
export function planLog(
  entries: readonly LogEntry[],
  here: readonly Pick<LogEntry, 'device' | 'seq' | 'id' | 'hash'>[],
): LogPlan {
  const known = new Map(here.map((entry) => [placeKey(entry), entry.hash]));
  const ids = new Set(here.map(({ id }) => id));
  const plan: LogPlan = { fresh: [], unchanged: 0, refusals: [] };
  for (const entry of entries) {
    const hash = known.get(placeKey(entry));
    if (hash === undefined && !ids.has(entry.id)) plan.fresh.push(entry);
    else if (hash === entry.hash) plan.unchanged += 1;
    else
      plan.refusals.push(refusal(entry.seq, null, 'The log here has another entry at this place.', entry.id));
  }
  return plan;
}

import { sha256 } from '@noble/hashes/sha2.js';
import type { ExportAsked, ExportTold } from '../../components/workspace/files/export-messages';
import { stateInWords, verifyPresent } from '../../components/workspace/files/verify-present';
import type { About } from '../../utils/export/about';
import type { ExportedActivity } from '../../utils/export/activity-columns';
import { logFile } from '../../utils/export/log-file';
import { isCompleteLog, writeActivity } from '../../utils/export/write-activity';
import { toHex } from '../../utils/log/hash';
import { removeExports, writeExport } from '../../utils/platform/export-place';
import { eachActivity, ROWS_AT_ONCE, snapshotOf } from '../../utils/store/activity-export';
import type { Database } from '../../utils/store/database';
import { explainFailure } from '../../utils/store/failure';
import { logParts } from '../../utils/store/log-parts';
import { db } from '../../utils/store/open';
import { readAhead } from '../../utils/store/read-ahead';
import { teamDb } from '../../utils/store/team/team-database';
import { makeTimeOrder } from '../../utils/store/time-order';

type Write = Extract<ExportAsked, { ask: 'write' }>;
type Stop = { isAsked: boolean };
type Told = (message: ExportTold) => void;
/** What goes into the file, and how many rows that is. */
type Pieces = { rows: number; pieces: AsyncIterable<Uint8Array> };

/** Stopped by whoever asked for it. */
class CancelledError extends Error {
  override name = 'CancelledError';
}

function heed({ isAsked }: Stop): void {
  if (isAsked) throw new CancelledError();
}

/** Lets chunks through, tells how far they are, and ends where that was asked for. */
async function* heeded<T>(chunks: AsyncIterable<T[]>, of: number, stop: Stop, tell: Told) {
  let rows = 0;
  for await (const chunk of chunks) {
    heed(stop);
    rows += chunk.length;
    tell({ tell: 'progress', rows, of });
    yield chunk;
  }
}

async function completeLog(store: Database, { now }: Write, stop: Stop, tell: Told): Promise<Pieces> {
  const parts = await logParts(store);
  const rows = parts.reduce((sum, { to }) => sum + to, 0);
  const told = { rows: 0 };
  const counted = parts.map((part) => ({
    ...part,
    entries: (async function* () {
      for await (const chunk of part.entries) {
        heed(stop);
        told.rows += chunk.length;
        tell({ tell: 'progress', rows: told.rows, of: rows });
        yield chunk;
      }
    })(),
  }));
  const encoder = new TextEncoder();
  async function* pieces() {
    for await (const piece of logFile(counted, now)) yield encoder.encode(piece);
  }
  return { rows, pieces: pieces() };
}

async function someActivities(store: Database, asked: Write, stop: Stop, tell: Told): Promise<Pieces> {
  const { filter, words, file, timeZone, now } = asked;
  tell({ tell: 'checking' });
  const order = makeTimeOrder();
  const present = await verifyPresent(store, now, (_, entries) => {
    heed(stop);
    order.take(entries);
  });
  const verification = stateInWords(present);
  heed(stop);
  const snapshot = await snapshotOf(store, filter, { book: db(), order });
  const read = (): AsyncIterable<ExportedActivity[]> =>
    heeded(
      readAhead(eachActivity(store, filter, snapshot, ROWS_AT_ONCE, { book: db(), order })),
      snapshot.count,
      stop,
      tell,
    );
  const about: Omit<About, 'redacted'> = {
    ...{ filter: words, count: snapshot.count, heads: snapshot.heads },
    ...{ timeZone, verification, exportedAt: now },
  };
  return { rows: snapshot.count, pieces: writeActivity(read, about, file) };
}

async function write(asked: Write, stop: Stop, tell: Told): Promise<void> {
  await removeExports();
  const store = asked.source === 'team' ? teamDb() : db();
  const make =
    asked.source === 'own' && isCompleteLog(asked.file, asked.words) ? completeLog : someActivities;
  const { rows, pieces } = await make(store, asked, stop, tell);
  const hash = sha256.create();
  const bytes = await writeExport(asked.name, pieces, (some) => hash.update(some));
  tell({ tell: 'done', rows, bytes, hash: toHex(hash.digest()) });
}

function wordsFor(error: unknown): string {
  const { reason, detail } = explainFailure(error);
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'CountChangedError' || name === 'LogCutError')
    return 'The log was changed by another window while the file was written. Export it again.';
  return reason === 'unknown' ? message : detail;
}

/** Writes the file that was asked for and tells how it goes. A file that could not be finished is not left behind. */
export async function writeFile(asked: Write, stop: Stop, tell: Told): Promise<void> {
  try {
    await write(asked, stop, tell);
  } catch (error) {
    if (error instanceof CancelledError) tell({ tell: 'cancelled' });
    else tell({ tell: 'failed', words: `Nothing was saved. ${wordsFor(error)}` });
  }
}

import { sha256 } from '@noble/hashes/sha2.js';
import { PLAIN_CSV } from '../../../../utils/export/activity-csv';
import { logFile } from '../../../../utils/export/log-file';
import { type Format, writeActivity } from '../../../../utils/export/write-activity';
import { chain, type Draft, EMPTY_CHAIN, type Head } from '../../../../utils/log/entry';
import type { EntryHeader } from '../../../../utils/model/activity';
import { removeExports, writeExport } from '../../../../utils/platform/export-place';
import { eachActivity, snapshotOf } from '../../../../utils/store/activity-export';
import { checkLog, logParts } from '../../../../utils/store/log-parts';
import { db } from '../../../../utils/store/open';
import { readAhead } from '../../../../utils/store/read-ahead';
import { type ContentRow, entryRows } from '../../../../utils/store/rows';
import type { Asked } from '../filled-log';

const CHUNK = 5_000;
const DEVICE = '0c9f3a52-7a1e-4a50-9d7e-5b1f0f8c1a01';
const FIRST = Date.UTC(2025, 0, 1);
const KINDS = ['remark', 'call', 'email-in', 'email-out', 'meeting'] as const;
const OUTCOMES = ['spoke', 'voicemail', 'no-answer'] as const;

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;

function draft(seq: number): Draft {
  const at = new Date(FIRST + seq * 40_000).toISOString();
  return {
    ...{ id: `019a0000-0000-7000-8000-${String(seq).padStart(12, '0')}`, kind: pick(KINDS, seq) },
    ...{ by: `rep-${seq % 20}@vendor.example`, at, recordedAt: at, salt: '0'.repeat(32) },
    content: {
      deal: { id: `deal-${seq % 10_000}`, name: `Deal ${seq % 10_000} of Bench` },
      contact: { id: `contact-${seq % 30_000}`, name: `Contact ${seq % 30_000}` },
      account: { id: `account-${seq % 5_000}`, name: `Company ${seq % 5_000} GmbH` },
      ...(seq % 3 === 0 ? { outcome: pick(OUTCOMES, seq) } : {}),
      text: `Wants ${seq % 90} seats by the end of the month; call back about invoicing, number ${seq}.`,
    },
  };
}

/** Writes a true chain in the store's own form; what it is found by is left out. */
async function seed(entries: number): Promise<void> {
  let head: Head = EMPTY_CHAIN;
  for (let from = 1; from <= entries; from += CHUNK) {
    const drafts = Array.from({ length: Math.min(CHUNK, entries - from + 1) }, (_, at) => draft(from + at));
    const sealed = await chain(drafts, head, DEVICE);
    head = sealed.at(-1) ?? head;
    const rows = sealed.map(entryRows);
    await db().transaction('rw', db().headers, db().contents, async () => {
      await db().headers.bulkAdd(rows.map(({ header }) => header));
      await db().contents.bulkAdd(rows.map(({ content }) => content as ContentRow));
    });
  }
}

/** One bare reading of everything in chunks, both halves of each entry side by side. */
async function read(): Promise<number> {
  let count = 0;
  for (let after = 0; ; after += CHUNK) {
    const range = [[DEVICE, after], [DEVICE, after + CHUNK], false, true] as const;
    const [headers, contents]: [EntryHeader[], ContentRow[]] = await Promise.all([
      db()
        .headers.where('[device+seq]')
        .between(...range)
        .toArray(),
      db()
        .contents.where('[device+seq]')
        .between(...range)
        .toArray(),
    ]);
    if (headers.length + contents.length === 0) return count;
    count += headers.length;
  }
}

async function* completeLog(): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of logFile(await logParts(db()), '2026-11-20T00:00:00.000Z'))
    yield encoder.encode(piece);
}

async function activities(format: Format): Promise<AsyncIterable<Uint8Array>> {
  const snapshot = await snapshotOf(db(), {});
  const about = {
    ...{ filter: 'all', count: snapshot.count, heads: snapshot.heads, timeZone: 'Europe/Berlin' },
    ...{ verification: 'intact', exportedAt: '2026-11-20T00:00:00.000Z' },
  };
  const chunks = () => readAhead(eachActivity(db(), {}, snapshot, CHUNK));
  return writeActivity(chunks, about, { format, columns: [], redacted: [], csv: PLAIN_CSV });
}

/** Writes all as a file to the disk, hashed, as the workspace's worker does; resolves with its bytes. */
async function exportAll(format: Format): Promise<number> {
  await removeExports();
  const hash = sha256.create();
  const pieces = format === 'jsonl' ? completeLog() : await activities(format);
  return writeExport(`bench.${format}`, pieces, (bytes) => hash.update(bytes));
}

/** Checks every entry and the chain. @throws Error where it is not whole: the measure would be of something else. */
async function verify(): Promise<void> {
  const { ok } = await checkLog(db(), '2026-11-20T00:00:00.000Z');
  if (!ok) throw new Error('The log of the bench is broken.');
}

/** Does one piece of work; resolves with the milliseconds that it took. */
export async function run(asked: Asked): Promise<number> {
  const start = performance.now();
  if (asked.work === 'seed') await seed(asked.entries);
  else if (asked.work === 'read') await read();
  else if (asked.work === 'verify') await verify();
  else await exportAll(asked.format);
  return performance.now() - start;
}

const answer = async ({ data }: MessageEvent<Asked>) => {
  try {
    self.postMessage({ ms: await run(data) });
  } catch (error) {
    self.postMessage({ failed: String(error) });
  }
};

// In a worker it is asked by messages; in a page, whose heap can be looked into, by a function.
if (typeof document === 'undefined') self.addEventListener('message', (event) => void answer(event));
else Object.assign(globalThis, { runBench: run });

import { sha256 } from '@noble/hashes/sha2.js';
import { readAhead } from '../../../../utils/store/read-ahead';
import { PLAIN_CSV } from '../../../../utils/export/activity-csv';
import { logFile } from '../../../../utils/export/log-file';
import { type Format, writeActivity } from '../../../../utils/export/write-activity';
import type { EntryHeader } from '../../../../utils/model/activity';
import { removeExports, writeExport } from '../../../../utils/platform/export-place';
import { eachActivity, snapshotOf } from '../../../../utils/store/activity-export';
import { logParts } from '../../../../utils/store/log-parts';
import { db } from '../../../../utils/store/open';
import { type ContentRow, entryRows } from '../../../../utils/store/rows';

const CHUNK = 5_000;
const DEVICE = '0c9f3a52-7a1e-4a50-9d7e-5b1f0f8c1a01';
const FIRST = Date.UTC(2025, 0, 1);
const HASH = 'ab'.repeat(32);
const KINDS = ['remark', 'call', 'email-in', 'email-out', 'meeting'] as const;
const OUTCOMES = ['spoke', 'voicemail', 'no-answer'] as const;

/** The work that is asked for by name, with its number of entries or its format. */
type Asked = { work: 'seed'; entries: number } | { work: 'read' } | { work: 'export'; format: Format };

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;

function entry(seq: number) {
  const at = new Date(FIRST + seq * 40_000).toISOString();
  const id = `019a0000-0000-7000-8000-${String(seq).padStart(12, '0')}`;
  const deal = { id: `deal-${seq % 10_000}`, name: `Deal ${seq % 10_000} of Bench` };
  return {
    ...{
      seq,
      id,
      device: DEVICE,
      by: `rep-${seq % 20}@vendor.example`,
      at,
      recordedAt: at,
      kind: pick(KINDS, seq),
    },
    ...{ contentHash: HASH, prev: HASH, hash: HASH, salt: '0'.repeat(32) },
    content: {
      deal,
      contact: { id: `contact-${seq % 30_000}`, name: `Contact ${seq % 30_000}` },
      account: { id: `account-${seq % 5_000}`, name: `Company ${seq % 5_000} GmbH` },
      ...(seq % 3 === 0 ? { outcome: pick(OUTCOMES, seq) } : {}),
      text: `Wants ${seq % 90} seats by the end of the month; call back about invoicing, number ${seq}.`,
    },
  };
}

/** Writes entries in the store's own form; their hashes are of no chain, which no export looks at. */
async function seed(entries: number): Promise<void> {
  for (let from = 1; from <= entries; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, entries - from + 1) }, (_, at) =>
      entryRows(entry(from + at)),
    );
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

/** Does one piece of work; resolves with the milliseconds that it took. */
export async function run(asked: Asked): Promise<number> {
  const start = performance.now();
  if (asked.work === 'seed') await seed(asked.entries);
  else if (asked.work === 'read') await read();
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

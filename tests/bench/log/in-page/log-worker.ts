import { sha256 } from '@noble/hashes/sha2.js';
import { PLAIN_CSV } from '../../../../utils/export/activity-csv';
import { logFile } from '../../../../utils/export/log-file';
import { type Format, writeActivity } from '../../../../utils/export/write-activity';
import type { EntryHeader } from '../../../../utils/model/activity';
import { removeExports, writeExport } from '../../../../utils/platform/export-place';
import { eachActivity, ROWS_AT_ONCE, snapshotOf } from '../../../../utils/store/activity-export';
import { checkLog, logParts } from '../../../../utils/store/log-parts';
import { db } from '../../../../utils/store/open';
import { readAhead } from '../../../../utils/store/read-ahead';
import type { ContentRow } from '../../../../utils/store/rows';
import { makeTimeOrder, type TimeOrder } from '../../../../utils/store/time-order';
import { type Asked, DEVICE } from '../asked';

const CHUNK = 5_000;
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

async function activities(format: Format, order: TimeOrder): Promise<AsyncIterable<Uint8Array>> {
  const snapshot = await snapshotOf(db(), {}, { order });
  const about = {
    ...{ filter: 'all', count: snapshot.count, heads: snapshot.heads, timeZone: 'Europe/Berlin' },
    ...{ verification: 'intact', exportedAt: '2026-11-20T00:00:00.000Z' },
  };
  const chunks = () => readAhead(eachActivity(db(), {}, snapshot, ROWS_AT_ONCE, { order }));
  return writeActivity(chunks, about, { format, columns: [], redacted: [], csv: PLAIN_CSV });
}

/** Writes all as a file to the disk, hashed, as the workspace's worker does; resolves with its bytes. */
async function exportAll(format: Format, order: TimeOrder): Promise<number> {
  await removeExports();
  const hash = sha256.create();
  const pieces = format === 'jsonl' ? completeLog() : await activities(format, order);
  return writeExport(`bench.${format}`, pieces, (bytes) => hash.update(bytes));
}

/** Checks every entry and the chain. @throws Error where it is not whole: the measure would be of something else. */
async function verify(): Promise<void> {
  const { ok } = await checkLog(db(), '2026-11-20T00:00:00.000Z');
  if (!ok) throw new Error('The log of the bench is broken.');
}

/** Checks the log as every export does first, which is measured by itself: that tells the order in time. */
async function checkedOrder(): Promise<TimeOrder> {
  const order = makeTimeOrder();
  await checkLog(db(), '2026-11-20T00:00:00.000Z', (_, entries) => order.take(entries));
  return order;
}

/** Does one piece of work; resolves with the milliseconds that it took. */
async function run(asked: Asked): Promise<number> {
  const order = asked.work === 'export' ? await checkedOrder() : makeTimeOrder();
  const start = performance.now();
  if (asked.work === 'read') await read();
  else if (asked.work === 'verify') await verify();
  else await exportAll(asked.format, order);
  return performance.now() - start;
}

self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  try {
    self.postMessage({ ms: await run(data) });
  } catch (error) {
    self.postMessage({ failed: String(error) });
  }
});

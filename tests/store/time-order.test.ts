import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain, EMPTY_CHAIN } from '../../utils/log/entry';
import type { LogEntry } from '../../utils/model/activity';
import { eachActivity, headsOf, snapshotOf } from '../../utils/store/activity-export';
import type { ActivityFilter } from '../../utils/store/activity-query';
import type { Database } from '../../utils/store/database';
import { checkLog } from '../../utils/store/log-parts';
import { makeTimeOrder } from '../../utils/store/time-order';
import { addEntries } from '../../utils/store/write-entries';
import { testDatabase } from './test-database';

const NOW = '2026-11-22T12:00:00.000Z';
const DEVICES = ['0c9f3a52-7a1e-4a50-9d7e-5b1f0f8c1a01', '0c9f3a52-7a1e-4a50-9d7e-5b1f0f8c1a02'];
const minute = (at: number) => new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();

/** One device's chain whose entries tell of these minutes, in this order. */
function chainOf(device: string, minutes: readonly number[]): Promise<LogEntry[]> {
  const drafts = minutes.map((at, seq) => ({
    ...{
      id: `019a0000-0000-7000-8000-${device.slice(-2)}${String(seq).padStart(10, '0')}`,
      kind: 'remark' as const,
    },
    ...{ by: 'sam@vendor.example', at: minute(at), recordedAt: NOW, salt: '0'.repeat(32) },
    content: { text: `${device.slice(-2)} ${seq}` },
  }));
  return chain(drafts, EMPTY_CHAIN, device);
}

async function logOf(chains: readonly (readonly number[])[]): Promise<Database> {
  const db = testDatabase();
  for (const [at, minutes] of chains.entries()) {
    const entries = await chainOf(DEVICES[at] ?? '', minutes);
    await db.transaction('rw', db.tables, () => addEntries(db, entries));
  }
  return db;
}

async function orderOf(db: Database) {
  const order = makeTimeOrder();
  await checkLog(db, NOW, (_, entries) => order.take(entries));
  return order;
}

async function textsOf(db: Database, filter: ActivityFilter, order?: Awaited<ReturnType<typeof orderOf>>) {
  const texts = [];
  for await (const chunk of eachActivity(db, filter, { heads: await headsOf(db) }, 3, order ? { order } : {}))
    texts.push(...chunk.map(({ content }) => content?.text));
  return texts;
}

describe('an order learned while the log is checked', () => {
  const chains = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 2,
  });

  it('is the one that the index of moments has', () =>
    fc.assert(
      fc.asyncProperty(chains, async (minutes) => {
        const db = await logOf(minutes);
        expect(await textsOf(db, {}, await orderOf(db))).toEqual(await textsOf(db, {}));
      }),
      { numRuns: 25, seed: 8 },
    ));

  it('is followed where all entries are read, and not where an index has fewer', async () => {
    const db = await logOf([[3, 1, 2]]);
    const order = makeTimeOrder();
    // An order that is not the log's own shows whether it was asked.
    order.take([1, 2, 3].map((seq) => ({ device: DEVICES[0] ?? '', seq, at: minute(seq) })));
    expect(await textsOf(db, {}, order)).toEqual(['01 0', '01 1', '01 2']);
    expect(await textsOf(db, { from: minute(0) }, order)).toEqual(['01 1', '01 2', '01 0']);
    expect(await textsOf(db, { by: 'sam@vendor.example' }, order)).toEqual(['01 1', '01 2', '01 0']);
  });

  it('is of no use where it ends before the log does', async () => {
    const db = await logOf([[3, 1, 2]]);
    const order = makeTimeOrder();
    order.take([{ device: DEVICES[0] ?? '', seq: 1, at: minute(3) }]);
    expect(await textsOf(db, {}, order)).toEqual(['01 1', '01 2', '01 0']);
  });

  it('knows the count of all, and of nothing else', async () => {
    const db = await logOf([[3, 1, 2], [5]]);
    const order = await orderOf(db);
    expect((await snapshotOf(db, {}, { order })).count).toBe(4);
    expect((await snapshotOf(db, { from: minute(2) }, { order })).count).toBe(3);
    // An order that has read one more shows that it was asked.
    order.take([{ device: DEVICES[1] ?? '', seq: 2, at: minute(9) }]);
    expect((await snapshotOf(db, {}, { order })).count).toBe(5);
    const short = makeTimeOrder();
    short.take([{ device: DEVICES[0] ?? '', seq: 1, at: minute(3) }]);
    expect((await snapshotOf(db, {}, { order: short })).count).toBe(4);
  });
});

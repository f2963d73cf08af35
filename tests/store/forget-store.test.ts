import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { endWithStore } from '../../utils/store/database';
import { forgetStore } from '../../utils/store/forget-store';
import { testDatabase } from './test-database';

const figures = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `f${at}`, value: at }));

it('forgets a store that other connections are reading, which go on with the new one', async () => {
  const db = testDatabase();
  const other = testDatabase(db.name);
  await db.figures.bulkAdd(figures(500));
  await other.open();
  const reading = other.transaction('r', other.figures, async () => {
    let seen = 0;
    for (let at = 0; at < 50; at += 1) seen += await other.figures.count();
    return seen;
  });
  await forgetStore(db);
  expect(await reading).toBe(25_000);
  expect(await other.figures.count()).toBe(0);
  await other.figures.add({ key: 'new', value: 1 });
  expect(await db.figures.toArray()).toEqual([{ key: 'new', value: 1 }]);
});

it('lets a worker write nothing of what it has read before', async () => {
  const db = testDatabase();
  const worker = endWithStore(testDatabase(db.name));
  await db.figures.bulkAdd(figures(3));
  const read = await worker.figures.toArray();
  await forgetStore(db);
  await expect(worker.figures.bulkPut(read)).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  expect(await db.figures.count()).toBe(0);
});

it('hears of the end once, however often a worker begins anew on one connection', () => {
  const worker = endWithStore(testDatabase());
  const { subscribers } = worker.on.versionchange as unknown as { subscribers: unknown[] };
  const before = subscribers.length;
  endWithStore(worker);
  expect(subscribers).toHaveLength(before);
});

it('is heard by live queries of other connections', async () => {
  const db = testDatabase();
  const other = testDatabase(db.name);
  await db.figures.bulkAdd(figures(2));
  const counts: number[] = [];
  const isEmpty = new Promise<void>((resolve, reject) => {
    liveQuery(() => other.figures.count()).subscribe({
      next: (count) => {
        counts.push(count);
        if (count === 0) resolve();
        else void forgetStore(db);
      },
      error: reject,
    });
  });
  await isEmpty;
  expect(counts).toEqual([2, 0]);
});

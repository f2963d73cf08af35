import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { FromTables } from '../../components/workspace/records/table-messages';
import { makeBookTable } from '../../entrypoints/table-worker/book-table';
import type { TableRow } from '../../utils/model/table';
import { makeDeal } from '../background/records';
import { testDatabase } from '../store/test-database';

const QUERY = {
  search: 'deal',
  filters: [{ column: 'amount', is: 'between' as const, from: 100, to: null }],
  sort: { key: 'amount', down: true },
  locale: 'en-GB',
  today: '2026-11-23',
  weekStart: 1,
  orders: {},
};

it('tells all rows of a query in its order, in parts, with what is looked up beside them', async () => {
  const db = testDatabase();
  const amounts = Array.from({ length: 1_500 }, (_, at) => (at * 7_919) % 1_500);
  await db.deals.bulkAdd(
    amounts.map((amount, at) => makeDeal(`d${at}`, { name: `Deal ${at}`, amount })) as never[],
  );
  const rows: TableRow[] = [];
  const sizes: number[] = [];
  await new Promise<void>((resolve, reject) => {
    const tell = (message: FromTables) => {
      if (message.tell !== 'some-of-all') return;
      rows.push(...message.rows);
      sizes.push(message.rows.length);
      if (message.isLast) resolve();
    };
    makeBookTable(db, 'deals', tell, reject).tellAll(QUERY, ['lastActivity']);
  });
  expect(sizes).toEqual([1_000, 400]);
  expect(rows.map(({ cells }) => cells.amount)).toEqual(
    amounts.filter((amount) => amount >= 100).sort((a, b) => b - a),
  );
  expect(rows.every(({ cells }) => cells.lastActivity === null)).toBe(true);
});

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ContentRow, TargetKey } from '../../../utils/store/rows';
import { lastActivityOf } from '../../../utils/store/table/last-activity';
import { testDatabase } from '../test-database';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T09:00:00.000Z`;
const row = (seq: number, target: TargetKey | undefined, at: string) =>
  ({ device: 'd', seq, id: `e${seq}`, kind: 'remark', at, target, salt: '', content: {} }) as ContentRow;

describe('the last activity', () => {
  it('is the same whether few records are asked about or many', async () => {
    const db = testDatabase();
    await db.contents.bulkAdd([
      row(1, 'deal:a', day(3)),
      row(2, 'deal:a', day(9)),
      row(3, 'deal:a', day(5)),
      row(4, 'deal:aa', day(1)),
      row(5, 'lead:a', day(7)),
      row(6, undefined, day(20)),
    ]);
    const few: TargetKey[] = ['deal:a', 'deal:aa', 'deal:b'];
    const many = [...few, ...Array.from({ length: 2_000 }, (_, at): TargetKey => `deal:other-${at}`)];
    for (const asked of [few, many]) {
      const found = await lastActivityOf(db, asked);
      expect(few.map((target) => found.get(target))).toEqual([day(9), day(1), undefined]);
    }
  });

  it('is none in a book without any', async () => {
    const many = Array.from({ length: 2_000 }, (_, at): TargetKey => `deal:${at}`);
    expect(await lastActivityOf(testDatabase(), many)).toEqual(new Map());
  });
});

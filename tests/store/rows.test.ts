import { expect, it } from 'vitest';
import { type ContentRow, toldBy } from '../../utils/store/rows';

const WRITTEN: ContentRow = {
  ...{ device: 'd', seq: 1, id: 'e1', kind: 'remark', at: '2026-11-20T09:00:00.000Z', salt: '0' },
  content: { text: 'Wants 40 seats', deal: { id: 'd1', name: 'Ovens' }, account: { id: 'a1', name: 'Hill' } },
};
const told = { id: 'e1', kind: 'remark', at: '2026-11-20T09:00:00.000Z' };

it('tells of the record that an entry was written for, or where a correction has put it', () => {
  expect(toldBy(WRITTEN)).toEqual({ ...told, content: WRITTEN.content });
  const moved = { lead: { id: 'l1', name: 'Kilns' } };
  expect(toldBy({ ...WRITTEN, moved })).toEqual({ ...told, content: { text: 'Wants 40 seats', ...moved } });
});

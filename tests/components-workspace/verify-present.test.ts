import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { verifyPresent } from '../../components/workspace/files/verify-present';
import { append } from '../../utils/store/log';
import { testDatabase } from '../store/test-database';

it('ends at once where whoever asked wants no more of it', async () => {
  const db = testDatabase();
  const now = '2026-11-22T09:00:00.000Z';
  await append(db, [{ kind: 'remark', at: now, content: { text: 'Hello' } }], {
    by: 'sam@vendor.example',
    now,
  });
  const enough = () => {
    throw new Error('enough');
  };
  await expect(verifyPresent(db, now, enough)).rejects.toThrow('enough');
  expect(await verifyPresent(db, now)).toMatchObject({ state: 'intact', entries: 1 });
});

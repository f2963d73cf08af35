import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { Session } from '../../entrypoints/import-worker/session';
import { writeImport } from '../../entrypoints/import-worker/write-import';
import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import { eraseEverything } from '../../utils/store/log';
import { saveSettings } from '../../utils/store/settings';
import { testDatabase } from '../store/test-database';
import { sessionOf } from './support/session';

vi.mock('../../utils/platform/files-here', () => ({ removeKeptFiles: async () => undefined }));

const DEALS = [
  'Opportunity ID,Opportunity Name,Account Name,Stage,Amount',
  'W-1,One,Acme Ltd,Proposal,9000',
].join('\n');

it('ends an import and writes nothing of it once everything was deleted', async () => {
  const db = testDatabase();
  await saveSettings(db, { identity: { name: 'Maya', email: 'maya@rivetwing.example' } });
  const erased: Promise<void>[] = [];
  // As another window does: between the last chunk and the end.
  const tell: Session['tell'] = ({ tell: what }) => {
    if (what === 'progress') erased.push(withLock(BOOK_LOCK, () => eraseEverything(db)));
  };
  await expect(writeImport(db, { ...(await sessionOf(DEALS)), tell })).rejects.toThrow(
    'This import is not there any more.',
  );
  expect(erased).toHaveLength(1);
  await Promise.all(erased);
  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
});

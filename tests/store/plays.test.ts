import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../utils/store/database';
import { putPlays, readPlays, removePlay } from '../../utils/store/plays';
import { makePlay } from '../support/make-play';

const OTHER = '0190a1b2-0000-7000-8000-000000000002';
let db: Database;

beforeEach(() => {
  db = openDatabase(`plays-${crypto.randomUUID()}`);
});

it('keeps plays in their order, each in its place when it changes', async () => {
  await putPlays(db, [makePlay(), makePlay({ id: OTHER, name: 'Second' })]);
  await putPlays(db, [makePlay({ name: 'Renamed' })]);
  expect((await readPlays(db)).map(({ name }) => name)).toEqual(['Renamed', 'Second']);
  await removePlay(db, OTHER);
  expect((await readPlays(db)).map(({ name }) => name)).toEqual(['Renamed']);
});

it('leaves a damaged play out, and in its place', async () => {
  await db.settings.put({ key: 'plays', value: [{ id: OTHER, name: 'From a newer version' }, makePlay()] });
  expect((await readPlays(db)).map(({ name }) => name)).toEqual(['Quiet proposals']);
  await putPlays(db, [makePlay({ name: 'Renamed' })]);
  expect((await db.settings.get('plays'))?.value).toMatchObject([{ id: OTHER }, { name: 'Renamed' }]);
});

it('refuses what is no play, and keeps what was there', async () => {
  await putPlays(db, [makePlay()]);
  await expect(putPlays(db, [makePlay({ when: [] })])).rejects.toThrow();
  expect(await readPlays(db)).toEqual([makePlay()]);
});

import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { noteHealth, readHealth } from '../../utils/store/health';
import { testDatabase } from './test-database';

const FIRST = '2026-11-20T09:00:00.000Z';
const LATER = '2026-11-21T10:00:00.000Z';

it('remembers for each hook how it did on the last page, and when it last worked, over restarts', async () => {
  const db = testDatabase();
  await noteHealth(db, 'gmail', { hooks: { subject: 0, sender: 2, avatar: 0 }, disagree: [] }, FIRST);
  await noteHealth(db, 'gmail', { hooks: { subject: 1, sender: null }, disagree: ['subject'] }, LATER);
  db.close();
  const [gmail, ...more] = await readHealth(testDatabase(db.name));
  expect(more).toEqual([]);
  expect(gmail).toMatchObject({ site: 'gmail', readAt: LATER });
  const hooks = Object.fromEntries((gmail?.hooks ?? []).map(({ name, ...rest }) => [name, rest]));
  expect(hooks).toEqual({
    avatar: { rank: undefined, contradicted: false, workedAt: FIRST, contradictedAt: null },
    sender: { rank: null, contradicted: false, workedAt: FIRST, contradictedAt: null },
    subject: { rank: 1, contradicted: true, workedAt: LATER, contradictedAt: LATER },
  });
});

it('keeps sites apart, and says of a hook that never worked that it never did', async () => {
  const db = testDatabase();
  await noteHealth(db, 'gmail', { hooks: { body: null }, disagree: [] }, FIRST);
  await noteHealth(db, 'crm', { hooks: { body: 0 }, disagree: [] }, LATER);
  const sites = await readHealth(db);
  expect(sites.map(({ site, hooks }) => [site, hooks[0]?.rank, hooks[0]?.workedAt])).toEqual([
    ['crm', 0, LATER],
    ['gmail', null, null],
  ]);
});

it('ends a contradiction with the next page that has none', async () => {
  const db = testDatabase();
  await noteHealth(db, 'gmail', { hooks: { subject: 0 }, disagree: ['subject'] }, FIRST);
  await noteHealth(db, 'gmail', { hooks: { subject: 0 }, disagree: [] }, LATER);
  const hook = (await readHealth(db))[0]?.hooks[0];
  expect(hook).toMatchObject({ contradicted: false, contradictedAt: FIRST });
});

it('has nothing to tell before the first page', async () => {
  expect(await readHealth(testDatabase())).toEqual([]);
});

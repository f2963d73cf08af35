import './fake-browser';

import { beforeEach, expect, it } from 'vitest';
import { makeServices } from '../../entrypoints/background/make-services';
import { onRestored } from '../../entrypoints/background/on-restored';
import { tellLost } from '../../entrypoints/background/tell-lost';
import { isLost } from '../../utils/model/held';
import { noteBackup, noteHeld, readHeldMark } from '../../utils/platform/held-mark';
import { countHeld } from '../../utils/store/backup/held-counts';
import type { Database } from '../../utils/store/database';
import { append } from '../../utils/store/log';
import { surroundings } from './fake-browser';
import { newWorld } from './world';

const NOW = '2026-11-20T09:00:00.000Z';
const BACKUP = { at: NOW, name: 'dealcue-backup-2026-11-20.jsonl', sealed: false };

let db: Database;

const remark = (text: string) =>
  append(db, [{ kind: 'remark', at: NOW, content: { text } }], { by: 'sam@vendor.example', now: NOW });
/** Empties the store as a browser does that loses it: nobody of ours is told. */
const loseStore = () => Promise.all(db.tables.map((table) => table.clear()));
const isMissed = async () => {
  const mark = await readHeldMark();
  return mark !== null && isLost(mark, await countHeld(db));
};

beforeEach(async () => {
  db = await newWorld();
  await remark('Before');
  await noteBackup(BACKUP, await countHeld(db));
});

it('misses nothing while the store is the one it was, however little it holds', async () => {
  await remark('One more');
  expect(await isMissed()).toBe(false);
  await tellLost({ db });
  expect(surroundings.opened).toEqual([]);
});

it('opens the workspace at the start of a browser that has lost the store', async () => {
  await loseStore();
  await tellLost({ db });
  expect(surroundings.opened).toEqual(['chrome-extension://dealcue-test/workspace.html']);
});

it('misses a lost store although work went on in a new one, and keeps what was the last backup', async () => {
  await loseStore();
  await remark('Written before anybody has looked');
  await noteHeld(await countHeld(db), NOW);
  await noteBackup({ ...BACKUP, name: 'of-the-new-one.jsonl' }, await countHeld(db));
  expect(await isMissed()).toBe(true);
  expect(await readHeldMark()).toMatchObject({ entries: 1, backup: BACKUP });
});

it('misses it no more once a backup was brought back', async () => {
  await loseStore();
  await remark('The log tells of the restore');
  await onRestored({}, {} as never, makeServices(db));
  expect(await isMissed()).toBe(false);
  expect(await readHeldMark()).toMatchObject({ backup: BACKUP });
});

import './fake-browser';

import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../../utils/store/database';
import { readRisks } from '../../utils/store/day/risks';
import { saveDeal } from '../../utils/store/deals';
import { keepReplyTimes, readReplyTimes } from '../../utils/store/score/reply-times';
import { changeScores } from '../../utils/store/score/scores';
import { makeDeal } from './records';
import { type Life, newWorld, pageSender, wake } from './world';

let db: Database;
let life: Life;

beforeEach(async () => {
  db = await newWorld();
  life = wake(db);
  for (let at = 0; at < 60; at += 1)
    await saveDeal(db, { ...makeDeal(`d${at}`), closeDate: '2020-01-01', stage: 'Proposal' });
});

it('keeps nothing of deals that are deleted while they are scored', async () => {
  const begun = new Promise<void>((resolve) => db.scores.hook('creating', () => resolve()));
  const scoring = life.alarm('rescore');
  await begun;
  await life.send('everything/erase', {}, pageSender());
  await scoring;
  expect(await db.scores.toArray()).toEqual([]);
  expect(await readRisks(db)).toEqual([]);
  expect(await readReplyTimes(db)).toEqual([]);
});

it('keeps scores and what is at risk where nothing is deleted', async () => {
  await life.alarm('rescore');
  expect(await db.scores.count()).toBe(60);
  expect(await readRisks(db)).not.toEqual([]);
});

it('keeps no score and no reply times of what is gone once they were worked out', async () => {
  await life.alarm('rescore');
  const [kept] = await db.scores.toArray();
  if (kept === undefined) throw new Error('There is no score.');
  await db.scores.clear();
  await db.deals.delete('d1');
  await changeScores(db, 'deal', ['d0', 'd1'], (_before, key) => ({ ...kept, key }));
  expect(await db.scores.toCollection().primaryKeys()).toEqual(['deal:d0']);
  const alongside = () => db.settings.put({ key: 'how far', value: 'd1' }).then(() => undefined);
  await changeScores(db, 'deal', ['d1'], (_before, key) => ({ ...kept, key }), alongside);
  expect(await db.settings.get('how far')).toBeUndefined();
  const times = [{ stage: 'Proposal', days: 2, replies: 12 }];
  await keepReplyTimes(db, times);
  expect(await readReplyTimes(db)).toEqual(times);
  await db.deals.clear();
  await keepReplyTimes(db, times);
  expect(await readReplyTimes(db)).toEqual([]);
});

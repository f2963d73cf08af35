import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { ScoreTold } from '../../components/workspace/score/score-messages';
import { scoreBook } from '../../entrypoints/score-worker/score-book';
import { saveDeal } from '../../utils/store/deals';
import { saveLead } from '../../utils/store/leads';
import { db } from '../../utils/store/open';
import { makeDeal, makeLead } from '../background/records';

it('tells how much of all that is open is scored: deals alone are not all of it', async () => {
  for (const id of ['a', 'b']) await saveDeal(db(), makeDeal(id));
  for (const id of ['c', 'd']) await saveLead(db(), makeLead(id, `${id}@buyer.example`));
  await saveDeal(db(), makeDeal('e', { status: 'won' }));
  const told: ScoreTold[] = [];
  const place = { timeZone: 'UTC', locale: 'en-GB' };
  await scoreBook({ ask: 'rescore', now: '2026-11-20T09:00:00.000Z', place }, (one) => told.push(one));
  const words = 'Scoring what is open';
  expect(told.slice(-3)).toEqual([
    { tell: 'progress', done: expect.closeTo(0.95), words },
    { tell: 'progress', done: expect.closeTo(1), words },
    { tell: 'done', scored: 4 },
  ]);
});

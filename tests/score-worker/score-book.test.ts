import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { ScoreAsked, ScoreTold } from '../../components/workspace/score/score-messages';
import { scoreBook } from '../../entrypoints/score-worker/score-book';
import { saveDeal } from '../../utils/store/deals';
import { saveLead } from '../../utils/store/leads';
import { db } from '../../utils/store/open';
import { keepScoreState, listModels, readScoreState } from '../../utils/store/score/score-models';
import { makeDeal, makeLead } from '../background/records';

const NOW = '2026-11-20T09:00:00.000Z';
const DAY_MS = 86_400_000;
const place = { timeZone: 'UTC', locale: 'en-GB' };

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()));
});

async function ask(what: ScoreAsked['ask'], now = NOW): Promise<ScoreTold[]> {
  const told: ScoreTold[] = [];
  await scoreBook({ ask: what, now, place }, (one) => told.push(one));
  return told;
}

/** Closed deals in a row, in which referrals are won and cold calls are lost, but for every seventh. */
async function close(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at++) {
    const isReferral = at % 2 === 0;
    const status = (at % 7 === 0 ? !isReferral : isReferral) ? 'won' : 'lost';
    const createdAt = new Date(Date.parse('2025-01-06T09:00:00Z') + at * DAY_MS).toISOString();
    const closing = new Date(Date.parse(createdAt) + 30 * DAY_MS).toISOString();
    const source = isReferral ? 'Referral' : 'Cold call';
    const own = { status, stage: status, source, createdAt, closeDate: closing.slice(0, 10) } as const;
    await saveDeal(db(), makeDeal(`closed ${at}`, { ...own, updatedAt: closing }));
  }
}

it('tells how much of all that is open is scored: deals alone are not all of it', async () => {
  for (const id of ['a', 'b']) await saveDeal(db(), makeDeal(id));
  for (const id of ['c', 'd']) await saveLead(db(), makeLead(id, `${id}@buyer.example`));
  await saveDeal(db(), makeDeal('e', { status: 'won' }));
  const told = await ask('rescore');
  const words = 'Scoring what is open';
  expect(told.slice(-3)).toEqual([
    { tell: 'progress', done: expect.closeTo(0.95), words },
    { tell: 'progress', done: expect.closeTo(1), words },
    { tell: 'done', scored: 4, learned: false },
  ]);
});

it('scores by itself what has no score yet, and looks no further where nothing is due', async () => {
  await saveDeal(db(), makeDeal('a'));
  expect((await ask('due')).at(-1)).toEqual({ tell: 'done', scored: 1, learned: false });
  await saveDeal(db(), makeDeal('b'));
  expect((await ask('due')).at(-1)).toEqual({ tell: 'done', scored: 1, learned: false });
  expect(await ask('due')).toEqual([{ tell: 'done', scored: 0, learned: false }]);
  expect((await db().scores.get('deal:b'))?.score?.basis).toBe('rules');
});

it('learns by itself once enough was closed, and anew after the next', async () => {
  await saveDeal(db(), makeDeal('open', { source: 'Referral' }));
  await close(0, 30);
  expect((await ask('due')).at(-1)).toEqual({ tell: 'done', scored: 1, learned: true });
  expect(await readScoreState(db(), 'deal')).toMatchObject({ current: `deal-${NOW}`, closed: [14, 16] });
  expect((await db().scores.get('deal:open'))?.score).toMatchObject({ basis: 'learning', wonLost: [14, 16] });
  expect((await ask('due')).at(-1)).toMatchObject({ learned: false });
  await close(30, 31);
  const later = '2026-11-21T09:00:00.000Z';
  expect((await ask('due', later)).at(-1)).toMatchObject({ learned: true });
  expect((await listModels(db(), 'deal')).map(({ trainedAt }) => trainedAt)).toEqual([later, NOW]);
});

it('gives a new book its scores by the rules before it learns', async () => {
  await saveDeal(db(), makeDeal('open', { source: 'Referral' }));
  await close(0, 30);
  const words = (await ask('due')).flatMap((told) => (told.tell === 'progress' ? told.words : []));
  expect([...new Set(words.slice(0, 3))]).toEqual([
    'Reading the book',
    'Scoring what is open',
    'Learning from closed deals',
  ]);
  expect(words.at(-1)).toBe('Scoring what is open');
});

it('leaves alone what somebody has chosen until learning is asked for', async () => {
  await close(0, 30);
  await ask('train');
  const state = await readScoreState(db(), 'deal');
  if (state === null) throw new Error('nothing was learned');
  await keepScoreState(db(), { ...state, current: null, isChosen: true }, null);
  await close(30, 36);
  expect((await ask('due')).at(-1)).toMatchObject({ learned: false });
  expect(await readScoreState(db(), 'deal')).toMatchObject({ current: null });
  await ask('train', '2026-11-21T09:00:00.000Z');
  expect(await readScoreState(db(), 'deal')).toMatchObject({
    current: 'deal-2026-11-21T09:00:00.000Z',
    isChosen: false,
  });
});

it('writes nothing of a training that does not come to its end', async () => {
  await close(0, 30);
  for (let at = 0; at < 24; at++)
    await saveLead(
      db(),
      makeLead(`lead ${at}`, `${at}@buyer.example`, { status: at % 2 ? 'converted' : 'disqualified' }),
    );
  await ask('train');
  const before = await readScoreState(db(), 'deal');
  await close(30, 40);
  const stopped = scoreBook({ ask: 'train', now: '2026-11-21T09:00:00.000Z', place }, (told) => {
    if (told.tell === 'progress' && told.words.endsWith('leads')) throw new Error('stopped');
  });
  await stopped.catch(() => undefined);
  expect(await readScoreState(db(), 'deal')).toEqual(before);
  expect(await listModels(db(), 'deal')).toHaveLength(1);
  expect(await listModels(db(), 'lead')).toHaveLength(1);
});

it('scores by the rules where the kept model is damaged', async () => {
  await saveDeal(db(), makeDeal('open', { source: 'Referral' }));
  await close(0, 30);
  await ask('train');
  const key = `model|deal-${NOW}`;
  const row = await db().models.get(key);
  const kept = row?.value as { model: { shapes: object[] } };
  const shapes = kept.model.shapes.map((shape) => ({ ...shape, column: 99 }));
  await db().models.put({ id: key, value: { ...kept, model: { ...kept.model, shapes } } });
  expect((await ask('rescore')).at(-1)).toMatchObject({ tell: 'done', scored: 1 });
  expect((await db().scores.get('deal:open'))?.score).toMatchObject({ basis: 'rules', wonLost: [14, 16] });
});

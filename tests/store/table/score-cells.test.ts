import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { KeptScore } from '../../../utils/model/kept-score';
import { saveDeal } from '../../../utils/store/deals';
import { changeScore } from '../../../utils/store/score/scores';
import { lateCells } from '../../../utils/store/table/table-late-cells';
import { makeDeal } from '../../background/records';
import { testDatabase } from '../test-database';

const at = '2026-11-20T09:00:00.000Z';
const reason = (id: string, points: number) => ({ id, text: `It is ${id}.`, points, fact: null, at: null });
const reasons = [
  reason('late', -0.6),
  reason('known', 0.5),
  reason('others', 0.4),
  reason('new', 0.1),
  reason('x', 0.1),
];

it('gives the chance and the reasons that weigh most, and marks the rep’s own number until the stage changes', async () => {
  const db = testDatabase();
  const own = { value: 0.8, at, stage: 'Proposal', said: 0.42 };
  for (const [id, change] of [
    ['plain', null],
    ['own', own],
    ['moved', { ...own, stage: 'Discovery' }],
    ['won', null],
  ] as const) {
    await saveDeal(db, makeDeal(id, { status: id === 'won' ? 'won' : 'open' }));
    const key = `deal:${id}` as const;
    const score = { value: 0.42, unit: 'chance to win', basis: 'rules', wonLost: [0, 0], base: -1, reasons };
    const row: KeptScore = { key, at, score: score as KeptScore['score'], past: [], own: change, owns: [] };
    await changeScore(db, key, () => row);
  }
  const ids = ['plain', 'own', 'moved', 'won', 'unknown'];
  expect([...(await lateCells(db, 'deals', 'chance', ids)).values()]).toEqual([42, 80, 42, null, null]);
  expect([...(await lateCells(db, 'deals', 'ownChance', ids)).values()]).toEqual([
    null,
    80,
    null,
    null,
    null,
  ]);
  const words = await lateCells(db, 'deals', 'reasons', ids);
  expect(words.get('plain')).toBe('− It is late. + It is known. + It is new.');
  expect(words.get('own')).toBe(
    'Somebody’s own number; the score says 42 %. − It is late. + It is known. + It is new.',
  );
  expect(words.get('moved')).toBe(words.get('plain'));
  expect(words.get('won')).toBeNull();
});

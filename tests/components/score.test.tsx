// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { sumScore } from '../../components/panel/score-sum';
import type { Score } from '../../utils/model/answer';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { pushOf, record } from './support/pushes';

beforeEach(prepareDocument);

const points = fc.double({ min: -3, max: 3, noNaN: true });
const scores = fc.record({ base: points, reasons: fc.array(points, { maxLength: 14 }) }).map(
  ({ base, reasons }): Score => ({
    value: 0.5,
    unit: 'chance to win',
    basis: 'rules',
    wonLost: [0, 0],
    base,
    reasons: reasons.map((one, at) => ({ text: `reason ${at}`, points: one, fact: null, at: null })),
  }),
);

const hundredths = (value: number) => Math.round(value * 100) || 0;

test('what is shown adds up to the last digit, whatever the points', () => {
  fc.assert(
    fc.property(scores, (score) => {
      const { base, up, down, others, total } = sumScore(score);
      const shown = [base, others.points, ...[...up, ...down].map((one) => one.points)];
      expect(shown.reduce((sum, one) => sum + hundredths(one), 0)).toBe(hundredths(total));
      expect(up.length + down.length + others.count).toBe(score.reasons.length);
      expect(Math.max(up.length, down.length)).toBeLessThanOrEqual(3);
      const real = score.reasons.reduce((sum, one) => sum + one.points, score.base);
      expect(Math.abs(total - real)).toBeLessThanOrEqual(0.005 + 1e-9);
    }),
  );
});

test('the reasons on screen add up to the chance on screen', async () => {
  const panel = await mountPanel(pushOf(record));
  expect(panel.text()).not.toContain('Where every deal starts');
  await panel.click('42% chance to win');
  const cells = [...document.querySelectorAll('.reasons td')].map((cell) =>
    Number(cell.textContent?.replace('−', '-')),
  );
  const total = cells.pop() ?? Number.NaN;
  expect(cells).toHaveLength(8);
  expect(hundredths(cells.reduce((sum, one) => sum + one, 0))).toBe(hundredths(total));
  expect(Math.round(100 / (1 + Math.exp(-total)))).toBe(42);
  expect(panel.text()).toContain('1 other');
});

test('a score by rules says so with the counts, and calls its start what it is', async () => {
  const score = { ...(record.score as Score), basis: 'rules' as const, wonLost: [3, 2] as [number, number] };
  const panel = await mountPanel(pushOf({ ...record, score }));
  expect(panel.text()).toContain('rules only · 3 won, 2 lost');
  await panel.click('42% chance to win');
  expect(panel.text()).toContain('An expert’s guess: no deals of yours are counted yet.');
});

test('a score by own history calls its start no guess', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('42% chance to win');
  expect(panel.text()).not.toContain('guess');
});

test('what the engine calls others is never named among the reasons, however much it weighs', () => {
  const reasons = [
    { id: 'others', text: 'Other facts together.', points: 2, fact: null, at: null },
    { id: 'stage', text: 'The stage is Proposal.', points: 0.4, fact: null, at: null },
  ];
  const sum = sumScore({ ...(record.score as Score), base: -1, reasons });
  expect(sum.up.map(({ id }) => id)).toEqual(['stage']);
  expect(sum.others).toEqual({ count: 1, many: true, points: 2 });
  expect(sum.total).toBe(1.4);
});

test('a score that fell says by how much, since when and, on asking, why', async () => {
  const why = 'The close date, 15 Nov, has passed.';
  const scoreChange = { by: -0.09, since: '2026-11-16T09:00:00Z', why };
  const panel = await mountPanel(pushOf({ ...record, scoreChange }));
  expect(panel.text()).toMatch(/▼ down 9 since Mon/);
  expect(panel.text()).not.toContain(why);
  await panel.click('42% chance to win');
  expect(panel.text()).toContain(why);
});

test('the rep’s own number goes before the score, is marked, and is taken back', async () => {
  const ownChance = { value: 0.6, at: '2026-11-18T09:00:00Z', stage: 'Proposal', said: 0.42 };
  const panel = await mountPanel(pushOf({ ...record, ownChance }));
  expect(panel.text()).toContain('60% chance to win');
  expect(panel.text()).toContain('Your own number; the score says 42%.');
  await panel.click('60% chance to win');
  await panel.click('Use the score');
  expect(panel.asked.at(-1)).toEqual([
    'score/overrule',
    { version: record.version, target: record.target, chance: null },
  ]);
});

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

test('a score by rules says so, claims no history, and calls its start what it is', async () => {
  const score = { ...(record.score as Score), basis: 'rules' as const };
  const panel = await mountPanel(pushOf({ ...record, score }));
  expect(panel.text()).toContain('rules only');
  expect(panel.text()).not.toContain('won');
  await panel.click('42% chance to win');
  expect(panel.text()).toContain('An expert’s guess: no deals of yours are counted yet.');
});

test('a score by own history calls its start no guess', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('42% chance to win');
  expect(panel.text()).not.toContain('guess');
});

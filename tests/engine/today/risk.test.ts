import { expect, it } from 'vitest';
import { makeCalendar } from '../../../utils/engine/calendar';
import { dangerOf, mostAtRisk } from '../../../utils/engine/today/risk';
import type { Score } from '../../../utils/model/answer';

const calendar = makeCalendar('2026-11-20T09:00:00.000Z', { timeZone: 'Europe/Berlin', locale: 'en-GB' });

function makeScore(value: number, reasons: [text: string, points: number][]): Score {
  return {
    value,
    unit: 'chance to win',
    basis: 'rules',
    wonLost: [0, 0],
    base: 0,
    reasons: reasons.map(([text, points]) => ({ text, points, fact: null, at: null })),
  };
}

const danger = (closeDate: string | null, score: Score, by: number | null = null) =>
  dangerOf(
    { closeDate },
    score,
    by === null ? null : { by, since: '2026-11-12T09:00:00Z', why: null },
    calendar,
    'en-GB',
  );

it('says by how much a chance fell, and what speaks against the deal, the worst first', () => {
  const score = makeScore(0.41, [
    ['No meeting is planned', -0.4],
    ['Longer in Proposal than usual.', -0.6],
    ['They wrote this week.', 0.5],
  ]);
  expect(danger(null, score, -0.11)?.said).toEqual([
    'The chance fell from 52% to 41% since 12 Nov.',
    'Longer in Proposal than usual.',
    'No meeting is planned.',
  ]);
});

it('is none for a deal of which nothing bad is known, also when it closes soon', () => {
  const good = makeScore(0.6, [['They wrote this week.', 0.5]]);
  expect(danger('2026-11-25', good)).toBeNull();
  expect(danger('2026-12-30', good, 0.1)).toBeNull();
});

it('takes a close date that has passed as worse than one that is near', () => {
  const score = makeScore(0.4, [['Silent for 20 days.', -0.8]]);
  const [passed, near, far] = ['2026-11-15', '2026-11-25', '2027-03-01'].map(
    (day) => danger(day, score)?.danger ?? 0,
  );
  expect(passed).toBeGreaterThan(near ?? 1);
  expect(near).toBeGreaterThan(far ?? 1);
});

it('puts the deal first of which most is to be lost, each in its own currency', () => {
  const base = { danger: 0.5, said: [] };
  const deals = [
    { id: 'small', amount: 1_000, currency: 'EUR', ...base },
    { id: 'big', amount: 90_000, currency: 'EUR', ...base },
    { id: 'yen', amount: 500_000, currency: 'JPY', ...base, danger: 0.2 },
    { id: 'unknown', amount: null, currency: null, ...base },
  ];
  expect(mostAtRisk(deals, 3).map(({ id }) => id)).toEqual(['big', 'small', 'unknown']);
});

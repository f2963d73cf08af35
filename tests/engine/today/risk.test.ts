import { expect, it } from 'vitest';
import { makeCalendar } from '../../../utils/engine/calendar';
import { dangerOf } from '../../../utils/engine/today/risk';
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
    (share) => `${Math.round(share * 100)}%`,
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

it('tells of a close date that has passed once', () => {
  const score = makeScore(0.3, [['Silent for 20 days.', -0.8]]);
  const passed = { id: 'close-date', text: 'The close date, 15 Nov, has passed.', points: -0.9 };
  score.reasons.push({ ...passed, fact: null, at: null });
  expect(danger('2026-11-15', score)?.said).toEqual(['It was to close on 15 Nov.', 'Silent for 20 days.']);
});

it('takes a close date that has passed as worse than one that is near', () => {
  const score = makeScore(0.4, [['Silent for 20 days.', -0.8]]);
  const [passed, near, far] = ['2026-11-15', '2026-11-25', '2027-03-01'].map(
    (day) => danger(day, score)?.danger ?? 0,
  );
  expect(passed).toBeGreaterThan(near ?? 1);
  expect(near).toBeGreaterThan(far ?? 1);
});

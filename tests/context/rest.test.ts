import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANYWHERE,
  factOf,
  type Rest,
  standing,
  suggestionKey,
  untilAfterAccept,
  untilAfterDismiss,
} from '../../utils/context/rest';
import type { StepKind, Suggestion } from '../../utils/model/answer';

const NOW = '2026-11-20T09:00:00.000Z';
const DAY_MS = 86_400_000;
const grounds = { closeDate: '2026-12-18', lastWord: '#msg-f:1', stage: 'Proposal', today: '2026-11-20' };
const inDays = (days: number) => new Date(Date.parse(NOW) + days * DAY_MS).toISOString();
const about = (now: string, more: object = {}) => ({
  target: 'deal:d1',
  now,
  habit: () => 1,
  ...grounds,
  ...more,
});

function suggest(kind: StepKind, quote: string | null = null): Suggestion {
  const parts = { impact: 1, confidence: 1, urgency: 1, effort: 1 };
  const evidence = quote === null ? null : { quote, at: '2026-11-18T07:49:00.000Z' };
  return { kind, title: kind, why: 'Two days ago.', evidence, due: null, parts };
}

function rest(suggestion: Suggestion, changes: Partial<Rest>): Rest {
  const { kind } = suggestion;
  const base = { key: suggestionKey('deal:d1', kind), target: 'deal:d1', kind, reason: null, at: NOW };
  return { ...base, state: 'dismissed', until: inDays(7), fact: factOf(suggestion, grounds), ...changes };
}

const reply = suggest('reply', 'Could you invoice us?');

describe('a suggestion that was set aside', () => {
  it('rests until its time, for its record alone', () => {
    expect(standing([reply], [rest(reply, {})], about(inDays(6.9)))).toEqual([]);
    expect(standing([reply], [rest(reply, {})], about(inDays(7)))).toHaveLength(1);
    expect(standing([reply], [rest(reply, {})], about(NOW, { target: 'deal:d2' }))).toHaveLength(1);
  });

  it.each([
    ['another sentence', suggest('reply', 'And the price?'), {}],
    ['a newer mail of theirs', reply, { lastWord: '#msg-f:2' }],
  ])('comes back early for %s', (_what, fresh, changed) => {
    expect(standing([fresh], [rest(reply, {})], about(NOW, changed))).toHaveLength(1);
  });

  it('does not come back because days go by or another mail came, where it rests on no mail', () => {
    const step = suggest('set-next-step');
    const later = { ...step, why: 'Three days ago.' };
    expect(standing([later], [rest(step, {})], about(inDays(1), { lastWord: '#msg-f:2' }))).toEqual([]);
  });

  it('about a close date comes back when that date is another one', () => {
    const date = suggest('update-close-date');
    expect(standing([date], [rest(date, {})], about(NOW))).toEqual([]);
    expect(standing([date], [rest(date, {})], about(NOW, { closeDate: '2026-11-19' }))).toHaveLength(1);
  });

  it('for good stays away whatever comes, here or everywhere', () => {
    const fresh = suggest('reply', 'And the price?');
    expect(standing([fresh], [rest(reply, { until: null })], about(inDays(400)))).toEqual([]);
    const never = rest(reply, { key: suggestionKey(ANYWHERE, 'reply'), target: ANYWHERE, until: null });
    expect(standing([fresh, suggest('follow-up')], [never], about(NOW)).map(({ kind }) => kind)).toEqual([
      'follow-up',
    ]);
  });

  it('names no word of its evidence', () => {
    expect(factOf(reply, grounds)).not.toContain('invoice');
  });
});

describe('how long it rests', () => {
  const at = (timeZone: string) => ({ timeZone, locale: 'en-GB' });

  it('is three days after accepting', () => {
    expect(untilAfterAccept({}, NOW, false, at('Europe/Berlin'))).toBe(inDays(3));
  });

  it.each([
    ['over the weekend', NOW, 'Europe/Berlin', '2026-11-23T08:00:00.000Z'],
    ['in the middle of the week', '2026-11-17T09:00:00.000Z', 'America/New_York', '2026-11-18T14:00:00.000Z'],
    [
      'where it is the next day already',
      '2026-11-17T20:00:00.000Z',
      'Asia/Tokyo',
      '2026-11-19T00:00:00.000Z',
    ],
    ['a half hour off', '2026-11-17T09:00:00.000Z', 'Asia/Kolkata', '2026-11-18T03:30:00.000Z'],
    ['over a change of the clocks', '2026-10-23T09:00:00.000Z', 'Europe/Berlin', '2026-10-26T08:00:00.000Z'],
    // Egypt changes its clocks on a Friday, at midnight.
    ['on the day of a change', '2026-04-23T09:00:00.000Z', 'Africa/Cairo', '2026-04-26T06:00:00.000Z'],
  ])('is until nine of the next working morning after a draft: %s', (_what, now, zone, until) => {
    expect(untilAfterAccept({}, now, true, at(zone))).toBe(until);
  });

  it('doubles with each dismissal from 7 to 60 days, and is for good where the rep says so', () => {
    let before: Rest | null = null;
    const days: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const until = untilAfterDismiss({}, 'not-useful', before, NOW) as string;
      days.push((Date.parse(until) - Date.parse(NOW)) / DAY_MS);
      before = rest(reply, { until, reason: 'not-useful' });
    }
    expect(days).toEqual([7, 14, 28, 56, 60]);
    expect(untilAfterDismiss({}, 'not-here', null, NOW)).toBeNull();
    expect(untilAfterDismiss({}, 'never-kind', before, NOW)).toBeNull();
  });
});

describe('whatever rests', () => {
  it('what stands is what the engine proposed, in its order, with keys of its record', () => {
    const kinds = fc.uniqueArray(fc.constantFrom<StepKind>('reply', 'follow-up', 'set-next-step', 'revive'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(kinds, fc.subarray(['reply', 'follow-up', 'revive'] as StepKind[]), (proposed, resting) => {
        const rests = resting.map((kind) => rest(suggest(kind), {}));
        const shown = standing(
          proposed.map((kind) => suggest(kind)),
          rests,
          about(NOW),
        );
        expect(shown.map(({ key }) => key)).toEqual(
          proposed.filter((kind) => !resting.includes(kind)).map((kind) => `deal:d1|${kind}`),
        );
      }),
    );
  });
});

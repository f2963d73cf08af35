import { describe, expect, test } from 'vitest';
import { scoreFacts } from '../../../utils/engine/scoring/score';
import { readSituation } from '../../../utils/engine/situation';
import type { EngineCase } from '../../../utils/model/case';
import { CLARA, JONAS, makeCase, makeDeal, ours, theirs } from '../make-case';

const PLACE = { timeZone: 'Europe/Berlin', locale: 'en-GB' };
const score = (input: EngineCase) => scoreFacts(input, readSituation(input, PLACE));
const scoreOf = (input: EngineCase) => {
  const found = score(input);
  if (found === null) throw new Error('no score');
  return found;
};
const pointsOf = (input: EngineCase) => scoreOf(input).reasons.map(({ text, points }) => `${points} ${text}`);

describe('score', () => {
  test('is the base rate where nothing is known', () => {
    expect(scoreOf(makeCase({ deal: {} }))).toEqual({
      value: 0.25,
      unit: 'chance to win',
      basis: 'rules',
      wonLost: [0, 0],
      base: Math.log(1 / 3),
      reasons: [],
    });
    expect(scoreOf(makeCase({ lead: {} })).value).toBeCloseTo(0.15, 12);
  });

  test('adds what is known, as worked by hand', () => {
    const deal = makeDeal({ amount: 24_000, contacts: [CLARA, JONAS], closeDate: '2026-12-18' });
    const input = makeCase({
      deal,
      thread: { messages: [theirs(18, 'Good.')] },
      meetings: [{ start: '2026-11-25T10:00:00Z', with: [CLARA.email] }],
    });
    expect(pointsOf(input)).toEqual([
      '1.0986122886681098 The stage is Proposal, which your process puts at 50 %.',
      '0.5 They last wrote or spoke 2 days ago.',
      '0.5 A meeting is planned for 25 Nov.',
      '0.2 It has been in Proposal for 10 days; 14 days is typical.',
      '0.2 There is time until the close date, 18 Dec.',
      '0.15 On their side 2 people are known.',
      '0.1 The amount is known.',
    ]);
    // 0.5 + 0.5 + 0.2 + 0.2 + 0.15 + 0.1 = 1.65 over even odds.
    expect(scoreOf(input).value).toBeCloseTo(1 / (1 + Math.exp(-1.65)), 12);
  });

  test('sinks with silence, a passed date and a stuck stage', () => {
    const deal = makeDeal({ amount: null, closeDate: '2026-09-30', stageEnteredAt: '2026-09-01T09:00:00Z' });
    const input = makeCase({
      deal,
      activities: [{ type: 'call', at: '2026-09-02T10:00:00Z', outcome: 'connected' }],
    });
    expect(pointsOf(input)).toEqual([
      '-1.1 The close date, 30 Sept, has passed.',
      '-1.1 The last contact was 79 days ago.',
      '1.0986122886681098 The stage is Proposal, which your process puts at 50 %.',
      '-0.9 It has been in Proposal for 80 days; 14 days is typical.',
      '-0.25 On their side 1 person is known.',
    ]);
  });

  test('counts one silence once', () => {
    const input = makeCase({
      deal: makeDeal(),
      thread: { messages: [theirs(2, 'Good.'), ours(3, 'What do you think?')] },
    });
    const silence = scoreOf(input).reasons.filter(({ text }) => /wrote|contact|came back/.test(text));
    expect(silence).toHaveLength(1);
  });

  test('does not take machines for interest', () => {
    const machine = (text: string, email = CLARA.email) =>
      makeCase({ deal: makeDeal(), thread: { messages: [{ ...theirs(19, text), from: { email } }] } });
    const nothing = scoreOf(makeCase({ deal: makeDeal() })).value;
    expect(scoreOf(machine('Sale! Unsubscribe')).value).toBe(nothing);
    expect(scoreOf(machine('Automatic reply: I am out of the office.')).value).toBe(nothing);
    expect(scoreOf(machine('Undeliverable', 'mailer-daemon@mx.example')).value).toBeLessThanOrEqual(nothing);
  });

  test('knows no names and no words', () => {
    const input = (name: string, text: string) =>
      makeCase({
        deal: makeDeal({ name, contacts: [{ ...CLARA, name }] }),
        thread: { messages: [{ ...theirs(18, text), from: { ...CLARA, name } }] },
      });
    expect(scoreOf(input('Clara Weiss', 'We love it and will sign.')).value).toBe(
      scoreOf(input('Ali Khan', 'We hate it.')).value,
    );
  });

  test('is clamped for show and never 0 or 1', () => {
    const lost = makeDeal({
      stage: 'Qualification',
      closeDate: '2025-01-01',
      stageEnteredAt: '2024-01-01T00:00:00Z',
    });
    const input = makeCase({
      deal: lost,
      activities: [{ type: 'call', at: '2025-01-02T10:00:00Z', outcome: 'connected' }],
    });
    expect(scoreOf(input).value).toBe(0.03);
  });

  test('counts the closed deals of the book, and none for a closed or missing record', () => {
    const book = {
      deals: [
        makeDeal({ status: 'won' }),
        makeDeal({ status: 'lost' }),
        makeDeal({ status: 'lost' }),
        makeDeal(),
      ],
    };
    expect(scoreOf(makeCase({ deal: makeDeal(), book })).wonLost).toEqual([1, 2]);
    expect(score(makeCase({ deal: makeDeal({ status: 'won' }) }))).toBeNull();
    expect(score(makeCase({ lead: { status: 'converted' } }))).toBeNull();
    expect(score(makeCase())).toBeNull();
  });
});

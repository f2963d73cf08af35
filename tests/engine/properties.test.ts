import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { evaluate } from '../../utils/engine/evaluate';
import { answer as answerSchema } from '../../utils/model/answer';
import { type EngineCase, engineCase } from '../../utils/model/case';

const PLACE = { timeZone: 'Europe/Berlin', locale: 'en-GB' };

const moments = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const days = moments.map((moment) => moment.slice(0, 10));
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(fc.constant(null), fc.constant(undefined), arbitrary);

const emails = fc.constantFrom(
  'sam@vendor.example',
  'ann@vendor.example',
  'clara@buyer.example',
  'jonas@buyer.example',
  'x@gmail.com',
  'no-reply@shop.example',
  'mailer-daemon@mx.example',
  'not an address',
  '',
);
const persons = fc.record({
  email: maybe(emails),
  name: maybe(fc.constantFrom('Sam Lee', 'Clara Weiss', 'Weiss, Clara', '')),
});
const sentences = fc.constantFrom(
  'Could you send the quote?',
  'How are you?',
  'Thanks!',
  'Please get back to me in March.',
  'I will write by Friday.',
  'Ich bin nicht im Büro.',
  '> quoted?',
  'On 3 Nov Sam wrote:',
  '-- ',
  'Unsubscribe',
  '見積をください。',
  '',
  '??',
  'https://a.example/?b=c',
);
const mailTexts = fc.oneof(
  fc.array(sentences, { maxLength: 6 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const messages = fc.record({
  from: maybe(persons),
  to: maybe(fc.array(persons, { maxLength: 3 })),
  at: maybe(fc.oneof(moments, days)),
  text: maybe(mailTexts),
});
const stageNames = fc.constantFrom('Qualification', 'Proposal', 'Closed Won', '');
const deals = fc.record(
  {
    name: maybe(fc.string({ maxLength: 20 })),
    stage: maybe(stageNames),
    status: maybe(fc.constantFrom('open' as const, 'won' as const, 'lost' as const)),
    amount: maybe(fc.double({ noNaN: true, noDefaultInfinity: true })),
    closeDate: maybe(days),
    owner: maybe(fc.constantFrom('Sam Lee', 'Ann')),
    contacts: maybe(fc.array(persons, { maxLength: 4 })),
    createdAt: maybe(moments),
    stageEnteredAt: maybe(moments),
    nextStep: maybe(fc.constantFrom('', 'Call')),
  },
  { requiredKeys: [] },
);
const activities = fc.record({
  type: fc.constantFrom('call', 'meeting', 'email', 'email-in', 'email-out', 'remark', 'stage-change', 'x'),
  at: maybe(moments),
  direction: maybe(fc.constantFrom('in', 'out')),
  outcome: maybe(fc.constantFrom('connected', 'voicemail')),
});
const cases: fc.Arbitrary<EngineCase> = fc.record(
  {
    id: fc.constant('c'),
    now: moments,
    account: maybe(fc.constantFrom('sam@vendor.example', 'sam@gmail.com', 'nonsense')),
    thread: maybe(
      fc.record({
        subject: maybe(fc.string({ maxLength: 30 })),
        messages: maybe(fc.array(messages, { maxLength: 6 })),
      }),
    ),
    deal: maybe(deals),
    lead: maybe(
      fc.record({
        email: maybe(emails),
        name: maybe(fc.string({ maxLength: 9 })),
        status: maybe(fc.constantFrom('open', 'converted')),
      }),
    ),
    stages: some(
      fc.array(
        fc.record({
          name: stageNames,
          order: maybe(fc.integer()),
          probability: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
          typicalDays: maybe(fc.integer({ min: -1, max: 90 })),
        }),
        { maxLength: 4 },
      ),
    ),
    activities: some(fc.array(activities, { maxLength: 6 })),
    tasks: some(
      fc.array(
        fc.record({
          title: maybe(fc.string({ maxLength: 9 })),
          due: maybe(fc.oneof(days, moments)),
          done: maybe(fc.boolean()),
        }),
        { maxLength: 3 },
      ),
    ),
    meetings: some(
      fc.array(
        fc.record({
          start: maybe(moments),
          end: maybe(moments),
          with: maybe(fc.array(emails, { maxLength: 2 })),
        }),
        { maxLength: 3 },
      ),
    ),
    book: some(
      fc.record({
        deals: maybe(fc.array(deals, { maxLength: 3 })),
        contacts: maybe(fc.array(persons, { maxLength: 3 })),
      }),
    ),
  },
  { requiredKeys: ['id', 'now'] },
);

const check = (property: (input: EngineCase) => void) =>
  fc.assert(fc.property(cases, property), { numRuns: 200 });

const zone = process.env.TZ ?? 'UTC';
afterEach(() => {
  process.env.TZ = zone;
});

describe('evaluate, on any case', () => {
  test('answers in the shape of the model and never throws', () => {
    check((input) => {
      const answer = evaluate(engineCase.parse(input), PLACE);
      answerSchema.parse(answer);
      expect(answer.suggestions.length > 0).toBe(answer.quiet === null);
      expect(new Set(answer.suggestions.map(({ kind }) => kind)).size).toBe(answer.suggestions.length);
      for (const { due, title, why } of answer.suggestions) {
        expect([0, 6]).not.toContain(new Date(`${due}T00:00:00Z`).getUTCDay());
        expect(`${title}${why}`).not.toMatch(/undefined|null|NaN|Invalid/);
      }
    });
  });

  test('sums to its score, within the caps', () => {
    check((input) => {
      const { score } = evaluate(input, PLACE);
      if (score === null) return;
      const logOdds = score.reasons.reduce((sum, { points }) => sum + points, score.base);
      const chance = 1 / (1 + Math.exp(-logOdds));
      expect(score.value).toBeCloseTo(Math.min(0.97, Math.max(0.03, chance)), 9);
      for (const { points } of score.reasons) expect(Math.abs(points)).toBeLessThanOrEqual(1.2);
    });
  });

  test('gives the same answer twice, changes nothing, and heeds no machine zone', () => {
    check((input) => {
      const before = structuredClone(input);
      process.env.TZ = 'UTC';
      const first = evaluate(input, PLACE);
      process.env.TZ = 'Pacific/Auckland';
      expect(evaluate(input, PLACE)).toEqual(first);
      expect(input).toEqual(before);
    });
  });

  test('does not care in which order the activities stand', () => {
    check((input) => {
      const turned = { ...input, activities: [...(input.activities ?? [])].reverse() };
      expect(evaluate(turned, PLACE)).toEqual(evaluate(input, PLACE));
    });
  });

  test('rises with a favourable fact and never falls', () => {
    check((input) => {
      const before = evaluate(input, PLACE).score;
      if (before === null) return;
      const now = Date.parse(input.now);
      const start = new Date(now + 86_400_000).toISOString();
      const met = evaluate({ ...input, meetings: [...(input.meetings ?? []), { start }] }, PLACE).score;
      expect(met?.value).toBeGreaterThanOrEqual(before.value);
      const spoke = { type: 'call', at: new Date(now - 60_000).toISOString(), outcome: 'connected' };
      const called = evaluate({ ...input, activities: [...(input.activities ?? []), spoke] }, PLACE).score;
      expect(called?.value).toBeGreaterThanOrEqual(before.value);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../../utils/engine/calendar';
import { faultsOfDeal, faultsOfLead } from '../../../utils/engine/hygiene/find-faults';
import {
  DEFAULT_QUIET_DAYS,
  quietDaysByStage,
  stageDaysByStage,
} from '../../../utils/engine/hygiene/quiet-days';
import { dealRules, leadRules, valueRules } from '../../../utils/engine/hygiene/registry';
import type { DealFacts, LeadFacts } from '../../../utils/engine/hygiene/rule';
import { hygieneScore, meanScore } from '../../../utils/engine/hygiene/score';
import { stagePlaces } from '../../../utils/engine/hygiene/stage-place';
import { topFifthAbove } from '../../../utils/engine/hygiene/top-fifth';
import { CLARA, JONAS, makeDeal } from '../make-case';

const PLACE = { timeZone: 'Europe/Berlin', locale: 'en-GB' };
const calendar = makeCalendar('2026-11-20T09:00:00+01:00', PLACE);
const PROPOSAL = { name: 'Proposal', place: 3, typicalDays: 14, probability: 0.5 };
const DAY = 86_400_000;

const facts = (change: Partial<DealFacts> = {}, deal: Partial<DealFacts['deal']> = {}): DealFacts => ({
  deal: makeDeal({
    ...{ amount: 24_000, currency: 'EUR', closeDate: '2026-12-18', contacts: [CLARA] },
    ...{ createdAt: '2026-11-15T09:00:00Z' },
    ...deal,
  }),
  unsure: [],
  calendar,
  stage: PROPOSAL,
  stageSince: calendar.read('2026-11-15T09:00:00Z'),
  usualStageDays: 14,
  planned: true,
  lastTouch: calendar.read('2026-11-18T09:00:00Z'),
  quietDays: DEFAULT_QUIET_DAYS,
  closeDateMoves: 0,
  isTop: false,
  probability: null,
  bounced: null,
  twins: [],
  ...change,
});
const texts = (given: DealFacts) => faultsOfDeal(given).map(({ text }) => text);

describe('a deal', () => {
  it.each<[string, DealFacts, string[]]>([
    ['that is clean', facts(), []],
    ['without anything planned', facts({ planned: false }), ['No next step']],
    ['whose next step is doubtful', facts({ planned: false, unsure: ['nextStep'] }), []],
    ['whose date moved twice', facts({ closeDateMoves: 2 }), []],
    [
      'whose date moved three times',
      facts({ closeDateMoves: 3 }),
      ['Close date moved to a later day 3 times'],
    ],
    ['that is quiet for just so long', facts({ lastTouch: calendar.read('2026-11-06') }), []],
    [
      'that is quiet for longer',
      facts({ lastTouch: calendar.read('2026-11-05') }),
      ['No activity for 15 days'],
    ],
    [
      'that nobody has touched',
      facts({ lastTouch: null }, { createdAt: '2026-10-01' }),
      ['No activity known since it was made, 50 days ago'],
    ],
    ['of which no time is known', facts({ lastTouch: null }, { createdAt: null }), []],
    [
      'that is big and hangs on one person',
      facts({ isTop: true }),
      ['Only one contact, and among the largest fifth of open deals in EUR'],
    ],
    ['that is big with two people', facts({ isTop: true }, { contacts: [CLARA, JONAS] }), []],
    [
      'with somebody out of reach',
      facts({}, { contacts: [CLARA, { name: 'Ida Moll', email: null }] }),
      ['Ida Moll has no mail address'],
    ],
    ['twice as long in its stage as is usual', facts({ stageSince: calendar.read('2026-10-23') }), []],
    [
      'for long in a stage of which nothing is known',
      facts({ stageSince: calendar.read('2026-01-01'), usualStageDays: null }),
      [],
    ],
    ['of which nobody knows since when', facts({ stageSince: null }), []],
    [
      'longer than that',
      facts({ stageSince: calendar.read('2026-10-22') }),
      ['In Proposal for 29 days; 14 are usual'],
    ],
    [
      'whose person cannot be reached',
      facts({ bounced: { name: 'Clara Weiss', email: 'clara@x.example', at: '2026-11-19T23:30:00Z' } }),
      ['Mail to Clara Weiss came back on 20 Nov: clara@x.example'],
    ],
    [
      'that is in the book twice',
      facts({ twins: [{ name: 'Acme', other: 'ACME Ltd' }] }),
      ['Acme and ACME Ltd are probably one and the same'],
    ],
    [
      'of which more is twice',
      facts({
        twins: [
          { name: 'Acme', other: 'Acme' },
          { name: 'Jo', other: 'Joe' },
        ],
      }),
      ['Acme is probably in the book twice, and 1 more'],
    ],
    ['whose chance is that of its stage', facts({ probability: 0.5 }), []],
    ['whose chance is a little off', facts({ probability: 0.75 }), []],
    ['whose chance is nearly that, rounded', facts({ probability: 0.754 }), []],
    ['whose chance is far off', facts({ probability: 0.2 }), ['Probability 20 %; Proposal stands for 50 %']],
    ['whose chance is far off, its stage in doubt', facts({ probability: 0.2, unsure: ['stage'] }), []],
    [
      'whose chance no stage can judge',
      facts({ probability: 0.2, stage: { ...PROPOSAL, probability: null } }),
      [],
    ],
    [
      'that is won, of which nothing else matters',
      facts({ probability: 1, planned: false }, { status: 'won' }),
      [],
    ],
    [
      'that is won at 60 %',
      facts({ probability: 0.6, planned: false }, { status: 'won' }),
      ['Won, and its probability is 60 %'],
    ],
    [
      'that is lost at 10 %',
      facts({ probability: 0.1 }, { status: 'lost' }),
      ['Lost, and its probability is 10 %'],
    ],
    ['that is lost at nothing', facts({ probability: 0 }, { status: 'lost' }), []],
    ['without amount, at an early stage', facts({ stage: { ...PROPOSAL, place: 2 } }, { amount: null }), []],
    ['without amount, past the second', facts({}, { amount: null }), ['No amount']],
    ['without amount, at a stage nobody knows', facts({ stage: null }, { amount: null }), ['No amount']],
  ])('%s', (_what, given, expected) => {
    expect(texts(given)).toEqual(expected);
  });
});

describe('days', () => {
  const at = (now: string, timeZone: string) => makeCalendar(now, { timeZone, locale: 'en-GB' });
  it.each<[string, string, string, string[]]>([
    ['before midnight there', '2026-11-20T07:59:00Z', 'America/Los_Angeles', []],
    ['after midnight there', '2026-11-20T08:01:00Z', 'America/Los_Angeles', ['Close date passed yesterday']],
    ['a day ahead of London', '2026-11-19T10:30:00Z', 'Pacific/Auckland', []],
    [
      'two days ahead of the date',
      '2026-11-19T11:30:00Z',
      'Pacific/Auckland',
      ['Close date passed yesterday'],
    ],
    ['over the change of the clocks', '2026-11-20T04:30:00Z', 'America/New_York', []],
  ])('are the rep’s own: a close date without a time, %s', (_what, now, timeZone, expected) => {
    const day = { closeDate: '2026-11-19' };
    const own = { calendar: at(now, timeZone), lastTouch: at(now, timeZone).read(now), stageSince: null };
    expect(texts(facts(own, day))).toEqual(expected);
  });
});

describe('every rule', () => {
  it('has a name, a severity and a fix of its own', () => {
    const rules = [...dealRules, ...leadRules, ...valueRules];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(new Set(rules).size);
    for (const { id, name, severity, fix } of rules)
      expect([id, name, severity, fix].every((part) => part.length > 0)).toBe(true);
  });

  it.each<[string, DealFacts, string]>([
    ['without a close date', facts({}, { closeDate: null }), 'no-close-date: No close date → close-date'],
    ['of nothing', facts({}, { amount: 0 }), 'no-amount: The amount is zero → amount'],
    ['with nobody', facts({}, { contacts: [] }), 'no-contact: No contact → contact'],
    ['whose amount is in nothing', facts({}, { currency: null }), 'no-currency: No currency → currency'],
    [
      'big, in no currency',
      facts({ isTop: true, unsure: ['currency'] }, { currency: null }),
      'single-contact: Only one contact, and among the largest fifth of open deals without a currency → contact',
    ],
  ])('says what it found and what mends it: a deal %s', (_what, given, expected) => {
    expect(faultsOfDeal(given).map(({ rule, text, fix }) => `${rule}: ${text} → ${fix}`)).toEqual([expected]);
  });
});

describe('a lead', () => {
  const lead = (
    change: Partial<LeadFacts['lead']> = {},
    lastOwnTouch: LeadFacts['lastOwnTouch'] = null,
    more: Partial<LeadFacts> = {},
  ) =>
    faultsOfLead({
      lead: { owner: 'Sam Lee', createdAt: '2026-11-20T08:00:00Z', ...change },
      unsure: [],
      calendar,
      lastOwnTouch,
      bounced: null,
      twins: [],
      ...more,
    }).map(({ text }) => text);

  it('has an owner and is touched within a day', () => {
    expect(lead()).toEqual([]);
    expect(lead({ owner: ' ' })).toEqual(['No owner']);
    expect(lead({ createdAt: '2026-11-19T08:00:01Z' })).toEqual([]);
    expect(lead({ createdAt: '2026-11-19T08:00:00Z' })).toEqual(['Nobody has got in touch since 19 Nov']);
    expect(lead({ createdAt: '2026-11-01' }, calendar.read('2026-11-02'))).toEqual([]);
  });

  it('can be reached, and is in the book once', () => {
    const bounced = { name: null, email: 'ada@x.example', at: '2026-11-19T22:59:00Z' };
    expect(lead({}, null, { bounced })).toEqual(['Mail to ada@x.example came back on 19 Nov']);
    const twins = [{ name: 'Ada', other: 'Ada' }];
    expect(lead({}, null, { twins })).toEqual(['Ada is probably in the book twice']);
  });
});

describe('what deals are measured by', () => {
  const everyDays = (days: number, count: number, stage: string) => [
    { at: 0, stage },
    ...Array.from({ length: count }, (_, index) => ({ at: (1 + index * days) * DAY })),
  ];

  it('is twice the median gap on won deals, by the stage in which a gap began, where there are enough', () => {
    const quiet = quietDaysByStage([
      everyDays(10, 4, 'Proposal'),
      [...everyDays(20, 3, ' proposal'), { at: 41 * DAY, stage: 'Negotiation' }, { at: 141 * DAY }],
    ]);
    expect([...quiet]).toEqual([['proposal', 30]]);
  });

  it('is the median stay of won deals in a stage, from coming to leaving, where there are enough', () => {
    const stay = (days: number) => [
      { at: 0, stage: 'Proposal' },
      { at: days * DAY },
      { at: days * DAY, stage: 'Negotiation' },
    ];
    const stays = [4, 8, 9, 30, 60].map(stay);
    expect([...stageDaysByStage(stays)]).toEqual([['proposal', 9]]);
    expect(stageDaysByStage(stays.slice(1)).size).toBe(0);
  });

  it('knows nothing of gaps before the first stage', () => {
    expect(quietDaysByStage([everyDays(10, 9, 'x').slice(1)]).size).toBe(0);
  });

  it('is the top fifth of each currency, never of fewer than five', () => {
    const of = (currency: string | null, amounts: number[]) =>
      amounts.map((amount) => ({ amount, currency }));
    const above = topFifthAbove([...of('EUR', [10, 50, 30, 20, 40]), ...of('USD', [1, 2, 3, 4])]);
    expect([...above]).toEqual([['EUR', 40]]);
    // Where all are alike none is above.
    expect(topFifthAbove(of(null, [7, 7, 7, 7, 7])).get('')).toBe(7);
  });

  it('is the place of a stage by its order, whatever its case', () => {
    const place = stagePlaces([
      { name: 'Won', order: 9 },
      { name: 'New', order: 1, typicalDays: 5 },
    ]);
    expect(place(' NEW ')).toEqual({ name: 'New', place: 1, typicalDays: 5, probability: null });
    expect(place('won')?.place).toBe(2);
    expect(place('Elsewhere')).toBeNull();
  });
});

describe('the score', () => {
  it('takes off by severity, and never goes below 0', () => {
    expect(hygieneScore([])).toBe(100);
    expect(hygieneScore([{ severity: 'high' }, { severity: 'medium' }, { severity: 'low' }])).toBe(50);
    expect(hygieneScore(Array.from({ length: 4 }, () => ({ severity: 'high' as const })))).toBe(0);
    expect(meanScore([100, 50])).toBe(75);
    expect(meanScore([])).toBeNull();
  });
});

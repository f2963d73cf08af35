import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../utils/engine/calendar';
import { holdAgainst, judge } from '../../../utils/engine/plays/conditions';
import type { PlayFacts } from '../../../utils/engine/plays/facts';
import { WEEKDAYS } from '../../../utils/engine/work-days/work-days';
import { type PlayCondition, playName, playNumber } from '../../../utils/model/play';
import { makePlay } from '../../support/make-play';

const TODAY = '2026-11-20';
const DAYS = { today: TODAY, ours: WEEKDAYS };
const nothing = Object.fromEntries(playNumber.options.map((field) => [field, null]));
const nobody = Object.fromEntries(playName.options.map((field) => [field, []]));

function facts(
  changes: { numbers?: object; names?: object } & Partial<Omit<PlayFacts, 'numbers' | 'names'>>,
) {
  const { numbers, names, ...rest } = changes;
  return {
    amount: null,
    currency: null,
    closeDate: null,
    planned: false,
    overdue: false,
    ...rest,
    numbers: { ...nothing, ...numbers },
    names: { ...nobody, ...names },
  } as unknown as PlayFacts;
}

const judged = (condition: PlayCondition, known: Parameters<typeof facts>[0]) =>
  judge(condition, facts(known), TODAY);

const anyNumber = fc.constantFrom(...playNumber.options);
const anyCount = fc.integer({ min: 0, max: 9_999 });

describe('a condition', () => {
  it('on a number holds above or below it, and on neither side at it', () => {
    fc.assert(
      fc.property(anyNumber, anyCount, anyCount, (field, value, known) => {
        const more = judged({ field, is: 'more than', value }, { numbers: { [field]: known } });
        const less = judged({ field, is: 'less than', value }, { numbers: { [field]: known } });
        expect([more, less]).toEqual([known > value ? 'holds' : 'fails', known < value ? 'holds' : 'fails']);
      }),
    );
  });

  it('is met by nothing that is not known', () => {
    const open: PlayCondition[] = [
      ...playNumber.options.map((field) => ({ field, is: 'less than' as const, value: 9_999 })),
      ...playName.options.map((field) => ({ field, is: 'none of' as const, values: ['x'] })),
      { field: 'amount', is: 'less than', value: 1e9, currency: 'EUR' },
      { field: 'close date', is: 'beyond', value: 0 },
    ];
    expect(open.map((condition) => judged(condition, {}))).toEqual(open.map(() => 'unknown'));
    expect(judged({ field: 'amount', is: 'more than', value: 0, currency: 'EUR' }, { amount: 5 })).toBe(
      'unknown',
    );
  });

  it('on an amount never converts', () => {
    const over = { field: 'amount', is: 'more than', value: 100, currency: 'EUR' } as const;
    expect(judged(over, { amount: 1e9, currency: 'JPY' })).toBe('other currency');
    expect(judged(over, { amount: 101, currency: 'EUR' })).toBe('holds');
  });

  it('on a close date is within, beyond or passed, and never two of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 365 }), (left, value) => {
        const closeDate = addDays(TODAY, left);
        const held = (['within', 'beyond', 'passed'] as const).filter(
          (is) => judged({ field: 'close date', is, value }, { closeDate }) === 'holds',
        );
        const expected = left > value ? ['beyond'] : left >= 0 ? ['within'] : left < -value ? ['passed'] : [];
        expect(held).toEqual(expected);
      }),
    );
  });

  it('on a name knows it however it is written, and the other way round says the opposite', () => {
    const names = { stage: [' closed  NEGOTIATION'] };
    const condition = { field: 'stage', values: ['Won', 'Closed negotiation'] } as const;
    expect(judged({ ...condition, values: [...condition.values], is: 'one of' }, { names })).toBe('holds');
    expect(judged({ ...condition, values: [...condition.values], is: 'none of' }, { names })).toBe('fails');
  });

  it.each([
    ['acme.example', 'holds'],
    ['@acme.example', 'holds'],
    ['.example', 'holds'],
    ['cme.example', 'fails'],
    ['.de', 'fails'],
  ])('on a mail domain takes %s for what lies in it: %s', (value, verdict) => {
    const names = { domain: ['mail.acme.example'] };
    expect(judged({ field: 'domain', is: 'one of', values: [value] }, { names })).toBe(verdict);
  });
});

describe('a play', () => {
  const known = facts({ names: { stage: ['Proposal'] }, numbers: { contacts: 2 } });

  it('fires only where all its conditions hold', () => {
    fc.assert(
      fc.property(fc.array(anyCount, { minLength: 1, maxLength: 10 }), (limits) => {
        const when = limits.map((value) => ({ field: 'contacts', is: 'more than', value }) as const);
        expect(holdAgainst(makePlay({ when }), known, DAYS).fires).toBe(limits.every((limit) => limit < 2));
      }),
    );
  });

  it('stays away where it would change nothing', () => {
    const there = makePlay({ action: { do: 'stage', stage: 'proposal' } });
    expect(holdAgainst(there, known, DAYS)).toMatchObject({ isThere: true, fires: false });
    const on = makePlay({ action: { do: 'stage', stage: 'Negotiation' } });
    expect(holdAgainst(on, known, DAYS).fires).toBe(true);
  });
});

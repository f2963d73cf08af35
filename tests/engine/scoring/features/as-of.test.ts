import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarsAt } from '../../../../utils/engine/calendar';
import {
  type Happening,
  type RecordHistory,
  stoodAt,
} from '../../../../utils/engine/scoring/features/history';
import { features, readFeatures } from '../../../../utils/engine/scoring/features/read-features';
import { standingOf } from '../../../../utils/engine/scoring/features/standing';
import { momentsOf } from '../../../../utils/engine/scoring/training/moments';
import { sightOf } from '../../../../utils/engine/scoring/training/snapshots';
import { settings } from '../../../../utils/model/settings';
import { makeHistory } from '../../../support/won-and-lost/histories';

const { stages } = settings.parse({});
const calendarAt = calendarsAt({ timeZone: 'UTC', locale: 'en-GB' });
const at = (day: string) => Date.parse(`${day}T09:00:00Z`);

const read = (history: RecordHistory, day: string, others: RecordHistory[] = []) =>
  readFeatures(sightOf(history, at(day), { standing: standingOf(others), stages, rules: {}, calendarAt }));

const lost = makeHistory({
  stage: 'Closed lost',
  amount: 0,
  closeDate: '2025-03-01',
  nextStep: 'File it',
  createdAt: at('2025-01-01'),
  stageEnteredAt: at('2025-03-01'),
  closedAt: at('2025-03-01'),
  won: false,
  happened: [
    { at: at('2025-01-10'), what: 'change', field: 'stage', from: 'Discovery', to: 'Proposal' },
    { at: at('2025-01-20'), what: 'change', field: 'closeDate', from: '2025-02-01', to: '2025-02-20' },
    { at: at('2025-03-01'), what: 'change', field: 'stage', from: 'Proposal', to: 'Closed lost' },
    { at: at('2025-03-01'), what: 'change', field: 'amount', from: 9000, to: 0 },
    { at: at('2025-03-01'), what: 'change', field: 'closeDate', from: '2025-02-20', to: '2025-03-01' },
  ],
});

describe('a record as of a moment', () => {
  it('is as the log says that it was then', () => {
    const stood = stoodAt(lost, at('2025-01-15'));
    expect(stood).toMatchObject({ stage: 'Proposal', amount: 9000, closeDate: '2025-02-01' });
    expect(stood.stageEnteredAt).toBe(at('2025-01-10'));
    expect(stoodAt(lost, at('2025-01-05'))).toMatchObject({ stage: 'Discovery' });
  });

  it('knows nothing that came with or after the closing', () => {
    const changed = { ...lost, stage: 'Closed won', closeDate: '2030-01-01', nextStep: 'Party', won: true };
    for (const day of ['2025-01-05', '2025-01-15', '2025-02-10'])
      expect(read(changed, day)).toEqual(read(lost, day));
  });

  it('leaves what closing sets unknown where the log is silent', () => {
    const stood = stoodAt({ ...lost, happened: [] }, at('2025-01-15'));
    expect(stood).toMatchObject({ stage: null, closeDate: null, nextStep: null, stageEnteredAt: null });
  });

  it('has no feature that gives away what happens later', () => {
    const more = { at: at('2025-02-25'), what: 'in' as const };
    const longer = { ...lost, happened: [...lost.happened, more].sort((a, b) => a.at - b.at) };
    expect(read(longer, '2025-02-10')).toEqual(read(lost, '2025-02-10'));
    expect(read(longer, '2025-02-26')).not.toEqual(read(lost, '2025-02-26'));
  });
});

describe('the features', () => {
  it('are missing where nothing is known, and zero only where it was counted', () => {
    const unknown = read(makeHistory({ amount: null, owner: null }), '2025-02-01');
    expect(unknown['meetings held']).toBeNull();
    expect(unknown['days since they wrote or spoke']).toBeNull();
    expect(unknown['close date pushed']).toBeNull();
    expect(unknown['tasks overdue']).toBeNull();
    const wrote = makeHistory({ happened: [{ at: at('2025-01-20'), what: 'out' }] });
    const counted = read(wrote, '2025-02-01');
    expect(counted['meetings held']).toBe(0);
    expect(counted['days since we wrote']).toBe(12);
    expect(counted['days since they wrote or spoke']).toBeNull();
  });

  it('count pushes, moves back, answers and overdue tasks', () => {
    const row = read(
      makeHistory({
        createdAt: at('2025-01-01'),
        tasks: [
          { due: '2025-01-20', done: false, createdAt: at('2025-01-02'), doneAt: null },
          { due: '2025-01-20', done: true, createdAt: at('2025-01-02'), doneAt: at('2025-01-19') },
          { due: '2025-01-20', done: false, createdAt: at('2025-02-02'), doneAt: null },
        ],
        happened: [
          { at: at('2025-01-03'), what: 'out' },
          { at: at('2025-01-04'), what: 'in', contact: 'c1' },
          { at: at('2025-01-05'), what: 'out' },
          { at: at('2025-01-08'), what: 'in', contact: 'c2' },
          { at: at('2025-01-09'), what: 'change', field: 'stage', from: 'Proposal', to: 'Discovery' },
          { at: at('2025-01-10'), what: 'change', field: 'closeDate', from: '2025-02-01', to: '2025-03-01' },
          { at: at('2025-01-11'), what: 'change', field: 'closeDate', from: '2025-03-01', to: '2025-02-01' },
          { at: at('2025-01-12'), what: 'out' },
        ],
      }),
      '2025-02-01',
    );
    expect(row).toMatchObject({
      'close date pushed': 1,
      'stages back': 1,
      'stages forward': 0,
      'hours until they answer': 72,
      'share of mails unanswered': 0.33,
      'people in touch': 2,
      'last word': 'ours',
      'tasks overdue': 1,
    });
  });

  it('take the owner’s record without the deal itself and without what was closed later', () => {
    const other = (id: string, day: string, won: boolean) =>
      makeHistory({ id, won, closedAt: at(day), createdAt: at('2024-01-01') });
    const own = makeHistory({ id: 'own', won: true, closedAt: at('2025-03-01') });
    const book = [other('a', '2025-01-01', true), other('b', '2025-01-02', false), own];
    const before = read(own, '2025-02-01', book)['owner’s record'];
    const flipped = read(own, '2025-02-01', [
      ...book.slice(0, 2),
      { ...own, won: true },
      other('later', '2025-04-01', true),
      other('later 2', '2025-04-01', false),
    ])['owner’s record'];
    expect(before).toBeCloseTo((1 + 10 * (1 / 2)) / 12, 3);
    expect(flipped).toBe(before);
  });

  it('are no names, addresses, texts, and no guess at what a person is', () => {
    const secret = 'Zübeyde-1987';
    const row = read(
      makeHistory({
        id: secret,
        owner: secret,
        accountId: secret,
        nextStep: secret,
        people: [{ id: secret, title: secret }],
        happened: [{ at: at('2025-01-08'), what: 'in', contact: secret }],
      }),
      '2025-02-01',
    );
    expect(JSON.stringify(row)).not.toContain(secret);
    const words = features.map(({ id, name }) => `${id} ${name}`.toLowerCase()).join('\n');
    expect(words).not.toMatch(
      /\b(?:gender|sex|age of|birth|religion|ethnic|nationality|country|language|phone|e-?mail address|name)\b/,
    );
  });
});

describe('what came after the moment', () => {
  const NOW = at('2025-02-01');
  const day = 86_400_000;
  const change = (field: string, ...to: unknown[]) =>
    to.map((one) => ({ what: 'change' as const, field, to: one }));
  const what = fc.constantFrom(
    ...(['in', 'out', 'reached', 'missed', 'meeting'] as const).map((one) => ({ what: one })),
    ...change('stage', 'Discovery', 'Proposal'),
    ...change('closeDate', '2025-03-01', '2025-04-01'),
    ...change('amount', 5, 20_000),
    ...change('owner', 'Sam Lee', 'Kim'),
  );
  const happenings = (from: number, to: number) =>
    fc.array(
      fc
        .record({
          days: fc.double({ min: from, max: to, noNaN: true }),
          what,
          contact: fc.constantFrom('c1', 'c2'),
        })
        .map(({ days, what: one, contact }): Happening => {
          const moment = NOW + days * day;
          return { at: moment, contact, knownAt: moment, ...one };
        }),
      { maxLength: 12 },
    );
  const FIRST = { stage: 'Lead', closeDate: '2025-02-15', amount: 10_000, owner: 'Sam Lee' };
  /** In order, each change from what the one before has made of the field; and what the fields are in the end. */
  function chain(some: readonly Happening[]) {
    const fields: Record<string, unknown> = { ...FIRST };
    const happened = [...some]
      .sort((one, other) => one.at - other.at)
      .map((one) => {
        if (one.field === undefined) return one;
        const from = fields[one.field];
        fields[one.field] = one.to;
        return { ...one, from };
      });
    return { happened, fields };
  }
  const closedAt = (from: number, to: number) =>
    fc.array(
      fc.record({
        days: fc.integer({ min: from, max: to }),
        won: fc.boolean(),
        amount: fc.integer({ min: 1, max: 9_999 }),
        owner: fc.constantFrom('Sam Lee', 'Kim'),
      }),
      { maxLength: 14 },
    );
  const closed = (some: { days: number; won: boolean; amount: number; owner: string }[], id: string) =>
    some.map(({ days, won, amount, owner }, place_) => {
      const end = NOW + days * day;
      const moved = {
        at: end - day,
        what: 'change' as const,
        field: 'stage',
        from: 'Proposal',
        to: 'Closed',
      };
      const begun = { createdAt: end - (place_ + 5) * day, closedAt: end, happened: [moved] };
      return makeHistory({ id: `${id}${place_}`, won, amount, owner, ...begun, accountId: 'a1' });
    });

  it('changes no feature: neither its own entries nor what else was closed', () => {
    fc.assert(
      fc.property(
        happenings(-30, -0.1),
        happenings(0.1, 60),
        closedAt(-90, -1),
        closedAt(1, 90),
        (past, later, closedBefore, closedLater) => {
          const made = (some: readonly Happening[]) => {
            const { happened, fields } = chain(some);
            const ends = { won: true, closedAt: NOW + 70 * day, accountId: 'a1' };
            return makeHistory({ ...fields, ...ends, happened, people: [{ id: 'c1', title: 'CFO' }] });
          };
          const before = closed(closedBefore, 'b');
          const row = read(made([...past, ...later]), '2025-02-01', [...before, ...closed(closedLater, 'l')]);
          const asKnown = read(made(past), '2025-02-01', before);
          // What the log first tells by a later change ("from") it had not told by then: more is known, nothing leaks.
          const isTold = (field: string) => past.some((one) => one.field === field);
          const late = [
            ...(isTold('stage') ? [] : ['stage', 'time in stage against usual']),
            ...(isTold('closeDate') ? [] : ['days to close date']),
          ];
          const compared = Object.keys(row).filter((name) => !late.includes(name));
          for (const name of compared) expect([name, row[name]]).toEqual([name, asKnown[name]]);
        },
      ),
    );
  });
});

describe('the moments of a closed deal', () => {
  it('lie in every stage passed and never on its last day', () => {
    const moments = momentsOf(lost);
    const seen = new Set(moments.map((moment) => stoodAt(lost, moment).stage));
    expect(seen).toEqual(new Set(['Discovery', 'Proposal']));
    expect(Math.max(...moments)).toBeLessThanOrEqual(at('2025-02-28'));
  });

  it('are one where beginning and end are the same or unknown', () => {
    expect(momentsOf({ ...lost, createdAt: lost.closedAt, happened: [] })).toEqual([lost.closedAt]);
    expect(momentsOf({ ...lost, createdAt: null, closedAt: null, happened: [] })).toEqual([]);
    expect(momentsOf({ ...lost, createdAt: null, happened: [] })).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarsAt } from '../../../utils/engine/calendar';
import { combine, OTHERS } from '../../../utils/engine/scoring/combine';
import type { Sight } from '../../../utils/engine/scoring/features/feature';
import { features } from '../../../utils/engine/scoring/features/read-features';
import { standingOf } from '../../../utils/engine/scoring/features/standing';
import { isAcceptable, type Learned } from '../../../utils/engine/scoring/learned';
import type { NamedReason } from '../../../utils/engine/scoring/rule-points';
import { rules } from '../../../utils/engine/scoring/rules';
import { scoreRecord } from '../../../utils/engine/scoring/score-record';
import { sightOf } from '../../../utils/engine/scoring/training/snapshots';
import { settings } from '../../../utils/model/settings';
import { makeHistory } from '../../support/won-and-lost/histories';

const { stages } = settings.parse({});
const calendarAt = calendarsAt({ timeZone: 'UTC', locale: 'en-GB' });
const at = Date.parse('2025-02-10T09:00:00Z');
const sight: Sight = sightOf(makeHistory({ closeDate: '2025-01-20' }), at, {
  standing: standingOf([]),
  stages,
  rules: {},
  calendarAt,
});

const points = fc.double({ min: -3, max: 3, noNaN: true });
const rule = fc.record({ id: fc.constantFrom(...rules.map(({ id }) => id)), points });
const fact = fc.record({ of: fc.constantFrom(...features), points, isTold: fc.boolean() });

const byRule = (some: { id: string; points: number }[]): NamedReason[] => [
  ...new Map(some.map((one) => [one.id, { ...one, text: `${one.id}.`, fact: null, at: null }])).values(),
];

const learnedOf = (some: { of: (typeof features)[number]; points: number; isTold: boolean }[]): Learned => ({
  base: -0.7,
  basis: 'learning',
  wonLost: [20, 20],
  reasons: some.map(({ of, points: by, isTold }) => ({
    id: of.id,
    rule: of.rule ?? null,
    points: by,
    told: isTold ? { text: `${of.name}.`, fact: null, at: null } : null,
  })),
});

const sumOf = (reasons: readonly { points: number }[]) => reasons.reduce((sum, one) => sum + one.points, 0);

describe('rules and what was learned together', () => {
  it('have the points of both, to the last digit, with others last', () => {
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 8 }),
        fc.uniqueArray(fact, { selector: ({ of }) => of.id }),
        (some, facts) => {
          const [said, learned] = [byRule(some), learnedOf(facts)];
          const all = combine(said, learned);
          expect(Math.abs(sumOf(all) - sumOf(said) - sumOf(learned.reasons))).toBeLessThan(1e-9);
          const place_ = all.findIndex(({ id }) => id === OTHERS);
          expect(place_ === -1 || place_ === all.length - 1).toBe(true);
        },
      ),
    );
  });

  it('are the rules alone, exactly, where nothing was learned', () => {
    const score = scoreRecord(sight, null, {});
    expect(score).toMatchObject({ basis: 'rules' });
    const said = combine(byRule([{ id: 'stage', points: 0.4 }]), null);
    expect(said).toEqual(byRule([{ id: 'stage', points: 0.4 }]));
  });

  it('are scaled and switched off by what sales operations set', () => {
    const pointsOf = (settings_: Record<string, number>) =>
      scoreRecord(sight, null, { rules: settings_ })?.reasons.find(({ id }) => id === 'close-date')?.points ??
      0;
    expect(pointsOf({})).toBeLessThan(0);
    expect(pointsOf({ 'close-date': 2 })).toBeCloseTo(2 * pointsOf({}), 12);
    expect(pointsOf({ 'close-date': 0 })).toBe(0);
  });
});

describe('a reason', () => {
  const named = (id: string) => features.find((feature) => feature.id === id) as (typeof features)[number];

  it.each([
    ['days since they wrote or spoke', '90', 0.5, false],
    ['days since they wrote or spoke', '2', 0.5, true],
    ['days since they wrote or spoke', '90', -0.5, true],
    ['days since they wrote or spoke', '1', -0.5, false],
    ['close date pushed', '3', 0.4, false],
    ['close date pushed', '0', 0.4, true],
    ['meetings held', '4', -0.2, false],
    ['fields filled', '5', -0.2, false],
    ['fields filled', '1', 0.2, false],
    ['days to close date', '-20', 0.3, false],
    ['highest place in touch', 'works there', 0.3, false],
    ['source', 'Referral', 0.3, true],
  ])('%s of %s for %d is one that a person accepts: %s', (id, value, by, accepted) => {
    expect(isAcceptable(named(id), value, by, sight)).toBe(accepted);
  });
});

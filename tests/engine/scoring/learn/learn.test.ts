import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn } from '../../../../utils/engine/scoring/learn/learn';
import { areaUnderCurve } from '../../../../utils/engine/scoring/learn/measures';
import { randomOf } from '../../../../utils/engine/scoring/learn/random';
import { type Row, scorerOf } from '../../../../utils/engine/scoring/learn/scorer';
import type { Cell, Table } from '../../../../utils/engine/scoring/learn/table';
import { closedDeals } from '../../../support/closed-deals/closed-deals';

const rowsOf = ({ columns, rows }: Table): Row[] =>
  rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));

const known = closedDeals(600, 3);
const model = learn(known.table, known.won);

/** A table of one column that tells the outcome, and what else a test adds. */
function tableOf(
  size: number,
  columns: string[],
  make: (row: number, random: () => number) => [Cell[], boolean],
) {
  const random = randomOf(11);
  const made = Array.from({ length: size }, (_, row) => make(row, random));
  const table: Table = { columns, rows: made.map(([cells]) => cells) };
  return { table, won: Uint8Array.from(made, ([, won]) => (won ? 1 : 0)) };
}

const pointsOf = (row: Row, feature: string, by = model) =>
  scorerOf(by)(row).reasons.find((reason) => reason.feature === feature)?.points;

describe('a learned score', () => {
  it('is base and points, to the last digit, for any row', () => {
    const score = scorerOf(model);
    const cell = fc.oneof(fc.string(), fc.double(), fc.constant(null), fc.boolean(), fc.constant('Referral'));
    const row = fc.dictionary(fc.constantFrom(...known.table.columns), cell);
    fc.assert(
      fc.property(row, (cells) => {
        const { p, base, reasons } = score(cells);
        const sum = reasons.reduce((total, { points }) => total + points, base);
        expect(Math.abs(Math.log(p / (1 - p)) - sum)).toBeLessThan(1e-9);
      }),
    );
  });

  it('holds a row that is surer than a number can be', () => {
    const sure = { ...model, base: 30 };
    const { p, base, reasons } = scorerOf(sure)({ source: 'Referral' });
    expect(p).toBeLessThan(1);
    const sum = reasons.reduce((total, { points }) => total + points, base);
    expect(Math.abs(Math.log(p / (1 - p)) - sum)).toBeLessThan(1e-9);
  });

  it('tells won from lost on deals it has not seen, and is not sure of more than it knows', () => {
    const asked = closedDeals(3000, 4);
    const score = scorerOf(model);
    const chances = Float64Array.from(rowsOf(asked.table), (row) => score(row).p);
    expect(areaUnderCurve(asked.won, chances)).toBeGreaterThan(0.7);
    const mean = chances.reduce((sum, p) => sum + p, 0) / chances.length;
    const rate = asked.won.reduce((sum, won) => sum + won, 0) / chances.length;
    expect(Math.abs(mean - rate)).toBeLessThan(0.06);
    expect(model.verdict).toBe('own history');
  });

  it('is the same for the same rows and seed', () => {
    const few = closedDeals(40, 3);
    const learned = learn(few.table, few.won);
    expect(learn(few.table, few.won)).toEqual(learned);
    expect(learn(few.table, few.won, { seed: 2 })).not.toEqual(learned);
  });

  it('names every column once, and says nothing for a value it never saw', () => {
    const { reasons } = scorerOf(model)({ source: 'Carrier pigeon' });
    const columns = reasons.filter(({ feature }) => !feature.includes(' × ')).map(({ feature }) => feature);
    expect(columns).toEqual(known.table.columns);
    expect(pointsOf({ source: 'Carrier pigeon' }, 'source')).toBe(0);
    expect(pointsOf({ source: 'Referral' }, 'source')).toBeGreaterThan(0.2);
  });

  it('shows neither 0 nor 100 %', () => {
    const { shown, p } = scorerOf({ ...model, base: -12 })({});
    expect([shown, p < 0.01]).toEqual([0.03, true]);
  });

  it('takes missing for its own case, not for zero', () => {
    const { table, won } = tableOf(600, ['hours'], (_, random) => {
      const hours = random() < 0.4 ? null : Math.floor(random() * 50);
      return [[hours], random() < (hours === null ? 0.2 : hours < 5 ? 0.9 : 0.6)];
    });
    const learned = learn(table, won);
    const [missing, zero] = [pointsOf({}, 'hours', learned)!, pointsOf({ hours: 0 }, 'hours', learned)!];
    expect(missing).toBeLessThan(-0.5);
    expect(zero).toBeGreaterThan(0.5);
  });

  it('counts two columns that say the same once', () => {
    const once = tableOf(500, ['asked'], (_, random) => {
      const asked = random() < 0.5;
      return [[asked], random() < (asked ? 0.7 : 0.3)];
    });
    const twice = { columns: ['asked', 'asked too'], rows: once.table.rows.map(([cell]) => [cell, cell]) };
    const alone = pointsOf({ asked: true }, 'asked', learn(once.table, once.won))!;
    const score = scorerOf(learn(twice, once.won))({ asked: true, 'asked too': true });
    const both = score.reasons.reduce((sum, { points }) => sum + points, 0);
    expect(Math.abs(both - alone)).toBeLessThan(0.15);
  });

  it('gives what two columns say only together a reason of its own', () => {
    const { table, won } = tableOf(1200, ['budget', 'power', 'noise'], (_, random) => {
      const [budget, power] = [random() < 0.5, random() < 0.5];
      return [[budget, power, random()], random() < (budget === power ? 0.85 : 0.15)];
    });
    const { reasons } = scorerOf(learn(table, won))({ budget: true, power: true, noise: 0.5 });
    const pair = reasons.find(({ feature }) => feature === 'budget × power');
    expect(pair?.points).toBeGreaterThan(1);
    expect(pair?.value).toBe('true × true');
  });

  it('says of noise that it is no better than guessing, and stays by the base rate', () => {
    const { table, won } = tableOf(1000, ['a', 'b', 'c'], (row, random) => [
      [random(), `v${row % 9}`, Math.floor(random() * 30)],
      random() < 0.3,
    ]);
    const learned = learn(table, won);
    expect(learned.verdict).toBe('no better than guessing');
    const rate = learned.won / learned.n;
    const score = scorerOf(learned);
    const furthest = Math.max(...rowsOf(table).map((row) => Math.abs(score(row).p - rate)));
    expect(furthest).toBeLessThan(0.05);
  });

  it('knows a signal among 250 rows, and noise for noise however often it is asked', () => {
    const verdicts = (chance: (signal: number) => number) =>
      Array.from({ length: 6 }, (_, seed) => {
        const random = randomOf(300 + seed);
        const rows = Array.from({ length: 250 }, () => Array.from({ length: 8 }, () => random()));
        return learn(
          { columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], rows },
          Uint8Array.from(rows, ([signal]) => (random() < chance(signal!) ? 1 : 0)),
        ).verdict;
      });
    expect(new Set(verdicts((signal) => 0.15 + 0.5 * signal))).toEqual(new Set(['own history']));
    expect(new Set(verdicts(() => 0.4))).toEqual(new Set(['no better than guessing']));
  });

  it('rounds no number where few rows are known: each is told by its own place on the line', () => {
    const { table, won } = tableOf(40, ['amount'], (row, random) => [[row], random() < (row + 5) / 50]);
    const score = scorerOf(learn(table, won));
    expect(new Set(rowsOf(table).map((row) => score(row).p)).size).toBeGreaterThan(30);
  });

  it('says something from one won row among many lost ones, and not much', () => {
    const rows = Array.from({ length: 30 }, (_, row) => [row, row % 2 === 0 ? 'Web' : 'Fair']);
    const learned = learn(
      { columns: ['visits', 'source'], rows },
      Uint8Array.from(rows, (_, row) => (row === 29 ? 1 : 0)),
    );
    const score = scorerOf(learned);
    const [few, many] = [score({ visits: 1, source: 'Fair' }).p, score({ visits: 29, source: 'Fair' }).p];
    expect(learned.verdict).toBe('rules');
    expect(many).toBeGreaterThan(few);
    expect(many).toBeLessThan(0.3);
  });

  it('lets points only fall where an expert says so', () => {
    const falling = learn(known.table, known.won, { monotone: { 'days open': 'down' } });
    const at = falling.columns.findIndex(({ name }) => name === 'days open');
    const points = falling.shapes.find(({ column }) => column === at)!.points.slice(1);
    expect(points.every((by, bin) => bin === 0 || by <= points[bin - 1]! + 1e-12)).toBe(true);
  });
});

describe('with rules before it', () => {
  const columns = ['meetings', 'source'];
  const asked = { meetings: 3, source: 'Fair' };
  const prior = { base: -1.1, strength: 10 };
  /** The rules say 0.6 for many meetings: what is learned is beside it. */
  const learnBeside = (rows: Cell[][], won: Uint8Array) =>
    learn({ columns, rows }, won, {
      prior,
      known: {
        offset: Float64Array.from(rows, ([meetings]) => (Number(meetings) > 2 ? 0.6 : 0)),
        weight: new Float64Array(rows.length).fill(1),
        group: rows.map((_, row) => `deal ${row}`),
      },
    });

  it('adds nothing to the rules when nothing has closed', () => {
    const { base, reasons } = scorerOf(learnBeside([], new Uint8Array(0)))(asked);
    expect([base, reasons.map(({ points }) => points)]).toEqual([-1.1, [0, 0]]);
  });

  it('moves with each closed deal, a little', () => {
    const chanceAfter = (rows: Cell[][]) => {
      const learned = learnBeside(rows, new Uint8Array(rows.length));
      expect(learned.verdict).toBe('rules');
      return scorerOf(learned)(asked).p;
    };
    const none = chanceAfter([]);
    const one = chanceAfter([[3, 'Fair']]);
    const three = chanceAfter([
      [3, 'Fair'],
      [4, 'Web'],
      [3, 'Fair'],
    ]);
    expect(one).toBeLessThan(none);
    expect(none - one).toBeLessThan(0.05);
    expect(three).toBeLessThan(one);
  });

  it('finds nothing more to say where the rules say it all', () => {
    const random = randomOf(21);
    const rows = Array.from({ length: 400 }, () => [Math.floor(random() * 6), 'Fair']);
    const won = Uint8Array.from(rows, ([meetings]) =>
      random() < 1 / (1 + Math.exp(1.1 - (Number(meetings) > 2 ? 0.6 : 0))) ? 1 : 0,
    );
    const { reasons } = scorerOf(learnBeside(rows, won))(asked);
    expect(Math.abs(reasons[0]!.points)).toBeLessThan(0.2);
  });
});

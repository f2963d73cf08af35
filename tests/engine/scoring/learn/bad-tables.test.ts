import { describe, expect, it } from 'vitest';
import { learn } from '../../../../utils/engine/scoring/learn/learn';
import { readOutcomes } from '../../../../utils/engine/scoring/learn/outcome';
import { randomOf } from '../../../../utils/engine/scoring/learn/random';
import { scorerOf } from '../../../../utils/engine/scoring/learn/scorer';
import type { Cell } from '../../../../utils/engine/scoring/learn/table';

const random = randomOf(5);
const SIZE = 400;
const signal = Array.from({ length: SIZE }, () => random());
const won = Uint8Array.from(signal, (value) => (random() < value ? 1 : 0));

/** A table of one column with a signal and another one. */
const withColumn = (name: string, make: (row: number) => Cell) => ({
  columns: ['signal', name],
  rows: signal.map((value, row) => [value, make(row)]),
});

const useOf = (name: string, make: (row: number) => Cell) => {
  const model = learn(withColumn(name, make), won);
  const reason = scorerOf(model)({ signal: 0.5, [name]: make(0) }).reasons.find(
    (one) => one.feature === name,
  );
  return { use: model.columns[1]?.use, points: reason?.points, notes: model.notes.join(' '), model };
};

describe('what a table may hold', () => {
  it.each<[string, (row: number) => Cell]>([
    ['the outcome itself', (row) => won[row]],
    ['the outcome in words', (row) => (won[row] ? 'Closed won' : 'Closed lost')],
    ['a reason that only lost deals have', (row) => (won[row] ? '' : 'price')],
    ['a number that only won deals have more than 17.3 of', (row) => (won[row] ? 17.4 + row : row % 17)],
    ['a discount that lies apart for lost deals', (row) => (row % 7) + row / 1000 + (won[row] ? 0 : 9)],
  ])('names %s as giving the outcome away, and does not use it', (_, make) => {
    const { use, points, notes } = useOf('spoiler', make);
    expect([use, points]).toEqual(['leaking', 0]);
    expect(notes).toContain('gives the outcome away: "spoiler"');
  });

  it('does not call a strong signal a leak', () => {
    expect(useOf('strong', (row) => (won[row] || row % 9 === 0 ? 'yes' : 'no')).use).toBe('used');
  });

  it('leaves out what never changes and what is all different', () => {
    expect(useOf('same', () => 'x')).toMatchObject({ use: 'constant', points: 0 });
    expect(useOf('text', (row) => `remark number ${row}`)).toMatchObject({ use: 'all different', points: 0 });
  });

  it('takes NaN, infinities and impossible dates for missing', () => {
    const odd: Cell[] = [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      'NaN',
      '-Infinity',
      '1e999',
      null,
      '',
      4,
      5,
      6,
      7,
      8,
      9,
    ];
    const { model, notes } = useOf('odd', (row) => odd[row % odd.length]);
    expect(notes).toContain('Not known in 155 of 400 rows: "odd" holds no number there.');
    expect(model.columns[1]?.reading.kind).toBe('number');
    expect(JSON.stringify(model)).not.toContain('null,null');
    const score = scorerOf(model);
    const chance = (cell: Cell) => score({ signal: 0.5, odd: cell }).p;
    expect(chance(Number.NEGATIVE_INFINITY)).toBe(chance(null));
    const dated = useOf('day', (row) =>
      row % 20 === 0 ? '0026-03-01' : `2026-0${1 + (row % 9)}-1${row % 10}`,
    );
    expect(dated.model.columns[1]?.reading.kind).toBe('date');
    expect(dated.notes).toContain('Not known in 20 of 400 rows: "day" holds days there that cannot be.');
    const day = scorerOf(dated.model);
    expect(day({ signal: 0.5, day: '0026-03-01' }).p).toBe(day({ signal: 0.5, day: null }).p);
  });

  it('pools 10,000 rare values and keeps to what it knows', () => {
    const size = 12_000;
    const values = Array.from({ length: size }, () => random());
    const outcome = Uint8Array.from(values, (value) => (random() < value ? 1 : 0));
    const rows = values.map((value, row) => [value, `account ${row % 10_000}`]);
    const model = learn({ columns: ['signal', 'account'], rows }, outcome);
    const score = scorerOf(model);
    expect(model.verdict).toBe('own history');
    expect(score({ signal: 0.95, account: 'account 5' }).p).toBeGreaterThan(0.7);
    expect(score({ signal: 0.05, account: 'account 6' }).p).toBeLessThan(0.3);
  });

  it('says the base rate where there is one outcome only, and says why', () => {
    const table = withColumn('other', (row) => row % 3);
    const all = learn(table, new Uint8Array(SIZE).fill(1));
    expect(all.notes.join(' ')).toContain('All rows are won');
    const { p, reasons } = scorerOf(all)({ signal: 0.1, other: 1 });
    expect([p > 0.9, p < 1, reasons.every(({ points }) => points === 0)]).toEqual([true, true, true]);
    expect(learn(table, new Uint8Array(SIZE)).notes.join(' ')).toContain('All rows are lost');
  });

  it('answers from 2 rows, and from none', () => {
    const two = learn({ columns: ['a'], rows: [[1], [2]] }, Uint8Array.from([1, 0]));
    expect(two.verdict).toBe('rules');
    expect(scorerOf(two)({ a: 1 }).p).toBeCloseTo(0.5, 6);
    const none = learn({ columns: ['a'], rows: [] }, new Uint8Array(0));
    expect(none.notes).toContain('There are no closed rows to learn from.');
    expect(scorerOf(none)({ a: 1 }).p).toBeCloseTo(0.5, 6);
  });

  it('is not taken in by a table that was read three times over', () => {
    const once = Array.from({ length: 200 }, () => [random(), random(), `v${Math.floor(random() * 40)}`]);
    const ends = once.map(() => (random() < 0.5 ? 1 : 0));
    const rows = [...once, ...once, ...once];
    const learned = learn({ columns: ['a', 'b', 'c'], rows }, Uint8Array.from([...ends, ...ends, ...ends]));
    expect(learned.verdict).toBe('no better than guessing');
    expect(learned.notes.join(' ')).toContain('400 of 600 rows stand there again');
  });

  it('bears the same rows many times over', () => {
    const rows = Array.from({ length: 300 }, (_, row) => [row % 2]);
    const model = learn(
      { columns: ['a'], rows },
      Uint8Array.from(rows, (_, row) => (row % 6 === 0 ? 1 : row % 2)),
    );
    expect(scorerOf(model)({ a: 1 }).p).toBeGreaterThan(0.9);
  });
});

describe('the outcome of a row', () => {
  it('is what is called won, and not known where the cell is empty', () => {
    const read = readOutcomes(['Won', 'Lost', '', 'won']);
    expect(read.ok && [...read.outcomes]).toEqual([1, 0, -1, 1]);
  });

  it('is not known of what is still open beside what has ended', () => {
    const read = readOutcomes(['Won', 'Lost', 'Open', 'in progress']);
    expect(read.ok && [...read.outcomes]).toEqual([1, 0, -1, -1]);
    const either = readOutcomes(['won', 'open', 'open']);
    expect(either.ok && [...either.outcomes]).toEqual([1, 0, 0]);
  });

  it.each(['lost', 'Closed lost', 'no', '0', 'FALSE'])('is lost where every row says "%s"', (said) => {
    const read = readOutcomes([said, said]);
    expect(read.ok && [...read.outcomes]).toEqual([0, 0]);
  });

  it('is asked for where no value says it', () => {
    const read = readOutcomes(['red', 'green']);
    expect(read).toEqual({ ok: false, why: expect.stringContaining('--positive') });
    expect(readOutcomes(['red', 'green'], 'green')).toMatchObject({ ok: true, positive: 'green' });
  });
});

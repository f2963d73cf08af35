import { SCORE_MODEL_VERSION, type ScoreModel } from '../../../model/score-model';
import { findCopies } from './copies';
import { judge, measureTrial } from './judge';
import { learnFit } from './learn-fit';
import { learnLittle } from './learn-little';
import { notesOn } from './notes';
import { cellNumber, readColumn } from './read-column';
import { type ReadTable, readTable } from './read-table';
import { findHalfLife, newestShift, weightsBy } from './recency';
import { effortFor } from './settings';
import { settle } from './settle';
import { strengthened, strengthOf } from './strength';
import type { Lesson, Table } from './table';

export interface LearnOptions {
  /** Columns that are no features: ids, the outcome itself. */
  ignore?: readonly string[];
  /** The column of each row's own time: newer rows may count more, and dates are told as ages. */
  time?: string;
  /** Which way a column's points may go, where an expert says so. */
  monotone?: Readonly<Record<string, 'up' | 'down'>>;
  /** The base that is believed before any row was seen, in log-odds, and how many rows that belief is worth. */
  prior?: Lesson['start'];
  /** What is known of each row beside its cells. */
  known?: {
    /** What is already said of it, in log-odds: it is learned what that leaves open. */
    offset: Float64Array;
    weight: Float64Array;
    /** What it is a look at: no model is tried on a look at something that it has learned from. */
    group: readonly string[];
  };
  /** The same seed and rows give the same model. */
  seed?: number;
  trainedAt?: string;
}

/** How sure it must be, in standard errors, that a model is of use. */
const SURELY = 2.3;
/** What is believed of the base before any row: hardly anything. */
const OPEN = Object.freeze({ base: 0, strength: 0.5 });

/** How the time column is understood, and its days by row; null where there is none. */
function clockOf({ columns, rows }: Table, name: string | undefined) {
  const place = name === undefined ? -1 : columns.indexOf(name);
  if (name === undefined || place < 0) return null;
  const reading = readColumn(rows.map((row) => row[place]));
  return {
    time: { name, reading },
    times: Float64Array.from(rows, (row) => cellNumber(row[place], reading)),
  };
}

/** Groups by number, in the order in which they come. */
function numbered(groups: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(groups, (group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

function lessonFrom({ parts }: ReadTable, won: Uint8Array, { prior, known }: LearnOptions): Lesson {
  const lesson: Lesson = {
    won,
    weight: known?.weight.slice() ?? new Float64Array(won.length).fill(1),
    offset: known?.offset ?? new Float64Array(won.length),
    start: prior ?? OPEN,
    parts,
  };
  if (known) lesson.group = numbered(known.group);
  return lesson;
}

function weighBy(weight: Float64Array, factors: Float64Array): void {
  factors.forEach((factor, row) => {
    weight[row] = weight[row]! * factor;
  });
}

/**
 * Learns which rows were won (1) or lost (0). Yields how far it is, 0 to 1, often enough to be stopped between; its
 * value is the model.
 */
export function* learnSteps(
  table: Table,
  won: Uint8Array,
  options: LearnOptions = {},
): Generator<number, ScoreModel> {
  const { monotone = {}, time } = options;
  const effort = effortFor(won.length);
  const ignored = new Set([...(options.ignore ?? []), ...(time === undefined ? [] : [time])]);
  const skipped = new Set(table.columns.flatMap((name, at) => (ignored.has(name) ? [at] : [])));
  const clock = clockOf(table, time);
  const times = clock?.times ?? null;
  const read = readTable(table, won, effort, { skipped, times });
  const lesson = lessonFrom(read, won, options);
  const copies = options.known === undefined ? findCopies(table, skipped, won) : null;
  if (copies !== null) lesson.group = copies.group;
  yield 0.05;
  const halfLifeDays = times === null ? null : findHalfLife(lesson, times);
  if (times !== null) weighBy(lesson.weight, weightsBy(times, halfLifeDays));
  const wins = won.reduce((sum, one) => sum + one, 0);
  const losses = won.length - wins;
  const direction = read.shapes.map((shape) => {
    const way = shape.kind === 'numbers' ? monotone[read.columns[shape.column]!.name] : undefined;
    return way === undefined ? 0 : way === 'up' ? 1 : -1;
  });
  const barred = new Set(direction.flatMap((way, at) => (way === 0 ? [] : [at])));
  const canTry = Math.min(wins, losses) >= 2 && read.parts.length > 0;
  const learned = canTry
    ? yield* learnFit(lesson, effort, options.seed ?? 1, barred)
    : learnLittle(lesson, effort);
  const { tried } = learned;
  const raw = tried.rows.length === 0 ? null : { ...tried, baseOdds: learned.baseOdds };
  const strength = raw === null ? { share: 1, shift: 0 } : strengthOf(raw);
  const trial = raw === null ? null : { ...raw, odds: strengthened(raw, strength) };
  const verdict = judge(wins, losses, trial, SURELY);
  const settled = settle({ ...read, ...learned, direction, strength });
  const shift =
    times === null || trial === null
      ? 0
      : newestShift(
          Float64Array.from(tried.rows, (row) => times[row]!),
          tried.won,
          trial.odds,
        );
  return {
    dealcue: 'score-model',
    version: SCORE_MODEL_VERSION,
    trainedAt: options.trainedAt ?? null,
    n: won.length,
    won: wins,
    lost: losses,
    verdict,
    base: settled.base + shift,
    columns: read.columns,
    time: clock?.time ?? null,
    halfLifeDays,
    shapes: settled.shapes,
    pairs: settled.pairs,
    trial: trial === null ? null : measureTrial(trial),
    notes: notesOn(read.columns, wins, losses, copies?.again ?? 0, read.disbelieved),
  };
}

/** Learns in one go. */
export function learn(table: Table, won: Uint8Array, options: LearnOptions = {}): ScoreModel {
  const steps = learnSteps(table, won, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

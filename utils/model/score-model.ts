import { z } from 'zod';

/** The form of the model's file. A change that older readers would misread raises it. */
export const SCORE_MODEL_VERSION = 1;

const points = z.array(z.number());

/** How the cells of a column are understood. */
const reading = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), decimalComma: z.boolean() }),
  z.object({ kind: z.literal('date'), dayFirst: z.boolean() }),
  z.object({ kind: z.literal('category') }),
]);

/** A column as it was found. What is not used says why: it never changes, gives the outcome away, or is all different. */
const column = z.object({
  name: z.string(),
  reading,
  use: z.enum(['used', 'constant', 'leaking', 'all different']),
});

const shapeHead = {
  /** The column, by its place in `columns`. */
  column: z.number().int().nonnegative(),
  /** What of the column: its value, or of a date its month, its weekday, its age at the row's own time. */
  part: z.enum(['value', 'month', 'weekday', 'age']),
};

/**
 * What a column is worth, in log-odds. Numbers: points of "missing", then of each stretch between edges (a value on
 * an edge lies below it). Categories: points of "missing", of the rare values together, then of each value.
 */
const shape = z.discriminatedUnion('kind', [
  z.object({ ...shapeHead, kind: z.literal('numbers'), edges: z.array(z.number()), points }),
  z.object({
    ...shapeHead,
    kind: z.literal('categories'),
    values: z.array(z.string()),
    rare: z.array(z.string()),
    points,
  }),
]);

/** Points that two columns have only together: groups of the bins of each, and a table of points by group. */
const pair = z.object({
  shapes: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
  groups: z.tuple([z.array(z.number().int().nonnegative()), z.array(z.number().int().nonnegative())]),
  points: z.array(points),
});

export const verdict = z.enum(['rules', 'learning', 'own history', 'no better than guessing']);

/** What was learned, in full: a person can read it, and it scores without anything else. */
export const scoreModel = z.object({
  dealcue: z.literal('score-model'),
  version: z.literal(SCORE_MODEL_VERSION),
  /** When it was learned, as the caller said; null when it did not. */
  trainedAt: z.string().nullable(),
  n: z.number().int().nonnegative(),
  won: z.number().int().nonnegative(),
  lost: z.number().int().nonnegative(),
  verdict,
  base: z.number(),
  columns: z.array(column),
  /** The column of a row's own time, which is no feature but what ages are counted to; null when there is none. */
  time: z.object({ name: z.string(), reading }).nullable(),
  /** Days after which a row counts half; null when all count alike. */
  halfLifeDays: z.number().positive().nullable(),
  shapes: z.array(shape),
  pairs: z.array(pair),
  /** How it did on rows that it had not learned from; null when there were too few to try. */
  trial: z
    .object({ rows: z.number().int(), logLoss: z.number(), baseLogLoss: z.number(), auc: z.number() })
    .nullable(),
  /** What a person should know of the table, in words. */
  notes: z.array(z.string()),
});

export type ScoreModel = z.infer<typeof scoreModel>;
export type ScoreColumn = z.infer<typeof column>;
export type ScoreShape = z.infer<typeof shape>;
export type ScorePair = z.infer<typeof pair>;
export type Verdict = z.infer<typeof verdict>;

import { z } from 'zod';
import { reason, score } from './answer';
import { scoreModel, verdict } from './score-model';
import { id, line, moment } from './values';

const shares = z.record(z.string(), z.number());

/** How owners, accounts, amounts and stages stand by the closed records, for those that open records have. */
export const keptStanding = z.object({
  rate: z.number(),
  owners: shares,
  accounts: shares,
  amounts: shares,
  days: shares,
});
export type KeptStanding = z.infer<typeof keptStanding>;

/** What a model said of a record that it had not learned from, and how that ended. */
const outcome = z.object({
  id,
  /** When it was closed. */
  at: moment.nullable(),
  won: z.boolean(),
  /** What was said of it halfway through its life, 0 to 1; and by the rules alone. */
  said: z.number(),
  rules: z.number(),
});
export type HonestOutcome = z.infer<typeof outcome>;

/** Of the times that a chance in this band was said: how many, their mean, and the share won. */
const band = z.object({
  from: z.number(),
  to: z.number(),
  count: z.number(),
  said: z.number(),
  won: z.number(),
});
export type Band = z.infer<typeof band>;

/** How good a score was on records that it had not learned from, each told before it was closed. */
export const scoreRecord = z.object({
  records: z.number().int().nonnegative(),
  /** The mean square of the error; `baseBrier` of always saying the share won until then. */
  brier: z.number(),
  baseBrier: z.number(),
  rulesBrier: z.number(),
  logLoss: z.number(),
  baseLogLoss: z.number(),
  rulesLogLoss: z.number(),
  auc: z.number(),
  /** Within which the AUC lies 95 times out of 100; null where it cannot be told. */
  aucBetween: z.tuple([z.number(), z.number()]).nullable(),
  bands: z.array(band),
  /** Newest first. */
  outcomes: z.array(outcome).max(2_000),
});
export type ScoreRecord = z.infer<typeof scoreRecord>;

/** A model as it is kept, with its record and what became of it. */
export const keptModel = z.object({
  id,
  kind: z.enum(['deal', 'lead']),
  trainedAt: moment,
  /** Closed records that it was made from. */
  won: z.number().int().nonnegative(),
  lost: z.number().int().nonnegative(),
  verdict,
  /** Null for a model that was imported from a file. */
  record: scoreRecord.nullable(),
  model: scoreModel,
});
export type KeptModel = z.infer<typeof keptModel>;

/** Which model scores a kind of record, what the records stand by, and what came of the last training. */
export const scoreState = z.object({
  kind: z.enum(['deal', 'lead']),
  /** The model in use; null: the rules alone. */
  current: id.nullable(),
  standing: keptStanding.nullable(),
  /** What came of the last training, in words, and when that was. */
  said: line,
  at: moment,
  /** What is missing for a better score, in words. */
  missing: z.array(line).max(20),
  /** How many records were won and lost at the last training; null where there was none. */
  closed: z.tuple([z.number().int(), z.number().int()]).nullable().default(null),
  /** Somebody chose what scores: nothing takes its place until somebody has it learned anew. */
  isChosen: z.boolean().default(false),
});
export type ScoreState = z.infer<typeof scoreState>;

/** A number that the rep has set against the score: it wins until the stage changes. */
export const ownChance = z.object({
  value: z.number().min(0).max(1),
  at: moment,
  /** The stage that it was set in. */
  stage: line.nullable(),
  /** What the score said then. */
  said: z.number().min(0).max(1),
});
export type OwnChance = z.infer<typeof ownChance>;

const pastScore = z.object({
  at: moment,
  value: z.number(),
  reasons: z.array(reason.pick({ id: true, text: true, points: true })).max(40),
});
export type PastScore = z.infer<typeof pastScore>;

/** The last score of an open deal or lead, what it was before, and what the rep has set against it. */
export const keptScore = z.object({
  /** `deal:ID` or `lead:ID`. */
  key: id,
  at: moment,
  score: score.nullable(),
  /** Oldest first, a day apart at the least. */
  past: z.array(pastScore).max(12),
  own: ownChance.nullable(),
  /** Those that were set before: for the comparison of who was right. */
  owns: z.array(ownChance).max(20),
});
export type KeptScore = z.infer<typeof keptScore>;

/** By how much a score has changed (in shares of one), since when, and the fact that weighs most in it. */
export const scoreChange = z.object({ by: z.number(), since: moment, why: line.nullable() });
export type ScoreChange = z.infer<typeof scoreChange>;

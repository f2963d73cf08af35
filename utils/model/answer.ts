import { z } from 'zod';
import { suggestedPlay } from './play';
import { line, text } from './values';

/** The kinds of next step (contracts.md section 2). */
export const stepKind = z.enum([
  'reply',
  'send-quote',
  'propose-times',
  'fulfil-commitment',
  'chase-commitment',
  'follow-up',
  'wait-until',
  'prepare-meeting',
  'send-recap',
  'answer-objection',
  'involve-others',
  'advance-stage',
  'mark-won',
  'mark-lost',
  'update-close-date',
  'set-next-step',
  'fill-field',
  'revive',
  'fix-address',
  'create-lead',
  'link-deal',
  'merge-duplicate',
]);
export type StepKind = z.infer<typeof stepKind>;

/** One reason of a score: a sentence, its points in log-odds, the fact and its date. */
export const reason = z.object({
  /** The rule or fact that gives it; "others" for what is not named one by one. */
  id: line.optional(),
  text: line,
  points: z.number(),
  fact: line.nullable(),
  at: line.nullable(),
});
export type Reason = z.infer<typeof reason>;

/** The chance to win. log-odds of the unclamped chance = base + the sum of all reasons' points. */
export const score = z.object({
  /** Shown, 0.03 to 0.97. */
  value: z.number().min(0).max(1),
  unit: z.literal('chance to win'),
  basis: z.enum(['rules', 'learning', 'own history']),
  /** Closed deals behind it: [won, lost]. */
  wonLost: z.tuple([z.number().int(), z.number().int()]),
  base: z.number(),
  /** Why the user's own closed deals do not speak, where there would be enough of them. */
  note: line.optional(),
  reasons: z.array(reason),
});
export type Score = z.infer<typeof score>;

/** A next step with its reason. */
export const suggestion = z.object({
  kind: stepKind,
  title: line,
  why: line,
  /** The sentence that it rests on, and when it was said. */
  evidence: z.object({ quote: text, at: line.nullable() }).nullable(),
  /** The day by which, `YYYY-MM-DD`. */
  due: line.nullable(),
  /** What it would set, where the step is a change of the record: the field, and the value where the facts give it. */
  sets: z.object({ field: line, to: line.nullable() }).optional(),
  /** The ids of other records of the book that it asks about: deals to link to, the likely twin. */
  records: z.array(line).optional(),
  /** The rule of the team's own that it comes from; its kind is the one nearest to what it does. */
  play: suggestedPlay.optional(),
  /** Each 0 to 1; ranked by impact × confidence × urgency ÷ effort. */
  parts: z.object({ impact: z.number(), confidence: z.number(), urgency: z.number(), effort: z.number() }),
});
export type Suggestion = z.infer<typeof suggestion>;

/** What the engine answers. */
export const answer = z.object({
  id: line,
  score: score.nullable(),
  suggestions: z.array(suggestion).max(3),
  quiet: z.object({ text: line, nextCheck: line.nullable() }).nullable(),
});
export type Answer = z.infer<typeof answer>;

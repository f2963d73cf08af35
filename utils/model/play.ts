import { z } from 'zod';
import { unknownIn } from './fields-in-braces';
import { mergeField, templateKind, templateLanguage } from './template';
import { currency, moment } from './values';

/** Facts of a deal that are numbers: days, a chance in percent, a count. */
export const playNumber = z.enum([
  'days silent',
  'days since their last word',
  'days since our last word',
  'days in stage',
  'days open',
  'chance',
  'contacts',
]);
export type PlayNumber = z.infer<typeof playNumber>;

/** Facts of a deal that are names. `domain`: where its contacts have their mail addresses. */
export const playName = z.enum(['stage', 'owner', 'source', 'company', 'domain']);
export type PlayName = z.infer<typeof playName>;

/** What is so or is not: a task or meeting lies ahead, a task's day has passed. */
export const playFlag = z.enum(['planned', 'overdue']);

/** What may stand in braces in a title, a reason, a task and a remark. */
export const PLAY_FIELDS = [
  'deal',
  'company',
  'stage',
  'owner',
  'source',
  'amount',
  'close date',
  ...playNumber.options,
] as const;
export type PlayField = (typeof PLAY_FIELDS)[number];

/** What may stand in braces in the mail of a play: no sentence of a mail stands behind it. */
export const PLAY_MAIL_FIELDS = mergeField.exclude(['their words', 'my words']).options;

/** Control characters, and marks that turn the direction of what follows: a shared file must show what it says. */
const HIDDEN_IN_LINE = /[\p{Cc}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const HIDDEN_IN_TEXT = /(?![\n\t])[\p{Cc}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

const HIDDEN = 'holds characters that cannot be seen';
const name = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((said) => said.trim() !== '', 'is empty')
    .refine((said) => !HIDDEN_IN_LINE.test(said), HIDDEN);

/** A text whose braces name only what can be filled in. */
const filled = (most: number, fields: readonly string[], hidden = HIDDEN_IN_LINE) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((said) => said.trim() !== '', 'is empty')
    .refine((said) => !hidden.test(said), HIDDEN)
    .superRefine((said, context) => {
      const unknown = unknownIn(said, fields).map((one) => `{${one}}`);
      if (unknown.length > 0)
        context.addIssue({ code: 'custom', message: `names no known field: ${unknown.join(', ')}` });
    });

const days = z.number().int().min(0).max(3_650);

/** One condition on a deal. A fact that is not known meets none. */
export const playCondition = z.discriminatedUnion('field', [
  z.object({
    field: playNumber,
    is: z.enum(['more than', 'less than']),
    value: z.number().min(0).max(10_000),
  }),
  z.object({
    field: z.literal('amount'),
    is: z.enum(['more than', 'less than']),
    value: z.number().min(0).max(1e15),
    currency,
  }),
  z.object({ field: z.literal('close date'), is: z.enum(['within', 'beyond', 'passed']), value: days }),
  z.object({ field: playName, is: z.enum(['one of', 'none of']), values: z.array(name(200)).min(1).max(50) }),
  z.object({ field: playFlag, is: z.enum(['yes', 'no']) }),
]);
export type PlayCondition = z.infer<typeof playCondition>;

/** A mail to start from; the subject stands above it where no thread has one. */
export const playMail = z.object({
  language: templateLanguage,
  subject: filled(200, PLAY_MAIL_FIELDS).nullable(),
  body: filled(5_000, PLAY_MAIL_FIELDS, HIDDEN_IN_TEXT),
});
export type PlayMail = z.infer<typeof playMail>;

const workingDays = z.number().int().min(0).max(250);

/** What taking the suggestion does: a mail of its own or from the templates, a task, a remark, a change here. */
export const playAction = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('mail'),
    mails: z
      .array(playMail)
      .min(1)
      .max(9)
      .refine(
        (all) => new Set(all.map(({ language }) => language)).size === all.length,
        'has a language twice',
      ),
  }),
  z.object({ do: z.literal('template'), template: templateKind }),
  z.object({ do: z.literal('task'), title: filled(200, PLAY_FIELDS), workingDays }),
  z.object({ do: z.literal('remark'), text: filled(1_000, PLAY_FIELDS) }),
  z.object({ do: z.literal('stage'), stage: name(200) }),
  z.object({ do: z.literal('close date'), workingDays }),
]);
export type PlayAction = z.infer<typeof playAction>;

/** A rule of the team's own: where all conditions hold on an open deal, this is suggested. */
export const play = z.object({
  id: z.uuid(),
  name: name(80),
  on: z.boolean(),
  when: z.array(playCondition).min(1).max(10),
  title: filled(150, PLAY_FIELDS),
  why: filled(500, PLAY_FIELDS),
  action: playAction,
  impact: z.enum(['high', 'medium', 'low']),
  urgency: z.enum(['now', 'soon', 'can wait']),
  effort: z.enum(['small', 'medium', 'large']),
  /** For how many days it leaves a deal alone once it was taken or called not useful there. */
  restDays: z.number().int().min(1).max(365),
  changedAt: moment,
});
export type Play = z.infer<typeof play>;

export const MOST_PLAYS = 100;

/** Plays as a file that a team shares. */
export const playsFile = z.object({
  kind: z.literal('dealcue-plays'),
  version: z.literal(1),
  plays: z.array(play).min(1).max(MOST_PLAYS),
});

const filledLine = z.string().max(5_000);

/** The play that a suggestion comes from, with what taking it does on this very deal. */
export const suggestedPlay = z.object({
  id: play.shape.id,
  name: play.shape.name,
  restDays: play.shape.restDays,
  does: z.discriminatedUnion('do', [
    z.object({ do: z.literal('mail') }),
    z.object({ do: z.literal('task'), title: filledLine, day: z.iso.date() }),
    z.object({ do: z.literal('remark'), text: filledLine }),
    z.object({ do: z.literal('stage'), stage: filledLine }),
    z.object({ do: z.literal('close date'), day: z.iso.date() }),
  ]),
});
export type SuggestedPlay = z.infer<typeof suggestedPlay>;

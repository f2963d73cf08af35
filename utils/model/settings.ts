import { z } from 'zod';
import { outcome } from './activity';
import { stage } from './book';
import { DEFAULT_TEMPLATES } from './default-templates';
import { remarkTemplate } from './remark';
import { template } from './template';
import { email, line } from './values';

/** Who uses this browser: asked once; `email` is what the log calls `by`. */
export const identity = z.object({ name: line.min(1), email });
export type Identity = z.infer<typeof identity>;

/** "09:00": a time of the rep's own clock. */
const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** How the product speaks of what is due. */
export const daySettings = z.object({
  /** The number of what is due today, on the toolbar button. */
  badge: z.boolean(),
  /** Notifications, once the browser allows them. */
  notify: z.boolean(),
  /** No notification from one time to the other; the same twice: at all times of a working day. */
  quietFrom: clockTime,
  quietTo: clockTime,
  /** Days with notifications, 1 is Monday. */
  workdays: z.array(z.number().int().min(1).max(7)).max(7),
});
export type DaySettings = z.infer<typeof daySettings>;

/** The user's settings. Every field has a default, so that an empty store reads as a first day. */
export const settings = z.object({
  identity: identity.nullable().default(null),
  /** The process of the user's team, in order. */
  stages: z.array(stage).default([
    { name: 'Qualification', order: 1, probability: 0.1, typicalDays: 14 },
    { name: 'Discovery', order: 2, probability: 0.25, typicalDays: 14 },
    { name: 'Proposal', order: 3, probability: 0.5, typicalDays: 14 },
    { name: 'Negotiation', order: 4, probability: 0.75, typicalDays: 10 },
  ]),
  /** The one-click outcomes of the remark bar, in order. */
  outcomes: z
    .array(outcome)
    .max(8)
    .default(['spoke', 'voicemail', 'no-answer', 'sent-information', 'meeting-booked', 'not-now']),
  /** What drafts are written from. Of a kind, the one in the language of the thread is taken, else the first. */
  templates: z
    .array(template)
    .max(120)
    .default([...DEFAULT_TEMPLATES]),
  /** Texts that the rep puts into remarks. */
  remarkTemplates: z.array(remarkTemplate).max(40).default([]),
  /** How much each expert rule counts in the score, by its id: 0 is off, 1 as the expert has it. */
  scoreRules: z.record(line, z.number().min(0).max(2)).default({}),
  /** The month in which the company's fiscal year begins, 1 (January) to 12. */
  fiscalStart: z.number().int().min(1).max(12).default(1),
  day: daySettings.default({
    badge: true,
    notify: false,
    quietFrom: '18:00',
    quietTo: '08:00',
    workdays: [1, 2, 3, 4, 5],
  }),
});
export type Settings = z.infer<typeof settings>;

/** Where the panel stands on a page: kept where the content script can read it, and nothing else is. */
export const dock = z.object({
  state: z.enum(['open', 'folded', 'off']).default('open'),
  /** Pixels, 280 to 480. */
  width: z.number().int().min(280).max(480).default(320),
  /** Paused: pages are not read at all. */
  paused: z.boolean().default(false),
});
export type Dock = z.infer<typeof dock>;

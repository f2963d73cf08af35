import { z } from 'zod';
import { currency, day, email, id, line, moment, probability, text } from './values';

/** A person as a page names them; `name` is null where the page says only "me" or nothing. */
export const person = z.object({ email, name: line.nullable() });
export type Person = z.infer<typeof person>;

/** One message of a thread as the page shows it. */
export const message = z.object({
  /** `#msg-f:…` or `#msg-a:r…`; null for a collapsed message that carries none. */
  id: id.nullable(),
  from: person.nullable(),
  /** To and Cc together, in page order; empty when collapsed. */
  to: z.array(person).max(1_000),
  /** From the id; null where there is none: a localised date without a zone is no time. */
  at: moment.nullable(),
  collapsed: z.boolean(),
  /** What this message itself says, without quoted history and signature; null when collapsed or empty. */
  text: text.nullable(),
  /** The page shows only the beginning of this message. */
  clipped: z.boolean().optional(),
});
export type Message = z.infer<typeof message>;

/** An e-mail thread (contracts.md section 1). */
export const threadReading = z.object({
  kind: z.literal('thread'),
  site: id,
  url: z.url().max(4_000),
  account: email.nullable(),
  threadId: id.nullable(),
  legacyThreadId: id.nullable(),
  subject: line.nullable(),
  messages: z.array(message).max(1_000),
});
export type ThreadReading = z.infer<typeof threadReading>;

/** The fields of a CRM record that the model knows. */
export const recordFields = z
  .object({
    stage: line,
    status: z.enum(['open', 'won', 'lost']),
    amount: z.number(),
    currency,
    probability,
    closeDate: day,
    owner: line,
    account: line,
    contacts: z.array(line),
    email: line,
    phone: line,
    website: line,
    jobTitle: line,
    source: line,
    nextStep: text,
    description: text,
    createdAt: line,
  })
  .partial();

/** A CRM record (contracts.md section 1). */
export const recordReading = z.object({
  kind: z.literal('record'),
  site: id,
  url: z.url().max(4_000),
  entity: z.enum(['deal', 'lead', 'contact', 'account', 'activity']),
  id: id.nullable(),
  name: line.nullable(),
  fields: recordFields,
  unsure: z.array(line).optional(),
  found: z.record(line, line).optional(),
});

/** A list, a settings page, a page that is still loading: nothing to act on. */
const otherReading = z.object({ kind: z.literal('other'), site: id, url: z.url().max(4_000) });

/** What a page says. */
export const reading = z.discriminatedUnion('kind', [threadReading, recordReading, otherReading]);
export type Reading = z.infer<typeof reading>;

/** How the hooks of an adapter did on one page: which answered, and by which of its ordered selectors. */
export const health = z.object({
  /** Per hook: the rank of the selector that answered (0 is the first), or null when all failed. */
  hooks: z.record(line, z.number().int().min(0).nullable()),
  /** Two independent ways that contradict each other, by hook. */
  disagree: z.array(line).max(50),
});
export type Health = z.infer<typeof health>;

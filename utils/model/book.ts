import { z } from 'zod';
import { currency, day, email, id, line, moment, text } from './values';

/** Where a stored record came from and the page that shows it. */
export const origin = z.object({
  site: id,
  url: z.url().max(4_000).nullable(),
  /** The record's id on that site. */
  recordId: id.nullable(),
});

/** The kinds of record that the book keeps. */
export const recordKind = z.enum(['deal', 'lead', 'contact', 'account']);
export type RecordKind = z.infer<typeof recordKind>;

/** Who says so: the user, a remark of theirs (never sure), an imported file by its name, a page of a CRM by its host. */
export const sourceName = z.string().regex(/^(?:typed|remark|import:.{1,300}|page:.{1,260})$/s);

/** A value as one source states it. A list stands for names; null is a value that the user took out. */
export const stated = z.object({
  value: z.union([text, z.number(), z.array(line).max(200), z.null()]),
  from: sourceName,
  /** Since when the source states it, as far as we have seen. */
  at: moment,
  /** False for what a page may not mean: it is shown as such, and neither scored on nor logged. */
  sure: z.boolean(),
  /** True where we have seen the source state something else before. */
  changed: z.boolean(),
  /** For what was said of a record that was merged into this one: the names that it had on other sites. */
  of: z.array(z.string()).max(20).optional(),
});
export type Stated = z.infer<typeof stated>;

/** What each source states of a field; which of them is used is `settle-field.ts`'s to say. */
export const sources = z.record(line, z.array(stated).max(12));
export type Sources = z.infer<typeof sources>;

/** What a record of the book knows about where it came from. */
const provenance = {
  /** Its names on other sites, `site-host|entity|recordId`: two hosts stay apart. */
  externals: z.array(z.string().min(5).max(700)).max(20),
  sources,
  /** Names of records that were merged into it, as the index holds names: a source that uses them means it. */
  alsoNamed: z.array(line).max(50).optional(),
};

/** A record that was made here: no other site has a name for it, and nobody else has stated anything. */
export function madeHere(): { externals: string[]; sources: Sources } {
  return { externals: [], sources: {} };
}

/** What has changed on a page and may yet change back: the values as the log knows them. */
export const unlogged = z.object({
  /** When the last of them changed. */
  since: moment,
  source: sourceName,
  was: z.record(line, z.union([text, z.number(), z.null()])),
});
export type Unlogged = z.infer<typeof unlogged>;

/** An address of which a mail came back: when the last one did, and when that was put right by a mail from it. */
export const bounce = z.object({ email, at: moment, over: moment.nullable() });
export type Bounce = z.infer<typeof bounce>;

/** Absent where no mail ever came back. */
const bounces = z.array(bounce).max(20).optional();

/** A person in the book. One person may have several addresses, all lower case. */
export const contact = z.object({
  id,
  name: line.nullable(),
  emails: z.array(email).max(20),
  phone: line.nullable(),
  jobTitle: line.nullable(),
  accountId: id.nullable(),
  bounces,
  origin: origin.nullable(),
  ...provenance,
  updatedAt: moment,
});
export type Contact = z.infer<typeof contact>;

/** A company in the book. `domains` are registrable domains that are the company's own. */
export const account = z.object({
  id,
  name: line,
  domains: z.array(line).max(50),
  website: line.nullable(),
  origin: origin.nullable(),
  ...provenance,
  updatedAt: moment,
});
export type Account = z.infer<typeof account>;

export const status = z.enum(['open', 'won', 'lost']);

/** A person's part in a deal; `role` in the user's own words ("Head of IT"). */
export const dealContact = z.object({ contactId: id, role: line.nullable() });

/** A deal (opportunity) in the book. */
export const deal = z.object({
  id,
  name: line,
  stage: line.nullable(),
  status,
  amount: z.number().nullable(),
  currency: currency.nullable(),
  closeDate: day.nullable(),
  owner: line.nullable(),
  accountId: id.nullable(),
  contacts: z.array(dealContact).max(200),
  createdAt: moment.nullable(),
  stageEnteredAt: moment.nullable(),
  nextStep: text.nullable(),
  source: line.nullable(),
  origin: origin.nullable(),
  ...provenance,
  /** Changes of a page that wait for the page to come to rest before they are logged. */
  unlogged: unlogged.nullable(),
  updatedAt: moment,
});
export type Deal = z.infer<typeof deal>;

/** Somebody who may become a deal: a person with interest and no deal yet. */
export const lead = z.object({
  id,
  name: line,
  email: email.nullable(),
  /** Addresses of leads that were merged into it, lower case. */
  otherEmails: z.array(email).max(20).optional(),
  company: line.nullable(),
  phone: line.nullable(),
  jobTitle: line.nullable(),
  owner: line.nullable(),
  source: line.nullable(),
  /** Where it stands in the CRM's own words ("Working"). */
  stage: line.nullable(),
  status: z.enum(['open', 'converted', 'disqualified']),
  createdAt: moment,
  bounces,
  origin: origin.nullable(),
  ...provenance,
  unlogged: unlogged.nullable(),
  updatedAt: moment,
});
export type Lead = z.infer<typeof lead>;

/** A stage of the user's own process, in order. */
export const stage = z.object({
  name: line,
  order: z.number().int(),
  probability: z.number().min(0).max(1).nullable(),
  typicalDays: z.number().positive().nullable(),
});
export type Stage = z.infer<typeof stage>;

/** Something to do by a day or a time, or a meeting that is planned. */
export const task = z.object({
  id,
  title: line,
  /** A day, or a moment where the time matters. */
  due: z.union([day, moment]).nullable(),
  done: z.boolean(),
  dealId: id.nullable(),
  leadId: id.nullable(),
  createdAt: moment,
  /** Until when it was put off; absent where it was not. */
  snoozedUntil: moment.optional(),
  /** For a meeting, which begins when it is due: when it ends, and the addresses of those it is with. */
  meeting: z.object({ end: moment.nullable(), with: z.array(line).max(50) }).optional(),
});
export type Task = z.infer<typeof task>;

/** What the rep chose for one thread. Holds links only: never a word of the mail. */
export const threadLink = z.object({
  /** `account|threadId`, so that two mailboxes stay apart. */
  id,
  dealId: id.nullable(),
  leadId: id.nullable(),
  /** The rep said that this thread is no business. */
  notBusiness: z.boolean(),
  /** The outside person whom the rep picked where several are on the thread, in lower case. */
  person: email.nullable().default(null),
  chosenAt: moment,
});
export type ThreadLink = z.infer<typeof threadLink>;

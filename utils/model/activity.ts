import { z } from 'zod';
import { saidAmount, saidQuantity } from './remark';
import { id, line, moment, text } from './values';

/** What an entry of the log tells (contracts.md section 7). */
export const activityKind = z.enum([
  'remark',
  'call',
  'meeting',
  'email-in',
  'email-out',
  'stage-change',
  'field-change',
  'link',
  'rule-change',
  'task-set',
  'task-done',
  'suggestion-accepted',
  'suggestion-dismissed',
  'suggestion-snoozed',
  'import',
  'merge',
  'export',
  'correction',
  'deletion',
]);
export type ActivityKind = z.infer<typeof activityKind>;

/** How a contact with a person went: the one-click chips. */
export const outcome = z.enum([
  'spoke',
  'voicemail',
  'no-answer',
  'sent-information',
  'meeting-booked',
  'asked-for-quote',
  'not-now',
  'lost',
]);
export type Outcome = z.infer<typeof outcome>;

const named = z.object({ id, name: line.nullable() });

/** Where a correction puts entries: a deal or a lead, and the account that goes with it. */
export const place = z.object({ deal: named.optional(), lead: named.optional(), account: named.optional() });
/** The record that an entry stands on since a correction moved it there. */
export type MovedTo = z.infer<typeof place>;

/** The content of an entry: what a deletion takes away. Other keys than these are kept as they are. */
export const activityContent = z.looseObject({
  deal: named.optional(),
  lead: named.optional(),
  contact: named.optional(),
  account: named.optional(),
  outcome: outcome.optional(),
  text: text.optional(),
  /** To whom a deal was lost, as the rep says it. */
  competitor: line.optional(),
  /** What a remark was understood to say beside its person and its tasks: others named, how many of what, how much. */
  others: z.array(named).max(20).optional(),
  quantities: z.array(saidQuantity).max(3).optional(),
  amount: saidAmount.optional(),
  /** Mail: the thread and message it stands for, and its subject. Never its body. */
  thread: z.object({ id, subject: line.nullable() }).optional(),
  message: z.object({ id }).optional(),
  /** Mail sent from our side by somebody else than the mailbox's owner. */
  colleague: named.optional(),
  /** Changes: what, from, to. */
  field: line.optional(),
  from: z.unknown().optional(),
  to: z.unknown().optional(),
  /** A change that was not made here: the page or file that said it (`page:crm.acme.example`). */
  source: line.optional(),
  /** The task that was set. */
  task: z.object({ id }).optional(),
  /** What came into the book together with a change, and goes with it: a new person, leads that are leads no more. */
  made: z.object({ contact: z.boolean(), leads: z.array(id) }).optional(),
  /** Corrections and deletions: the entry they speak of. */
  of: id.optional(),
  /** Corrections that move mails, and merges: which entries, and the record that they stand on from then on. */
  moves: place.extend({ entries: z.array(id) }).optional(),
  /** Merges: the record that went into the one that the entry is about. */
  merged: named.extend({ kind: line }).optional(),
  /** What the changes of one fix of many records have in common: they are taken back as one. */
  batch: id.optional(),
  /** Suggestions: which kind, and until when it rests. */
  step: line.optional(),
  /** The play that a suggestion came from, or that was made, changed or deleted. */
  play: named.optional(),
  until: line.optional(),
});
export type ActivityContent = z.infer<typeof activityContent>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The part of an entry that stays for ever and is chained. */
export const entryHeader = z.object({
  seq: z.number().int().min(1),
  id: z.uuid(),
  device: z.uuid(),
  /** The rep's address. */
  by: line,
  at: moment,
  recordedAt: moment,
  kind: activityKind,
  contentHash: hash,
  prev: hash,
  hash,
});
export type EntryHeader = z.infer<typeof entryHeader>;

/** A whole entry; salt and content are absent once deleted. */
export const logEntry = entryHeader.extend({
  salt: z
    .string()
    .regex(/^(?:[0-9a-f]{2}){16,32}$/)
    .optional(),
  content: activityContent.optional(),
});
export type LogEntry = z.infer<typeof logEntry>;

/** The first line of a complete export. */
export const logHead = z.object({
  dealcue: z.literal('log'),
  version: z.literal(1),
  device: z.uuid(),
  by: line,
  exportedAt: moment,
  from: z.number().int(),
  to: z.number().int(),
  head: hash,
  entries: z.number().int().min(0),
});
export type LogHead = z.infer<typeof logHead>;

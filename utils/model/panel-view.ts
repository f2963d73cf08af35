import { z } from 'zod';
import { activityKind, outcome } from './activity';
import { score, suggestion } from './answer';
import { sourceName, stated, status, task } from './book';
import { ownChance, scoreChange } from './kept-score';
import { stepQuestion } from './step-question';
import { taughtHere, teachView } from './teach';
import { currency, day, id, line, moment, text } from './values';

/** What a remark, a decision or a task is about. It is on screen before anything is saved. */
export const target = z.object({ kind: z.enum(['deal', 'lead']), id, name: line });
export type Target = z.infer<typeof target>;

/** A suggestion as the panel shows it; `key` names it in decisions. */
export const shownSuggestion = suggestion.extend({
  key: id,
  /** Names the fact that it rests on: another one ends a rest early. */
  fact: text,
  /** For how many days it would rest if the rep said "not useful"; no moment, so that an unchanged view stays the same. */
  restDays: z.number(),
  /** What was learned of the rep's taste for this kind, as a factor of its rank; 1 where nothing was. */
  habit: z.number(),
  asks: stepQuestion.nullable(),
});
export type ShownSuggestion = z.infer<typeof shownSuggestion>;

/** A row of "last five". */
export const recentActivity = z.object({
  id,
  kind: activityKind,
  at: moment,
  by: line.nullable(),
  who: line.nullable(),
  /** Who of us wrote a mail, where it was not the rep. */
  writer: line.nullable(),
  outcome: outcome.nullable(),
  text: text.nullable(),
  /** What was changed, from and to what; null for what is no change. */
  change: z.object({ field: line.nullable(), from: z.unknown(), to: z.unknown() }).nullable(),
});
export type RecentActivity = z.infer<typeof recentActivity>;

/** A deal or lead that the rep may pick. */
export const candidate = target.extend({
  account: line.nullable(),
  stage: line.nullable(),
  status: status.nullable(),
});
export type Candidate = z.infer<typeof candidate>;

/** Somebody from outside on the thread; `domain` is their company's own, where they have one. */
export const outsider = z.object({ email: line, name: line.nullable(), domain: line.nullable() });
export type Outsider = z.infer<typeof outsider>;

/** The people from outside on a thread: whom the rep picked, or the last who wrote, comes first. */
const people = { people: z.array(outsider), picked: line.nullable() };

/**
 * Why this deal: chosen by the rep, a contact with a role in one open deal, the account's only open deal; `page`: the
 * record's own page is open or, where `by` names somebody, the page of a person or company with one open deal.
 */
export const match = z.object({
  how: z.enum(['rep', 'contact', 'account', 'lead', 'page']),
  by: line.nullable(),
});
export type Match = z.infer<typeof match>;

/** The page of a CRM that a view is about; null in a view about a mail thread. */
export const crmPage = z
  .object({
    host: line,
    entity: z.enum(['deal', 'lead', 'contact', 'account', 'activity']),
    name: line.nullable(),
    /** The page says which record it shows: only then anything of it is kept. */
    isKept: z.boolean(),
    /** How well what was taught about the site is found here; absent where there is nothing to say. */
    taught: taughtHere.optional(),
  })
  .nullable();
export type CrmPage = z.infer<typeof crmPage>;

/** A value of a field, who states it and since when. */
const sourcedValue = z.object({
  value: stated.shape.value,
  from: sourceName,
  at: moment,
  sure: z.boolean(),
});
/** Two sources that differ on a field. */
export const fieldConflict = z.object({ field: line, used: sourcedValue, other: sourcedValue });
export type FieldConflict = z.infer<typeof fieldConflict>;

/** What is unclean about a record, in words. */
export const finding = z.object({ rule: id, severity: z.enum(['high', 'medium', 'low']), text: line });
export type Finding = z.infer<typeof finding>;

/** How the reading of a page fell short, by the names of its hooks; what they mean is the panel's to say. */
export const shortfall = z.object({
  /** No way of finding it answered, and what it gives is not known otherwise. */
  lost: z.array(line),
  /** Two independent ways contradict each other: nothing is taken from either. */
  contradicting: z.array(line),
  /** The first choice failed; another way found it. */
  fellBack: z.array(line),
  /** Of some mail the page, or what we take of it, holds only the beginning. */
  cut: z.boolean().optional(),
});
export type Shortfall = z.infer<typeof shortfall>;

/** What stands in a panel whose thread belongs to a deal or a lead. */
const recordView = z.object({
  state: z.literal('record'),
  /** Names the page and record on screen; a save carries it and is refused when they have changed. */
  version: id,
  target,
  header: z.object({
    account: line.nullable(),
    stage: line.nullable(),
    status: status.nullable(),
    amount: z.number().nullable(),
    currency: currency.nullable(),
    closeDate: day.nullable(),
    url: z.url().nullable(),
  }),
  /** Fields of the header that are only doubtfully known: shown as such, and not scored on. */
  unsure: z.array(line).max(20),
  /** Where two sources differ: the value that counts, and the other. */
  conflicts: z.array(fieldConflict).max(20),
  /** The worst first. */
  hygiene: z.array(finding).max(20),
  page: crmPage,
  match,
  ...people,
  /** Others it could be changed to. */
  others: z.array(candidate),
  score: score.nullable(),
  /** What has changed of it since an earlier day, and the rep's own number where one holds. */
  scoreChange: scoreChange.nullable(),
  ownChance: ownChance.nullable(),
  suggestions: z.array(shownSuggestion).max(3),
  quiet: z.object({ text: line, nextCheck: line.nullable() }).nullable(),
  outcomes: z.array(outcome),
  /** Open tasks and meetings of the record, the earliest first. */
  ahead: z.array(task.pick({ id: true, title: true, due: true, snoozedUntil: true, meeting: true })).max(20),
  recent: z.array(recentActivity).max(5),
  shortfall,
});
export type RecordView = z.infer<typeof recordView>;

/** A thread that belongs to nothing that is known. */
const unmatchedView = z.object({
  state: z.literal('unmatched'),
  version: id,
  subject: line.nullable(),
  ...people,
  /** Why it might be worth tracking, where the engine thinks so. */
  suggestions: z.array(shownSuggestion).max(3),
  others: z.array(candidate),
  shortfall,
});
export type UnmatchedView = z.infer<typeof unmatchedView>;

/** Everything that the panel can show. The background pushes it; the panel never asks the database. */
export const panelView = z.discriminatedUnion('state', [
  z.object({ state: z.literal('loading') }),
  z.object({ state: z.literal('paused') }),
  /** No thread or record is open on this tab. */
  z.object({ state: z.literal('nothing-open') }),
  /** A thread seems to be open, and its messages cannot be found. */
  z.object({ state: z.literal('unreadable'), shortfall }),
  /** A thread among ourselves, on the never-list, or marked as no business. */
  z.object({
    state: z.literal('left-alone'),
    version: id,
    why: z.enum(['internal', 'never-list', 'not-business']),
    /** What of the never-list it hits. */
    entries: z.array(line),
  }),
  /** Several deals fit: which one? Or, for a page of a CRM, none is known at all. */
  z.object({
    state: z.literal('ask'),
    version: id,
    subject: line.nullable(),
    page: crmPage,
    ...people,
    candidates: z.array(candidate),
    shortfall,
  }),
  unmatchedView,
  recordView,
  teachView,
  /** The store does not open or is full: why, and the way out. */
  z.object({
    state: z.literal('store-failed'),
    reason: z.enum(['quota', 'blocked', 'newer-version', 'unknown']),
    detail: line,
  }),
]);
export type PanelView = z.infer<typeof panelView>;

/** What is pushed to a panel: the view, the rep's identity (null: ask), and how the panel sits. */
export const panelPush = z.object({
  view: panelView,
  identity: z.object({ name: line, email: line }).nullable(),
  /** The mailbox address of the page, offered when identity is asked. */
  suggestedEmail: line.nullable(),
  theme: z.enum(['light', 'dark']),
  /** What the tab shows by name, the thread's subject: said where the panel stands beside no page of its own. */
  beside: line.nullable(),
  /** The host of the page where it can be taught how to be read; null elsewhere. */
  teachable: line.nullable(),
  /** `frame` on a page, `side` in the browser's own side panel. */
  place: z.enum(['frame', 'side']),
  /** The rep's IANA time zone and BCP 47 locale are the browser's own; the clock is the background's. */
  now: moment,
});
export type PanelPush = z.infer<typeof panelPush>;

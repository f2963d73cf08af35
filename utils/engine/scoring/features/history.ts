import type { EngineCase } from '../../../model/case';
import { isoOf } from './feature';

/** Something that happened on a record. `in` and `out` are mails; `reached` and `missed` are calls. */
export type Happening = {
  /** Milliseconds. */
  at: number;
  what: 'in' | 'out' | 'reached' | 'missed' | 'meeting' | 'change';
  /** Of a change: which field, from what, to what. */
  field?: string;
  from?: unknown;
  to?: unknown;
  /** The person whom it was with, by id. */
  contact?: string;
  /** When it came into the log, where that can be told: before its own time it was planned. */
  knownAt?: number;
};

/** `doneAt` is null where nobody says when it was done. */
export type KnownTask = { due: string | null; done: boolean; createdAt: number; doneAt: number | null };

/** The fields that change over a record's life. */
export type Changing = {
  stage: string | null;
  amount: number | null;
  closeDate: string | null;
  nextStep: string | null;
  owner: string | null;
};

/** A deal or lead with all that happened on it: what its features are worked out from. */
export type RecordHistory = Changing & {
  kind: 'deal' | 'lead';
  id: string;
  currency: string | null;
  source: string | null;
  accountId: string | null;
  /** Milliseconds; null where nobody says. */
  createdAt: number | null;
  stageEnteredAt: number | null;
  /** When it was closed, and whether it was won; both null while it is open. */
  closedAt: number | null;
  won: boolean | null;
  /** Their people: `title` is the part in the deal or the job, in the user's own words. */
  people: readonly { id: string; title: string | null }[];
  tasks: readonly KnownTask[];
  /** Oldest first. */
  happened: readonly Happening[];
};

/** The record as it stood at a moment. */
export type StoodAt = Changing & {
  history: RecordHistory;
  at: number;
  stageEnteredAt: number | null;
  /** What had happened by then, oldest first. */
  past: readonly Happening[];
};

const CHANGING = ['stage', 'amount', 'closeDate', 'nextStep', 'owner'] as const;
/** Closing a record sets these: of a closed one only what the log says of them before is known. */
const SET_BY_CLOSING: ReadonlySet<string> = new Set(['stage', 'closeDate', 'nextStep']);
const DAY_MS = 86_400_000;

/** Whether something had happened by then. */
const isPast = (at: number, moment: number) => at <= moment;

function valueAt(history: RecordHistory, field: (typeof CHANGING)[number], moment: number): unknown {
  const changes = history.happened.filter((one) => one.what === 'change' && one.field === field);
  const next = changes.find(({ at }) => !isPast(at, moment));
  if (next !== undefined) return next.from ?? null;
  const last = changes.findLast(({ at }) => isPast(at, moment));
  const isClosed = history.won !== null;
  if (isClosed && SET_BY_CLOSING.has(field)) return last?.to ?? null;
  return history[field];
}

/** Since when the stage had been what it was; null where nobody says. */
function enteredAt(history: RecordHistory, moment: number): number | null {
  const stages = history.happened.filter((one) => one.what === 'change' && one.field === 'stage');
  const last = stages.findLast(({ at }) => isPast(at, moment));
  if (last !== undefined) return last.at;
  if (stages.length > 0) return history.createdAt;
  const { stageEnteredAt: since, won } = history;
  return won === null && since !== null && since <= moment ? since : null;
}

const words = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** The stage of a record at a moment (milliseconds); null where nobody says. */
export const stageAt = (history: RecordHistory, at: number) => words(valueAt(history, 'stage', at));

/**
 * The record as it stood at a moment (milliseconds): values from the log's changes, nothing that came later. What
 * closing sets (stage, close date, next step) is unknown of a closed record but for what the log says of it before.
 */
export function stoodAt(history: RecordHistory, at: number): StoodAt {
  const [stage, amount, closeDate, nextStep, owner] = CHANGING.map((field) => valueAt(history, field, at));
  return {
    history,
    at,
    stage: words(stage),
    amount: typeof amount === 'number' && Number.isFinite(amount) ? amount : null,
    closeDate: words(closeDate)?.slice(0, 10) ?? null,
    nextStep: words(nextStep),
    owner: words(owner),
    stageEnteredAt: enteredAt(history, at),
    past: history.happened.filter((one) => isPast(one.at, at)),
  };
}

/** The tasks that were open by then; one that was done nobody knows when is taken to have been done. */
export function tasksAt({ history, at }: StoodAt): KnownTask[] {
  return history.tasks.filter(
    ({ createdAt, done, doneAt }) => createdAt <= at && (!done || (doneAt !== null && doneAt > at)),
  );
}

/** Meetings after the moment that were known by then; where nobody can tell, all that an open record has. */
export function meetingsAhead({ history, at }: StoodAt): Happening[] {
  const isKnown = ({ knownAt }: Happening) => (knownAt === undefined ? history.won === null : knownAt <= at);
  return history.happened.filter((one) => one.what === 'meeting' && one.at > at && isKnown(one));
}

/** Days from one moment to another. */
export const daysFrom = (from: number, to: number): number => (to - from) / DAY_MS;

const ACTIVITIES = {
  in: { type: 'email', direction: 'in' },
  out: { type: 'email', direction: 'out' },
  reached: { type: 'call', direction: 'out', outcome: 'spoke' },
  missed: { type: 'call', direction: 'out', outcome: 'no-answer' },
  meeting: { type: 'meeting' },
} as const;

/** What the expert rules are asked about a record as it stood: by the log alone, no thread is read. */
export function caseAt(stood: StoodAt, stages: EngineCase['stages']): EngineCase {
  const { history, at, past, stage, amount, closeDate, nextStep } = stood;
  const seen = new Set(past.flatMap(({ contact }) => contact ?? []));
  const people = history.won === null ? history.people : history.people.filter(({ id }) => seen.has(id));
  const deal = {
    stage,
    amount,
    closeDate,
    nextStep,
    status: 'open' as const,
    contacts: people.map(({ id }) => ({ name: id })),
    createdAt: isoOf(history.createdAt),
    stageEnteredAt: isoOf(stood.stageEnteredAt),
  };
  const activities = past.flatMap((one) =>
    one.what === 'change' ? [] : [{ ...ACTIVITIES[one.what], at: isoOf(one.at) }],
  );
  return {
    id: history.id,
    now: new Date(at).toISOString(),
    ...(history.kind === 'deal' ? { deal } : { lead: { name: history.id, status: 'open' } }),
    stages,
    activities,
    meetings: meetingsAhead(stood).map((one) => ({ start: isoOf(one.at) })),
    tasks: tasksAt(stood).map(({ due }) => ({ title: null, due, done: false })),
  };
}

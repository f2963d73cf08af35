import { companyKey } from '../identity/one-company';
import type { ActivityContent, ActivityKind, EntryHeader } from '../model/activity';
import { foldedName } from '../model/folded-name';

/** What is counted: an entry with its content, null where it was deleted. */
export type Counted = { header: EntryHeader; content: ActivityContent | null };

/** How long mails waited for an answer, in milliseconds; null where none was answered. */
export type Replies = { answered: number; waiting: number; median: number | null; slowest: number | null };

/** One who writes, with counts by outcome and by kind. */
export type RepFigures = {
  by: string;
  entries: number;
  contacts: number;
  outcomes: Record<string, number>;
  kinds: Partial<Record<ActivityKind, number>>;
  replies: Replies;
};

/** A deal or company that entries name: how often, by how many, and when there was contact last. */
export type TouchedFigures = { name: string; contacts: number; reps: number; last: string | null };

export type TeamFigures = {
  entries: number;
  deleted: number;
  contacts: number;
  first: string | null;
  last: string | null;
  outcomes: Record<string, number>;
  reps: RepFigures[];
  replies: Replies;
  /** By folded name: reps have one deal under ids of their own. */
  deals: Map<string, TouchedFigures>;
  /** By name without legal form. */
  accounts: Map<string, TouchedFigures>;
};

/** Contact with a customer, or a word on it. */
const CONTACTS: readonly ActivityKind[] = ['remark', 'call', 'meeting', 'email-in', 'email-out'];

type Rep = Omit<RepFigures, 'replies'> & { waits: number[] };
type Touched = Omit<TouchedFigures, 'reps'> & { by: Set<string> };
/** A mail from outside that nobody has answered yet. */
type Waiting = Map<string, number>;

const bump = (counts: Record<string, number>, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1;
};

function median(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

function repliesOf(waits: readonly number[], waiting: number): Replies {
  const sorted = [...waits].sort((a, b) => a - b);
  return { answered: sorted.length, waiting, median: median(sorted), slowest: sorted.at(-1) ?? null };
}

function touch(
  all: Map<string, Touched>,
  key: string,
  name: string,
  header: EntryHeader,
  isContact: boolean,
): void {
  if (key === '') return;
  const known = all.get(key) ?? { name, contacts: 0, last: null, by: new Set<string>() };
  all.set(key, known);
  if (!isContact) return;
  known.contacts += 1;
  known.by.add(header.by);
  if (known.last === null || header.at > known.last) known.last = header.at;
}

/** Notes that a mail waits, or how long the one before it in its thread has waited. */
function answer(waiting: Waiting, rep: Rep, { header, content }: Counted): void {
  const thread = content?.thread?.id;
  if (thread === undefined) return;
  if (header.kind === 'email-in' && !waiting.has(thread)) waiting.set(thread, Date.parse(header.at));
  if (header.kind !== 'email-out') return;
  const since = waiting.get(thread);
  if (since === undefined) return;
  waiting.delete(thread);
  rep.waits.push(Math.max(0, Date.parse(header.at) - since));
}

const finished = (all: ReadonlyMap<string, Touched>) =>
  new Map(
    [...all].map(([key, { by, ...told }]): [string, TouchedFigures] => [key, { ...told, reps: by.size }]),
  );

/**
 * Counts what entries come to. They must come in the order of time: a response time is from the first mail received in
 * a thread since our last one to our next one there.
 */
export function makeTeamFigures() {
  const reps = new Map<string, Rep>();
  const [deals, accounts] = [new Map<string, Touched>(), new Map<string, Touched>()];
  const waiting: Waiting = new Map();
  const outcomes: Record<string, number> = {};
  const all = {
    entries: 0,
    deleted: 0,
    contacts: 0,
    first: null as string | null,
    last: null as string | null,
  };

  function repOf(by: string): Rep {
    const known = reps.get(by) ?? { by, entries: 0, contacts: 0, outcomes: {}, kinds: {}, waits: [] };
    reps.set(by, known);
    return known;
  }

  function take(entry: Counted): void {
    const { header, content } = entry;
    const rep = repOf(header.by);
    const isContact = content !== null && CONTACTS.includes(header.kind);
    all.entries += 1;
    rep.entries += 1;
    all.first ??= header.at;
    all.last = header.at;
    bump(rep.kinds as Record<string, number>, header.kind);
    if (content === null) {
      all.deleted += 1;
      return;
    }
    if (isContact) {
      all.contacts += 1;
      rep.contacts += 1;
    }
    if (content.outcome !== undefined) {
      bump(outcomes, content.outcome);
      bump(rep.outcomes, content.outcome);
    }
    const [deal, account] = [content.deal?.name, content.account?.name];
    if (deal) touch(deals, foldedName(deal), deal, header, isContact);
    if (account) touch(accounts, companyKey(account), account, header, isContact);
    answer(waiting, rep, entry);
  }

  function result(): TeamFigures {
    const waits = [...reps.values()].flatMap((rep) => rep.waits);
    return {
      ...all,
      outcomes,
      reps: [...reps.values()]
        .map(({ waits: own, ...rep }) => ({ ...rep, replies: repliesOf(own, 0) }))
        .sort((a, b) => b.contacts - a.contacts || (a.by < b.by ? -1 : 1)),
      replies: repliesOf(waits, waiting.size),
      deals: finished(deals),
      accounts: finished(accounts),
    };
  }

  return { take, result };
}

/** What a book's records come to beside the figures: how many had contact, and which had none. */
export type Coverage = { of: number; covered: number; without: string[] };

/** Holds names of a book against what was touched. @param keyOf how the touched are told apart */
export function coverageOf(
  names: readonly string[],
  touched: ReadonlyMap<string, TouchedFigures>,
  keyOf: (name: string) => string,
): Coverage {
  const without = names.filter((name) => (touched.get(keyOf(name))?.contacts ?? 0) === 0);
  return { of: names.length, covered: names.length - without.length, without };
}

export const dealKey = foldedName;
export const accountKey = companyKey;

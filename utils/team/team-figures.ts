import { companyKey } from '../identity/one-company';
import type { ActivityKind, EntryHeader } from '../model/activity';
import { foldedName } from '../model/folded-name';
import { type Counted, isContact, makeReplies } from './replies';

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

/**
 * A deal or company that entries name: in how many of them, how often there was contact, by how many, and when last.
 * `ids` are what those who write call it.
 */
export type TouchedFigures = {
  name: string;
  ids: string[];
  entries: number;
  contacts: number;
  reps: number;
  last: string | null;
};

export type TeamFigures = {
  entries: number;
  deleted: number;
  contacts: number;
  first: string | null;
  last: string | null;
  outcomes: Record<string, number>;
  /** Entries by the day that they fell on, `YYYY-MM-DD`, where those who read stand. */
  days: Map<string, number>;
  kinds: Partial<Record<ActivityKind, number>>;
  reps: RepFigures[];
  replies: Replies;
  /** By folded name: reps have one deal under ids of their own. */
  deals: Map<string, TouchedFigures>;
  /** By name without legal form. */
  accounts: Map<string, TouchedFigures>;
};

type Rep = Omit<RepFigures, 'replies'> & { waits: number[] };
type Touched = Omit<TouchedFigures, 'reps' | 'ids'> & { by: Set<string>; ids: Set<string> };
type Named = { id: string; name: string | null };

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

/** Notes who and what entries name, by the key that one name has. */
function makeTouched(keyOf: (name: string) => string) {
  const all = new Map<string, Touched>();
  // Names are few, entries many: each is folded once. Null has none that could be told apart.
  const named = new Map<string, Touched | null>();
  function find(name: string): Touched | null {
    const key = keyOf(name);
    if (key === '') return null;
    const found = all.get(key) ?? {
      ...{ name, ids: new Set<string>(), by: new Set<string>() },
      ...{ entries: 0, contacts: 0, last: null },
    };
    all.set(key, found);
    return found;
  }
  return {
    all,
    touch({ id, name }: Named, header: EntryHeader, isCounted: boolean): void {
      if (!name) return;
      let known = named.get(name);
      if (known === undefined) {
        known = find(name);
        named.set(name, known);
      }
      if (known === null) return;
      known.ids.add(id);
      known.entries += 1;
      if (!isCounted) return;
      known.contacts += 1;
      known.by.add(header.by);
      if (known.last === null || header.at > known.last) known.last = header.at;
    },
  };
}

const finished = (all: ReadonlyMap<string, Touched>) =>
  new Map(
    [...all].map(([key, { by, ids, ...told }]): [string, TouchedFigures] => [
      key,
      { ...told, ids: [...ids], reps: by.size },
    ]),
  );

/**
 * Counts what entries come to. They must come in the order of time: a response time is from the first mail received in
 * a thread since our last one to our next one there.
 * @param dayOf the day that a moment falls on where those who read stand
 */
export function makeTeamFigures(dayOf: (at: string) => string) {
  const reps = new Map<string, Rep>();
  const [deals, accounts] = [makeTouched(foldedName), makeTouched(companyKey)];
  const replies = makeReplies();
  const days = new Map<string, number>();
  const kinds: Record<string, number> = {};
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
    const isCounted = isContact(entry);
    const day = dayOf(header.at);
    days.set(day, (days.get(day) ?? 0) + 1);
    bump(kinds, header.kind);
    all.entries += 1;
    rep.entries += 1;
    all.first ??= header.at;
    all.last = header.at;
    bump(rep.kinds as Record<string, number>, header.kind);
    if (content === null) {
      all.deleted += 1;
      return;
    }
    if (isCounted) {
      all.contacts += 1;
      rep.contacts += 1;
    }
    if (content.outcome !== undefined) {
      bump(outcomes, content.outcome);
      bump(rep.outcomes, content.outcome);
    }
    if (content.deal) deals.touch(content.deal, header, isCounted);
    if (content.account) accounts.touch(content.account, header, isCounted);
    const wait = replies.take(entry);
    if (wait !== null) rep.waits.push(wait);
  }

  function result(): TeamFigures {
    const waits = [...reps.values()].flatMap((rep) => rep.waits);
    return {
      ...all,
      ...{ outcomes, days, kinds },
      reps: [...reps.values()]
        .map(({ waits: own, ...rep }) => ({ ...rep, replies: repliesOf(own, 0) }))
        .sort((a, b) => b.contacts - a.contacts || (a.by < b.by ? -1 : 1)),
      replies: repliesOf(waits, replies.waiting().length),
      deals: finished(deals.all),
      accounts: finished(accounts.all),
    };
  }

  return { take, result };
}

/** A record of the reader's book. */
export type BookName = { id: string; name: string };

/** What a book's records come to beside the figures: which had contact, how often, and which had none. */
export type Coverage = { of: number; covered: (BookName & { contacts: number })[]; without: BookName[] };

/** Holds records of a book against what was touched, by name. @param keyOf how the touched are told apart */
export function coverageOf(
  records: readonly BookName[],
  touched: ReadonlyMap<string, TouchedFigures>,
  keyOf: (name: string) => string,
): Coverage {
  const found = records.map(({ id, name }) => ({
    ...{ id, name },
    contacts: touched.get(keyOf(name))?.contacts ?? 0,
  }));
  return {
    of: records.length,
    covered: found.filter(({ contacts }) => contacts > 0).sort((a, b) => b.contacts - a.contacts),
    without: found.filter(({ contacts }) => contacts === 0).map(({ id, name }) => ({ id, name })),
  };
}

export const dealKey = foldedName;
export const accountKey = companyKey;

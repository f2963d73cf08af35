import type { KeptStanding } from '../../../model/kept-score';
import { daysFrom, type RecordHistory } from './history';

/** Closed records of one owner or account: when each was closed (milliseconds, rising), and wins up to it. */
type Closings = { at: number[]; won: number[] };

/** What the user's own closed records say of owners, accounts, amounts and stages. */
export interface Standing {
  /** The share won, smoothed, of the closed records of an owner before a moment; null where there are none. */
  owner(name: string | null, before: number): number | null;
  account(id: string | null, before: number): number | null;
  /** The median amount of deals in a currency that were closed before; null where fewer than five are known. */
  usualAmount(currency: string | null, before: number): number | null;
  /** The median days that records closed before stayed in a stage; null where fewer than five stays are known. */
  usualDays(stage: string, before: number): number | null;
  /** The share won of all closed records. */
  rate: number;
}

/** How many records the overall share is worth against an owner's or account's own. */
const SMOOTHED_BY = 10;
const FEWEST = 5;

const fold = (name: string) => name.trim().toLowerCase();

/** A value and since when it is known (milliseconds). */
type Known = { at: number; value: number };
/** Medians as they stood at some moments (milliseconds, rising). */
type Medians = { at: number[]; median: number[] };

function push(lists: Map<string, Known[]>, key: string, known: Known): void {
  const before = lists.get(key);
  if (before === undefined) lists.set(key, [known]);
  else before.push(known);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** The median whenever a tenth more is known than at the last one, and at the end: between them it hardly moves. */
function mediansOf(known: readonly Known[]): Medians {
  const medians: Medians = { at: [], median: [] };
  const rising = [...known].sort((a, b) => a.at - b.at);
  let next = FEWEST;
  for (const [place, { at }] of rising.entries()) {
    const count = place + 1;
    if (count < FEWEST || (count < next && count < rising.length)) continue;
    medians.at.push(at);
    medians.median.push(medianOf(rising.slice(0, count).map(({ value }) => value)));
    next = Math.ceil(count * 1.1);
  }
  return medians;
}

const medianBefore = (medians: Medians | undefined, before: number): number | null =>
  medians?.median[countBefore(medians.at, before) - 1] ?? null;

function noteClosing(all: Map<string, Closings>, key: string, at: number, won: boolean): void {
  const known = all.get(key) ?? { at: [], won: [] };
  all.set(key, known);
  known.at.push(at);
  known.won.push((known.won.at(-1) ?? 0) + (won ? 1 : 0));
}

/** How many of the rising moments lie before one. */
function countBefore(moments: readonly number[], before: number): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The share won of those closed before a moment, drawn towards what is won of all closed before it. */
function shareBefore(closings: Closings | undefined, all: Closings, before: number): number | null {
  const count = closings === undefined ? 0 : countBefore(closings.at, before);
  if (closings === undefined || count === 0) return null;
  const others = countBefore(all.at, before);
  const rate = (all.won[others - 1] ?? 0) / others;
  return ((closings.won[count - 1] ?? 0) + SMOOTHED_BY * rate) / (count + SMOOTHED_BY);
}

function staysOf(closed: readonly RecordHistory[]): Map<string, Known[]> {
  const stays = new Map<string, Known[]>();
  for (const { happened, createdAt, closedAt } of closed) {
    let since = createdAt;
    for (const { what, field, from, at } of happened) {
      if (what !== 'change' || field !== 'stage') continue;
      if (since !== null && typeof from === 'string' && at >= since)
        push(stays, fold(from), { at: closedAt ?? at, value: daysFrom(since, at) });
      since = at;
    }
  }
  return stays;
}

const mediansBy = (lists: ReadonlyMap<string, readonly Known[]>) =>
  new Map([...lists].map(([key, known]) => [key, mediansOf(known)]));

/**
 * Works out how owners, accounts, amounts and stages stand by the closed records. What is said as of a moment goes by
 * what was closed before it: a record's own outcome is never in what is said of it before it was closed.
 */
export function standingOf(histories: readonly RecordHistory[]): Standing {
  const closed = histories
    .filter(({ won }) => won !== null)
    .sort((a, b) => (a.closedAt ?? 0) - (b.closedAt ?? 0));
  const wins = closed.filter(({ won }) => won).length;
  const all: Closings = { at: [], won: [] };
  const owners = new Map<string, Closings>();
  const accounts = new Map<string, Closings>();
  const amounts = new Map<string, Known[]>();
  for (const { owner, accountId, closedAt, won, amount, currency } of closed) {
    if (closedAt === null) continue;
    all.at.push(closedAt);
    all.won.push((all.won.at(-1) ?? 0) + (won ? 1 : 0));
    if (owner !== null) noteClosing(owners, fold(owner), closedAt, won === true);
    if (accountId !== null) noteClosing(accounts, accountId, closedAt, won === true);
    if (amount !== null && amount > 0) push(amounts, currency ?? '', { at: closedAt, value: amount });
  }
  const [usualAmounts, usualDays] = [mediansBy(amounts), mediansBy(staysOf(closed))];
  return {
    rate: closed.length === 0 ? 0.5 : wins / closed.length,
    owner: (name, before) => (name === null ? null : shareBefore(owners.get(fold(name)), all, before)),
    account: (id, before) => (id === null ? null : shareBefore(accounts.get(id), all, before)),
    usualAmount: (currency, before) => medianBefore(usualAmounts.get(currency ?? ''), before),
    usualDays: (stage, before) => medianBefore(usualDays.get(fold(stage)), before),
  };
}

/** Enough owners for any team; a file that were longer would be read at each look at a page. */
const MOST_KEPT = 2_000;

/** What is kept of it for scoring records that are open: by their owners, accounts, currencies and stages alone. */
export function keepStanding(standing: Standing, open: readonly RecordHistory[], now: number): KeptStanding {
  const keep = (keys: readonly (string | null)[], told: (key: string) => number | null) => {
    const known = [...new Set(keys.flatMap((key) => key ?? []))].slice(0, MOST_KEPT);
    return Object.fromEntries(
      known.flatMap((key) => {
        const value = told(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  };
  return {
    rate: standing.rate,
    owners: keep(
      open.map(({ owner }) => owner && fold(owner)),
      (name) => standing.owner(name, now),
    ),
    accounts: keep(
      open.map(({ accountId }) => accountId),
      (id) => standing.account(id, now),
    ),
    amounts: keep(
      open.map(({ currency }) => currency ?? ''),
      (currency) => standing.usualAmount(currency, now),
    ),
    days: keep(
      open.map(({ stage }) => stage && fold(stage)),
      (stage) => standing.usualDays(stage, now),
    ),
  };
}

/** The same from what was kept: as of the moment of keeping. */
export function standingFrom({ rate, owners, accounts, amounts, days }: KeptStanding): Standing {
  const told = (all: Readonly<Record<string, number>>, key: string) =>
    Object.hasOwn(all, key) ? (all[key] ?? null) : null;
  return {
    rate,
    owner: (name) => (name === null ? null : told(owners, fold(name))),
    account: (id) => (id === null ? null : told(accounts, id)),
    usualAmount: (currency) => told(amounts, currency ?? ''),
    usualDays: (stage) => told(days, fold(stage)),
  };
}

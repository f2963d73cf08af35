import type { KeptStanding } from '../../../model/kept-score';
import { daysFrom, type RecordHistory } from './history';

/** Closed records of one owner or account: when each was closed (milliseconds, rising), and wins up to it. */
type Closings = { at: number[]; won: number[] };

/** What the user's own closed records say of owners, accounts, amounts and stages. */
export interface Standing {
  /** The share won, smoothed, of the closed records of an owner before a moment; null where there are none. */
  owner(name: string | null, before: number): number | null;
  account(id: string | null, before: number): number | null;
  /** The median amount of closed deals in a currency; null where fewer than five are known. */
  usualAmount(currency: string | null): number | null;
  /** The median days that records stayed in a stage; null where fewer than five stays are known. */
  usualDays(stage: string): number | null;
  /** The share won of all closed records. */
  rate: number;
}

/** How many records the overall share is worth against an owner's or account's own. */
const SMOOTHED_BY = 10;
const FEWEST = 5;

const fold = (name: string) => name.trim().toLowerCase();

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

function medianOf(values: readonly number[]): number | null {
  if (values.length < FEWEST) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

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

function shareBefore(closings: Closings | undefined, before: number, rate: number): number | null {
  const count = closings === undefined ? 0 : countBefore(closings.at, before);
  if (closings === undefined || count === 0) return null;
  return ((closings.won[count - 1] ?? 0) + SMOOTHED_BY * rate) / (count + SMOOTHED_BY);
}

function staysOf(closed: readonly RecordHistory[]): Map<string, number[]> {
  const stays = new Map<string, number[]>();
  for (const { happened, createdAt } of closed) {
    let since = createdAt;
    for (const { what, field, from, at } of happened) {
      if (what !== 'change' || field !== 'stage') continue;
      if (since !== null && typeof from === 'string' && at >= since) {
        push(stays, fold(from), daysFrom(since, at));
      }
      since = at;
    }
  }
  return stays;
}

/**
 * Works out how owners, accounts, amounts and stages stand by the closed records. A record's own outcome is never in
 * what is said of it before it was closed.
 */
export function standingOf(histories: readonly RecordHistory[]): Standing {
  const closed = histories
    .filter(({ won }) => won !== null)
    .sort((a, b) => (a.closedAt ?? 0) - (b.closedAt ?? 0));
  const wins = closed.filter(({ won }) => won).length;
  const rate = closed.length === 0 ? 0.5 : wins / closed.length;
  const owners = new Map<string, Closings>();
  const accounts = new Map<string, Closings>();
  const amounts = new Map<string, number[]>();
  for (const { owner, accountId, closedAt, won, amount, currency } of closed) {
    if (closedAt !== null && owner !== null) noteClosing(owners, fold(owner), closedAt, won === true);
    if (closedAt !== null && accountId !== null) noteClosing(accounts, accountId, closedAt, won === true);
    if (amount !== null && amount > 0) push(amounts, currency ?? '', amount);
  }
  const usualAmounts = new Map([...amounts].map(([key, values]) => [key, medianOf(values)]));
  const usualDays = new Map([...staysOf(closed)].map(([key, values]) => [key, medianOf(values)]));
  return {
    rate,
    owner: (name, before) => (name === null ? null : shareBefore(owners.get(fold(name)), before, rate)),
    account: (id, before) => (id === null ? null : shareBefore(accounts.get(id), before, rate)),
    usualAmount: (currency) => usualAmounts.get(currency ?? '') ?? null,
    usualDays: (stage) => usualDays.get(fold(stage)) ?? null,
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
      (currency) => standing.usualAmount(currency),
    ),
    days: keep(
      open.map(({ stage }) => stage && fold(stage)),
      (stage) => standing.usualDays(stage),
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

import type { Contact, Deal, Task } from './book';
import type { BookEntry } from './hygiene';

/** The book as a play is tried on it, handed over in parts. */
export type PlayBook = {
  deals(): AsyncIterable<Deal[]>;
  entries(): AsyncIterable<BookEntry[]>;
  accounts(): AsyncIterable<{ id: string; name: string }[]>;
  peopleOf(deals: readonly Deal[]): Promise<Map<string, Contact>>;
  /** All tasks that are not done. */
  tasks(): Promise<Task[]>;
  /** The kept chances to win, 0 to 1, by deal; none where no score is kept. */
  chances(dealIds: readonly string[]): Promise<Map<string, number>>;
};

/** How a condition stands on a deal; `other currency`: amounts are never converted. */
export type Verdict = 'holds' | 'fails' | 'unknown' | 'other currency';

/** A deal on which a play would fire, and what it would say. */
export type FiringDeal = { id: string; name: string; title: string };

/** A deal on which it would not: how each condition stands, and whether it would change nothing there. */
export type MissedDeal = { id: string; name: string; verdicts: Verdict[]; isThere: boolean };

/** What a play would do on the open deals of the book. */
export type Trial = {
  open: number;
  fires: number;
  /** A thousand of them at most, in the order of their names. */
  firing: FiringDeal[];
  /** Deals that nearly fit, those with the fewest hindrances first. */
  missed: MissedDeal[];
  /** For each condition, on how many open deals it stands in which way. */
  conditions: Record<Verdict, number>[];
  /** On how many it would change nothing: they are in that stage, or have that close date. */
  there: number;
};

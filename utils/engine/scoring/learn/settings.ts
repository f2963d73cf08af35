/** How much is spent on a table, by its size. None of this is fitted to any one table. */
export interface Effort {
  /** Members that are averaged: each is learned without some rows, on which it is then tried. */
  folds: number;
  repeats: number;
  /** Rows that one member learns from, and is tried on, at most. */
  taught: number;
  tried: number;
  /** Bins of a number, and rows that a value of a category must have to stand for itself. */
  bins: number;
  fewest: number;
  leafRows: number;
  rate: number;
}

/** The variances that smooth fits are tried with: points of 0.17, 0.3, 0.55 and 1 are usual. */
export const VARIANCES = Object.freeze([0.03, 0.1, 0.3, 1]);
/** A curve's freedom beside its straight line. */
export const BEND = 8;
export const STOPS = Object.freeze([8, 16, 32, 64, 128, 256]);
export const PAIR_STOPS = Object.freeze([4, 8, 16, 32]);
export const CALM = 1;

/** How much each candidate is believed before the table speaks: base alone, the smooth fits, the boosted ones. */
export const BELIEF = Object.freeze([0.5, 2, 4, 2, 0.7, 1, 2, 1.5, 0.7, 0.3, 0.1]);
/** How many rows that belief is worth. */
export const BELIEF_ROWS = 12;

export function effortFor(rows: number): Effort {
  return {
    folds: rows < 1500 ? 8 : rows < 25_000 ? 5 : 4,
    repeats: rows < 150 ? 3 : rows < 1500 ? 2 : 1,
    taught: 25_000,
    tried: 5_000,
    bins: rows > 2000 ? 64 : Math.max(8, Math.min(32, Math.floor(rows / 8))),
    fewest: rows < 100 ? 2 : rows < 2000 ? 4 : 5,
    leafRows: rows > 2000 ? 10 : 5,
    rate: rows < 25_000 ? 0.05 : 0.1,
  };
}

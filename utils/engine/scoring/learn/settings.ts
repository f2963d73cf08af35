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
  /** The share of its best step that a boosting round takes, and the rounds after which it is looked at. */
  rate: number;
  stops: readonly number[];
  pairRate: number;
  pairStops: readonly number[];
}

/** The variances that smooth fits are tried with: points of 0.17, 0.3, 0.55 and 1 are usual. */
export const VARIANCES = Object.freeze([0.03, 0.1, 0.3, 1]);
/** A curve's freedom beside its straight line. */
export const BEND = 8;
export const CALM = 1;

/** How much each candidate is believed before the table speaks: base alone, the smooth fits, the boosted ones. */
export const BELIEF = Object.freeze([0.2, 5, 3.5, 0.8, 0.15, 0.5, 1, 0.75, 0.35, 0.12, 0.06]);
/** How many rows that belief is worth. */
export const BELIEF_ROWS = 12;

/** From so many rows on, fewer and larger steps do as well, and learning stays a matter of seconds. */
const MANY = 25_000;

export function effortFor(rows: number): Effort {
  return {
    folds: rows < 1500 ? 8 : rows < MANY ? 5 : 4,
    repeats: rows < 150 ? 3 : rows < 1500 ? 2 : 1,
    taught: rows < MANY ? 20_000 : 10_000,
    tried: rows < MANY ? 5_000 : 3_000,
    bins: rows > 2000 ? 64 : Math.max(8, Math.min(32, Math.floor(rows / 8))),
    fewest: rows < 100 ? 2 : rows < 2000 ? 4 : 5,
    leafRows: rows > 2000 ? 10 : 5,
    ...(rows < MANY
      ? { rate: 0.05, stops: [8, 16, 32, 64, 128, 256], pairRate: 0.1, pairStops: [4, 8, 16, 32] }
      : { rate: 0.15, stops: [4, 8, 16, 32, 48, 64], pairRate: 0.2, pairStops: [2, 4, 8, 16] }),
  };
}

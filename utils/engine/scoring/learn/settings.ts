import type { Stiffness } from './fit-smooth';

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
  /** The smooth fits that are tried beside the boosted ones. */
  smooth: readonly SmoothTry[];
  /** How much the boosted fits are believed, as a share of what they are where rows abound. */
  trees: number;
  /** The share of its best step that a boosting round takes, and the rounds after which it is looked at. */
  rate: number;
  stops: readonly number[];
  pairRate: number;
  pairStops: readonly number[];
}

/** A curve's freedom beside its straight line. */
export const BEND = 8;
export const CALM = 1;

/** A smooth fit that is tried, and how much it is believed before the table speaks. */
export interface SmoothTry extends Stiffness {
  belief: number;
  /** Whether each part finds a variance of its own. */
  relevant?: boolean;
}

/** So little freedom that there is all but a straight line. */
const STRAIGHT = 0.05;

/** Points of 0.17, 0.3, 0.55 and 1 are usual; with few rows it matters much which, and how straight a line is. */
const SMOOTH_OF_FEW: readonly SmoothTry[] = Object.freeze([
  { variance: 0.03, bend: 2, belief: 1 },
  { variance: 0.1, bend: STRAIGHT, belief: 1.2 },
  { variance: 0.1, bend: BEND, belief: 1.2 },
  { variance: 0.3, bend: STRAIGHT, belief: 0.8 },
  { variance: 0.3, bend: BEND, belief: 0.5 },
  { variance: 1, bend: BEND, belief: 0.1 },
  { variance: 0.06, bend: 2, belief: 1.5, relevant: true },
]);
const SMOOTH_OF_MANY: readonly SmoothTry[] = Object.freeze(
  [0.03, 0.1, 0.3, 1].map((variance) => ({ variance, bend: BEND, belief: 1 })),
);
/** How much the base alone is believed, and the boosted fits at their stops. */
const BASE_BELIEF = 0.3;
const BOOST_BELIEF: readonly number[] = Object.freeze([0.1, 0.2, 0.2, 0.15, 0.07, 0.03]);
/** How many rows all that belief is worth. */
export const BELIEF_ROWS = 12;

/** How much each candidate is believed before the table speaks: the base alone, the smooth fits, the boosted ones. */
export function beliefsOf({ smooth, stops, trees }: Effort): number[] {
  const boosted = BOOST_BELIEF.slice(0, stops.length).map((belief) => trees * belief);
  return [BASE_BELIEF, ...smooth.map(({ belief }) => belief), ...boosted];
}

const FEW_STOPS: readonly number[] = Object.freeze([8, 16, 32, 64, 128]);
/** With fewer rows a tree's every leaf is a handful of them: it is believed less, and what it says is mostly chance. */
const TREES_AT = 200;
/** From so many rows on, fewer and larger steps do as well, and learning stays a matter of seconds. */
const MANY = 25_000;

export function effortFor(rows: number): Effort {
  return {
    folds: rows < 2000 ? 8 : rows < MANY ? 5 : 4,
    repeats: rows < 600 ? 2 : 1,
    taught: rows < MANY ? 20_000 : 10_000,
    tried: rows < MANY ? 5_000 : 3_000,
    // With few rows each number has a bin of its own: what a line is told of them must not be rounded.
    bins: 64,
    fewest: rows < 100 ? 2 : rows < 2000 ? 4 : 5,
    leafRows: rows > 2000 ? 10 : 5,
    smooth: rows > 2000 ? SMOOTH_OF_MANY : SMOOTH_OF_FEW,
    trees: Math.min(1, rows / TREES_AT),
    ...(rows < MANY
      ? {
          rate: 0.05,
          stops: rows < 600 ? FEW_STOPS : [...FEW_STOPS, 256],
          pairRate: 0.1,
          pairStops: [4, 8, 16, 32],
        }
      : { rate: 0.15, stops: [4, 8, 16, 32, 48, 64], pairRate: 0.2, pairStops: [2, 4, 8, 16] }),
  };
}

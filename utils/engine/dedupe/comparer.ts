/** How alike two values are, in steps; the first step is "the same". */
export interface Level {
  /** In words, as a reason says it: {a} and {b} stand for the two values, {what} for the column. */
  words: string;
  /** How often two records of one thing stand at this level, before the data say otherwise. */
  prior: number;
}

/** What two values of a column are compared by. Methods, so that comparers of different values stand in one list. */
export interface Comparer<Value> {
  levels: Level[];
  /** The value that a cell holds; null where it holds none. */
  read(cell: string): Value | null;
  /** One text for all cells that say the same. */
  key(value: Value): string;
  /** Sees all different values and how often each occurs, before anything is compared. */
  prepare?(values: Value[], counts: number[]): void;
  /** The level of two equal values, where that is not always the first. */
  same?(value: Value): number;
  /** The level at which two different values stand. */
  compare(a: Value, b: Value): number;
  /** Words under which records are looked up that may be the same; the first is the strictest. */
  blocks(value: Value): string[];
  /** The level of two values that stand in each other's column, if this kind of column is ever changed over. */
  swapped?: number;
}

/** Words that the value parts of a reason are put into. */
export const SAME: Level = { words: 'same {what}', prior: 0.85 };
export const DIFFERENT: Level = { words: '{what} differs', prior: 0.05 };

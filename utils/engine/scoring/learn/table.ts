/** What stands in one cell. Empty text, null, undefined and what is not a finite number are missing. */
export type Cell = string | number | boolean | null | undefined;

/** Closed deals, or any rows with an outcome: the cells stand in the order of the columns. */
export interface Table {
  columns: string[];
  rows: readonly (readonly Cell[])[];
}

/** One shape's way to see the rows: each row falls into one bin; bin 0 is "missing". */
export interface Part {
  size: number;
  /** Bins from 1 on stand in an order (numbers, dates); those of categories do not. */
  ordered: boolean;
  bins: Uint16Array;
  /** The middle of each ordered bin on a standard scale: what a straight line goes by. */
  score: Float64Array;
  /** The share of rows between the middles of a bin and the one before it. */
  gap: Float64Array;
  /** By how much more its points are held back than those of other parts; 1 as they are. */
  firmness: number;
  /** The bins are the cells of a table of so many rows and columns: two features seen together. */
  grid?: [number, number];
}

/** Rows with outcome and weight; a row of weight 0 is not learned from. */
export interface Lesson {
  won: Uint8Array;
  weight: Float64Array;
  /** What is already said of each row, in log-odds. */
  offset: Float64Array;
  /** The base that is believed before any row was seen, and how many rows that belief is worth. */
  start: { base: number; strength: number };
  /** What each row is a look at: looks at one thing stay together. Absent where each row is its own. */
  group?: Int32Array;
  parts: Part[];
}

/** An additive fit: a row's log-odds are its offset, the base and one number of each shape. */
export interface Fit {
  base: number;
  shapes: Float64Array[];
}

/** The part of a lesson that some rows are, in the order given. */
export function lessonOf(lesson: Lesson, rows: Int32Array): Lesson {
  const pick = (bins: Uint16Array) => {
    const picked = new Uint16Array(rows.length);
    for (let at = 0; at < rows.length; at++) picked[at] = bins[rows[at]!]!;
    return picked;
  };
  return {
    won: Uint8Array.from(rows, (row) => lesson.won[row]!),
    offset: Float64Array.from(rows, (row) => lesson.offset[row]!),
    start: lesson.start,
    parts: lesson.parts.map((part) => ({ ...part, bins: pick(part.bins) })),
    weight: Float64Array.from(rows, (row) => lesson.weight[row]!),
  };
}

/** Adds what a fit says of each row of a lesson, the lesson's offset left out, to `odds`. */
function addFit(fit: Fit, parts: readonly Part[], odds: Float64Array): void {
  for (let row = 0; row < odds.length; row++) odds[row] = odds[row]! + fit.base;
  parts.forEach(({ bins }, at) => {
    const shape = fit.shapes[at]!;
    for (let row = 0; row < odds.length; row++) odds[row] = odds[row]! + shape[bins[row]!]!;
  });
}

/** What a fit says of each row of a lesson, with the lesson's offset, in log-odds. */
export function oddsBy(fit: Fit, { offset, parts }: Pick<Lesson, 'offset' | 'parts'>): Float64Array {
  const odds = offset.slice();
  addFit(fit, parts, odds);
  return odds;
}

/** How many rows fall into each bin. */
export function countsOf({ bins, size }: Pick<Part, 'bins' | 'size'>): Float64Array {
  const count = new Float64Array(size);
  for (const bin of bins) count[bin] = count[bin]! + 1;
  return count;
}

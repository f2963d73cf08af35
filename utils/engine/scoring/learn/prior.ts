import type { ScoreShape } from '../../../model/score-model';

/** What an expert says of a column: points for numbers up to each limit, or for values, and how firmly. */
export interface ExpertPoints {
  column: string;
  /** `[up to, points]`, the limits rising; the first row whose limit is not passed counts. */
  bands?: readonly (readonly [limit: number, points: number])[];
  values?: Readonly<Record<string, number>>;
  /** How the column's own history is held back: 1 as usual, 4 as if it had four times the doubt against it. */
  strength: number;
}

/** What is believed before any row was seen. */
export interface Prior {
  base: number;
  /** How many rows the base is worth. */
  strength: number;
  points: readonly ExpertPoints[];
}

/** The expert's points for each bin of a shape: missing, rare and values that the expert does not name get none. */
export function expertPoints(shape: ScoreShape, { bands = [], values = {} }: ExpertPoints): Float64Array {
  if (shape.kind === 'categories') {
    const named = new Map(Object.entries(values).map(([value, by]) => [value.trim().toLowerCase(), by]));
    return Float64Array.from([0, 0, ...shape.values.map((value) => named.get(value) ?? 0)]);
  }
  const ends = [...shape.edges, Number.POSITIVE_INFINITY];
  return Float64Array.from([0, ...ends.map((end) => bands.find(([limit]) => end <= limit)?.[1] ?? 0)]);
}

/** Where an expert's bands end: bins must end there too. */
export function limitsOf(expert: ExpertPoints | undefined): number[] {
  return (expert?.bands ?? []).map(([limit]) => limit).filter(Number.isFinite);
}

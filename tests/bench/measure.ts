/** One line of the bench: what is measured, in what, against which budget, and how to take its samples. */
export interface Measure {
  /** As in the list of measures: `part/what`. */
  name: string;
  unit: string;
  /** Null where none is set. */
  budget: number | null;
  /** Which figure of the samples counts: the median, or the 95th percentile where the name says so. */
  of: 'median' | 'p95';
  take: () => Promise<number[]>;
}

/** What a measure printed. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  budget: number | null;
  ok: boolean | null;
  samples: number;
}

/** The value below which a share of the samples lies, by the nearest rank. */
export function percentile(samples: number[], share: number): number {
  if (samples.length === 0) throw new Error('A measure took no samples.');
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

const round = (value: number) => Number(value.toPrecision(4));

/** Takes the samples of a measure and holds their figure against its budget. */
export async function run({ name, unit, budget, of, take }: Measure): Promise<Result> {
  const samples = await take();
  const value = round(percentile(samples, of === 'p95' ? 0.95 : 0.5));
  return { name, value, unit, budget, ok: budget === null ? null : value <= budget, samples: samples.length };
}

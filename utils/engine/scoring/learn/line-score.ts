/** Beyond so many standard deviations a value pulls no harder: one slip of the hand must not tilt a line. */
const FURTHEST = 2.5;
const PASSES = 3;
/** How much of a line's scale is the numbers as they are; the rest is their rank. */
const AS_THEY_ARE = 0.8;

/** Sums over the rows that are filled, by bin. */
interface Filled {
  count: Float64Array;
  rows: number;
}

/** Brings the bins' values to mean 0 and variance 1 over the filled rows; bin 0 ("missing") stays 0. */
function standard(values: Float64Array, { count, rows }: Filled): Float64Array {
  let [mean, square] = [0, 0];
  for (let bin = 1; bin < values.length; bin++) {
    mean += (count[bin]! * values[bin]!) / rows;
    square += (count[bin]! * values[bin]! ** 2) / rows;
  }
  const variance = square - mean * mean;
  if (!(variance > 1e-12 * Math.max(1, square))) return new Float64Array(values.length);
  const spread = Math.sqrt(variance);
  return values.map((value, bin) => (bin === 0 || count[bin] === 0 ? 0 : (value - mean) / spread));
}

/** The numbers as they are, far-off ones brought nearer. */
function byValue(values: Float64Array, bins: Uint16Array, filled: Filled): Float64Array {
  let score: Float64Array = new Float64Array(filled.count.length);
  // Halves keep the largest doubles from running over; a scale does not matter here.
  bins.forEach((bin, row) => {
    if (bin > 0) score[bin] = score[bin]! + values[row]! / 2 / filled.count[bin]!;
  });
  const largest = score.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  score = standard(
    score.map((value) => (largest > 0 ? value / largest : 0)),
    filled,
  );
  for (let pass = 0; pass < PASSES; pass++)
    score = standard(
      score.map((value) => Math.max(-FURTHEST, Math.min(FURTHEST, value))),
      filled,
    );
  return score;
}

/** The bins' middles by the share of rows below them. */
function byRank({ count, rows }: Filled): Float64Array {
  const score = new Float64Array(count.length);
  let below = 0;
  for (let bin = 1; bin < count.length; bin++) {
    score[bin] = (below + count[bin]! / 2) / rows;
    below += count[bin]!;
  }
  return standard(score, { count, rows });
}

/**
 * What a straight line over a column of numbers goes by: for each bin a place on a scale of mean 0 and variance 1,
 * mostly that of the numbers themselves, somewhat that of their ranks, since amounts and counts have long tails.
 */
export function lineScore(values: Float64Array, bins: Uint16Array, count: Float64Array): Float64Array {
  const filled = { count, rows: Math.max(1, values.length - count[0]!) };
  const [own, rank] = [byValue(values, bins, filled), byRank(filled)];
  return standard(
    own.map((value, bin) => AS_THEY_ARE * value + (1 - AS_THEY_ARE) * rank[bin]!),
    filled,
  );
}

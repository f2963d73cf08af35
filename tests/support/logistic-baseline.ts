type Table = { columns: readonly string[]; rows: readonly (readonly string[])[] };
/** How a cell becomes numbers of one row. */
type Encoder = (cell: string) => number[];

/** scikit-learn's `C`: the smaller, the nearer to nothing learned. */
const C = 0.1;
const ROUNDS = 50;
const ENOUGH = 1e-8;

const isNumber = (cell: string) => cell.trim() !== '' && Number.isFinite(Number(cell));

/** A number as its distance from the mean in standard deviations; what is missing stands at the mean. */
function numberEncoder(cells: readonly string[]): Encoder {
  const known = cells.filter(isNumber).map(Number);
  const mean = known.reduce((sum, one) => sum + one, 0) / (known.length || 1);
  const spread = Math.sqrt(known.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (known.length || 1)) || 1;
  return (cell) => [isNumber(cell) ? (Number(cell) - mean) / spread : 0];
}

/** A category as one place for each value that was seen. */
function categoryEncoder(cells: readonly string[]): Encoder {
  const values = [...new Set(cells)];
  return (cell) => values.map((value) => (value === cell ? 1 : 0));
}

function encoderOf(cells: readonly string[]): Encoder {
  const isNumeric = cells.every((cell) => cell.trim() === '' || isNumber(cell));
  return isNumeric ? numberEncoder(cells) : categoryEncoder(cells);
}

/** Solves a symmetric positive system by Cholesky's way. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const low = matrix.map((row) => Float64Array.from(row));
  for (let at = 0; at < size; at += 1)
    for (let by = 0; by <= at; by += 1) {
      let sum = low[at]![by]!;
      for (let k = 0; k < by; k += 1) sum -= low[at]![k]! * low[by]![k]!;
      low[at]![by] = at === by ? Math.sqrt(sum) : sum / low[by]![by]!;
    }
  const found = Float64Array.from(right);
  for (let at = 0; at < size; at += 1) {
    for (let k = 0; k < at; k += 1) found[at]! -= low[at]![k]! * found[k]!;
    found[at]! /= low[at]![at]!;
  }
  for (let at = size - 1; at >= 0; at -= 1) {
    for (let k = at + 1; k < size; k += 1) found[at]! -= low[k]![at]! * found[k]!;
    found[at]! /= low[at]![at]!;
  }
  return found;
}

const dot = (one: readonly number[], other: Float64Array) =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0);

/** Newton's method on the loss with half the square of all weights but the first, which stands for the base rate. */
function weightsOf(rows: readonly (readonly number[])[], won: Uint8Array): Float64Array {
  const size = rows[0]?.length ?? 1;
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = Float64Array.from(weights, (weight, at) => (at === 0 ? 0 : -weight / C));
    const bend = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size);
      row[at] = at === 0 ? ENOUGH : 1 / C;
      return row;
    });
    for (const [index, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-dot(row, weights)));
      for (let at = 0; at < size; at += 1) {
        slope[at]! += row[at]! * (won[index]! - p);
        for (let by = 0; by < size; by += 1) bend[at]![by]! += p * (1 - p) * row[at]! * row[by]!;
      }
    }
    const step = solve(bend, slope);
    for (let at = 0; at < size; at += 1) weights[at]! += step[at]!;
    if (step.every((one) => Math.abs(one) < ENOUGH)) break;
  }
  return weights;
}

/**
 * What our score is held against: logistic regression with C = 0.1, numbers standardised, categories as one place a
 * value. Gives a function from a row to its log-odds.
 */
export function logisticBaseline({ columns, rows }: Table, won: Uint8Array, ignore: readonly string[]) {
  const kept = columns.map((_, at) => at).filter((at) => !ignore.includes(columns[at]!));
  const encoders = kept.map((at) => encoderOf(rows.map((row) => row[at] ?? '')));
  const encode = (row: readonly string[]) => [
    1,
    ...kept.flatMap((at, index) => encoders[index]!(row[at] ?? '')),
  ];
  const weights = weightsOf(rows.map(encode), won);
  return (row: readonly string[]) => dot(encode(row), weights);
}

import type { Field } from './read-table';

/** Stands for "one of the two has no value": says nothing for or against. */
export const MISSING = 255;

/** Pairs between two reports of how far the work is. */
const REPORT_EVERY = 20_000;

/** A value that stands, with at most a slip, in the partner's column of the other record. */
function isSwapped(fields: Field[], f: number, a: number, b: number): boolean {
  const field = fields[f]!;
  const partner = fields[field.partner!]!;
  const matches = (here: number, there: number) => {
    if (here < 0 || there < 0) return false;
    const [value, other] = [field.values[here], partner.values[there]];
    return (
      field.comparer.key(value) === field.comparer.key(other) ||
      field.comparer.compare(value, other) === field.comparer.swapped! + 1
    );
  };
  const away = matches(field.ids[a]!, partner.ids[b]!);
  const back = matches(field.ids[b]!, partner.ids[a]!);
  return away && (back || field.ids[b]! < 0 || partner.ids[a]! < 0)
    ? true
    : back && (field.ids[a]! < 0 || partner.ids[b]! < 0);
}

/** The level at which two rows stand in a field. */
export function levelOf(fields: Field[], f: number, a: number, b: number): number {
  const field = fields[f]!;
  const [left, right] = [field.ids[a]!, field.ids[b]!];
  if (left === right && left >= 0) return 0;
  const last = field.comparer.levels.length - 1;
  const level =
    left < 0 || right < 0 ? MISSING : field.comparer.compare(field.values[left], field.values[right]);
  const doubtful = level === MISSING || level >= last - 1;
  if (
    doubtful &&
    field.partner !== null &&
    field.comparer.swapped !== undefined &&
    isSwapped(fields, f, a, b)
  ) {
    // Both columns tell of one mistake: it is counted once, at the first of them.
    return f < field.partner ? field.comparer.swapped : MISSING;
  }
  return level;
}

/** The levels of all pairs, one row of `fields.length` bytes a pair. */
export function comparePairs(
  fields: Field[],
  records: number,
  pairs: Float64Array,
  onProgress: (done: number) => void,
): Uint8Array {
  const width = fields.length;
  const levels = new Uint8Array(pairs.length * width);
  for (let i = 0; i < pairs.length; i++) {
    if (i % REPORT_EVERY === 0) onProgress(i / pairs.length);
    const a = Math.floor(pairs[i]! / records);
    const b = pairs[i]! - a * records;
    for (let f = 0; f < width; f++) levels[i * width + f] = levelOf(fields, f, a, b);
  }
  return levels;
}

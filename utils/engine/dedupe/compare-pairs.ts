import { SAME_LOCAL } from './contact-points';
import type { Field } from './read-table';

/** Stands for "one of the two has no value": says nothing for or against. */
export const MISSING = 255;

/** Pairs between two reports of how far the work is. */
const REPORT_EVERY = 20_000;

/** The level of a value of one field and one of its partner's. */
function across(field: Field, here: number, partner: Field, there: number): number {
  if (here < 0 || there < 0) return MISSING;
  const [value, other] = [field.values[here], partner.values[there]];
  return field.comparer.key(value) === partner.comparer.key(other) ? 0 : field.comparer.compare(value, other);
}

/**
 * Whether the values of two records stand in each other's column. One of them must be the same or a slip away, the other
 * may be any form of it (an initial), or missing.
 */
function isSwapped(fields: Field[], f: number, a: number, b: number): boolean {
  const field = fields[f]!;
  const partner = fields[field.partner!]!;
  const last = field.comparer.levels.length - 1;
  const near = field.comparer.swapped! + 1;
  const away = across(field, field.ids[a]!, partner, partner.ids[b]!);
  if (away === last) return false;
  const back = across(field, field.ids[b]!, partner, partner.ids[a]!);
  const isForm = (level: number) => level === MISSING || level < last - 1;
  return (away <= near && isForm(back)) || (back <= near && isForm(away));
}

/** The level at which two rows stand in a field. */
function levelOf(fields: Field[], f: number, a: number, b: number): number {
  const field = fields[f]!;
  const [left, right] = [field.ids[a]!, field.ids[b]!];
  if (left === right && left >= 0) return field.comparer.same?.(field.values[left]) ?? 0;
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

/** The levels of one pair in all fields, into `levels` from a place on. */
export function levelsOf(fields: Field[], a: number, b: number, levels: Uint8Array, from: number): void {
  for (let f = 0; f < fields.length; f++) levels[from + f] = levelOf(fields, f, a, b);
  for (let f = 0; f < fields.length; f++) {
    const name = fields[f]!.repeats;
    if (name === null || levels[from + f] !== SAME_LOCAL) continue;
    // An address whose part before the @ is made of the name tells nothing once the names were found alike.
    const { ids, comparer } = fields[name]!;
    const isCompared = ids[a]! >= 0 && ids[b]! >= 0;
    if (isCompared && levels[from + name] !== comparer.levels.length - 1) levels[from + f] = MISSING;
  }
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
    levelsOf(fields, a, b, levels, i * width);
  }
  return levels;
}

import { MISSING } from './compare-pairs';
import type { Field } from './read-table';
import { USUAL_AGREEMENT, USUAL_RECORDS } from './usual-agreement';

/** A value that nobody else has was still one that somebody could have. */
const HALF = 0.5;
/** What a near agreement on a frequent value loses, at most, and its share of what an exact one would lose. */
const [NEAR_MOST, NEAR_SHARE] = [2, 0.5];

/**
 * The log of how much more often chance gives the shared value than shared values on average (negative for a rare one);
 * 0 where nothing is shared.
 */
export function rarityOf(field: Field, level: number, a: number, b: number): number {
  if (level === MISSING) return 0;
  const last = field.comparer.levels.length - 1;
  if (level >= last - 1 && level !== 0) return 0;
  const [left, right] = [field.ids[a]!, field.ids[b]!];
  // The two themselves are left out: what they share may be rare, and theirs because they are one.
  const own = left === right ? 2 : 1;
  const others = Math.max(
    left < 0 ? 0 : field.counts[left]! - own,
    right < 0 ? 0 : field.counts[right]! - own,
  );
  const usual = USUAL_RECORDS * USUAL_AGREEMENT[field.kind];
  const log = Math.log((others + HALF + usual) / (field.ids.length + USUAL_RECORDS) / field.agreement);
  return level === 0 ? log : Math.min(NEAR_SHARE * Math.max(log, 0), NEAR_MOST);
}

/** The rarity of what each pair shares, beside its levels. */
export function rarities(
  fields: Field[],
  records: number,
  pairs: Float64Array,
  levels: Uint8Array,
): Float32Array {
  const width = fields.length;
  const out = new Float32Array(levels.length);
  for (let i = 0; i < pairs.length; i++) {
    const a = Math.floor(pairs[i]! / records);
    const b = pairs[i]! - a * records;
    for (let f = 0; f < width; f++) out[i * width + f] = rarityOf(fields[f]!, levels[i * width + f]!, a, b);
  }
  return out;
}

import type { Field } from './read-table';

/** Tables up to so many rows are compared pair by pair. */
const ALL_PAIRS_ROWS = 1_200;
/** Rows under one key that are still compared with each other: at most, and at least. */
const LARGEST_BLOCK = 60;
const SMALLEST_BLOCK = 6;
/** Pairs that one row may give on average, by single keys and as many by two keys together: fewer in large tables. */
const pairsARow = (records: number) => Math.max(15, 60 * Math.min(1, 10_000 / records));

/** A list of numbers that grows. */
class Numbers {
  items = new Float64Array(1 << 16);
  size = 0;
  push(value: number): void {
    if (this.size === this.items.length) {
      const more = new Float64Array(this.items.length * 2);
      more.set(this.items);
      this.items = more;
    }
    this.items[this.size++] = value;
  }
}

/** The largest size up to which all blocks together give no more pairs than the budget. */
function capFor(sizes: Iterable<number>, budget: number): number {
  const bySize = new Float64Array(LARGEST_BLOCK + 1);
  for (const size of sizes) if (size <= LARGEST_BLOCK) bySize[size]! += 1;
  let pairs = 0;
  for (let size = 2; size <= LARGEST_BLOCK; size++) {
    pairs += (bySize[size]! * size * (size - 1)) / 2;
    if (pairs > budget) return Math.max(SMALLEST_BLOCK, size - 1);
  }
  return LARGEST_BLOCK;
}

/** Rows by key: `keys` and `rows` run side by side. */
function emitBlocks(
  keys: Numbers,
  rows: Numbers,
  keyCount: number,
  records: number,
  budget: number,
  out: Numbers,
): Int32Array {
  const sizes = new Int32Array(keyCount);
  for (let i = 0; i < keys.size; i++) sizes[keys.items[i]!]!++;
  const cap = capFor(sizes, budget);
  const starts = new Int32Array(keyCount + 1);
  for (let key = 0; key < keyCount; key++)
    starts[key + 1] = starts[key]! + (sizes[key]! <= cap ? sizes[key]! : 0);
  const at = starts.slice(0, keyCount);
  const members = new Int32Array(starts[keyCount]!);
  for (let i = 0; i < keys.size; i++) {
    const key = keys.items[i]!;
    if (sizes[key]! <= cap) members[at[key]!++] = rows.items[i]!;
  }
  for (let key = 0; key < keyCount; key++) {
    for (let i = starts[key]!; i < starts[key + 1]!; i++) {
      for (let j = i + 1; j < starts[key + 1]!; j++) {
        const [a, b] = members[i]! < members[j]! ? [members[i]!, members[j]!] : [members[j]!, members[i]!];
        if (a !== b) out.push(a * records + b);
      }
    }
  }
  return sizes.map((size) => (size > cap ? size : 0));
}

/** The keys of each field's values, numbered through; words that mean the same in two fields of a kind are one. */
function valueKeys(fields: Field[]): { keys: number[][][]; count: number } {
  const known = new Map<string, number>();
  const keys = fields.map((field) => {
    const family = field.kind === 'family-name' ? 'given-name' : field.kind;
    return field.values.map((value) => [
      ...new Set(
        field.comparer.blocks(value).map((word) => {
          const name = `${family} ${word}`;
          const id = known.get(name) ?? known.size;
          known.set(name, id);
          return id;
        }),
      ),
    ]);
  });
  return { keys, count: known.size };
}

function allPairs(records: number): Float64Array {
  const out = new Float64Array((records * (records - 1)) / 2);
  let at = 0;
  for (let a = 0; a < records; a++) for (let b = a + 1; b < records; b++) out[at++] = a * records + b;
  return out;
}

/** Sorted, each once. */
function unique(pairs: Numbers): Float64Array {
  const sorted = pairs.items.subarray(0, pairs.size).sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return sorted.slice(0, kept);
}

/**
 * The pairs of rows that are worth comparing, each as `a * records + b` with a < b, ascending. Rows meet when they share
 * a key that few have; where many have it, when they share two keys of different fields that few have together.
 */
export function candidatePairs(
  fields: Field[],
  records: number,
  onProgress: (done: number) => void,
): Float64Array {
  onProgress(0);
  if (records <= ALL_PAIRS_ROWS) return allPairs(records);
  const { keys: byValue, count } = valueKeys(fields);
  const out = new Numbers();
  const keys = new Numbers();
  const rows = new Numbers();
  fields.forEach((field, f) => {
    for (let row = 0; row < records; row++) {
      for (const key of field.ids[row]! < 0 ? [] : byValue[f]![field.ids[row]!]!) {
        keys.push(key);
        rows.push(row);
      }
    }
  });
  const large = emitBlocks(keys, rows, count, records, pairsARow(records) * records, out);
  for (let f = 0; f < fields.length; f++) {
    onProgress((f + 1) / (fields.length + 1));
    for (let g = f + 1; g < fields.length; g++) emitTogether(f, g);
  }
  return unique(out);

  function emitTogether(f: number, g: number): void {
    const together = new Map<number, number>();
    const bothKeys = new Numbers();
    const bothRows = new Numbers();
    for (let row = 0; row < records; row++) {
      const [left, right] = [fields[f]!.ids[row]!, fields[g]!.ids[row]!];
      if (left < 0 || right < 0) continue;
      for (const one of byValue[f]![left]!) {
        if (large[one] === 0) continue;
        for (const other of byValue[g]![right]!) {
          if (large[other] === 0) continue;
          const name = one * count + other;
          let key = together.get(name);
          if (key === undefined) {
            key = together.size;
            together.set(name, key);
          }
          bothKeys.push(key);
          bothRows.push(row);
        }
      }
    }
    const pairsOfFields = (fields.length * (fields.length - 1)) / 2;
    emitBlocks(
      bothKeys,
      bothRows,
      together.size,
      records,
      (pairsARow(records) * records) / pairsOfFields,
      out,
    );
  }
}

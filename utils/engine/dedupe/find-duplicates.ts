import { candidatePairs } from './candidate-pairs';
import { comparePairs } from './compare-pairs';
import { learn } from './learn';
import { makeLesson } from './lesson';
import { chanceOfSame, classify, type Model } from './model';
import { rarityOf } from './rarity';
import { type Field, readTable } from './read-table';
import { reasonsFor } from './reasons';
import type { Column, DedupeOptions, DedupeProgress, DuplicatePair, TableRecord } from './table';

interface Scored {
  a: number;
  b: number;
  p: number;
}

function decide(
  model: Model,
  fields: Field[],
  records: number,
  pairs: Float64Array,
  levels: Uint8Array,
  least: number,
): Scored[] {
  const width = fields.length;
  const rarity = new Float32Array(width);
  const chances = new Float64Array(model.shares.length);
  const found: Scored[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const a = Math.floor(pairs[i]! / records);
    const b = pairs[i]! - a * records;
    const own = levels.subarray(i * width, (i + 1) * width);
    for (let f = 0; f < width; f++) rarity[f] = rarityOf(fields[f]!, own[f]!, a, b);
    classify(model, own, rarity, 0, chances);
    const p = chanceOfSame(model, chances);
    if (p >= least) found.push({ a, b, p });
  }
  return found;
}

/**
 * The pairs of records that are thought to be one person, company or thing, most certain first (Fellegi and Sunter
 * 1969; weights by expectation and maximisation on the table itself, as Winkler 1988). Pure: the same table gives the
 * same answer.
 */
export function findDuplicates(
  records: TableRecord[],
  columns: (Column | null)[],
  options: DedupeOptions,
): DuplicatePair[] {
  const report = (step: DedupeProgress['step']) => (done: number) => options.onProgress?.({ step, done });
  const fields = readTable(records, columns, report('reading'));
  if (fields.length === 0 || records.length < 2) return [];
  const pairs = candidatePairs(fields, records.length, report('pairing'));
  const levels = comparePairs(fields, records.length, pairs, report('comparing'));
  const model = learn(
    fields,
    records.length,
    makeLesson(fields, records.length, pairs, levels),
    report('learning'),
  );
  report('deciding')(0);
  return decide(model, fields, records.length, pairs, levels, options.threshold)
    .sort((left, right) => right.p - left.p)
    .map(({ a, b, p }) => ({
      a: records[a]!.id,
      b: records[b]!.id,
      p,
      reasons: reasonsFor(model, fields, a, b),
    }));
}

import { MISSING } from './compare-pairs';
import { type Group, groupsOf } from './groups';
import { kinships } from './kinships';
import type { Field } from './read-table';

/** How often each level occurs in a field among the pairs of a class, for each class. */
export interface Model {
  /** Which fields are not independent of each other. */
  groups: Group[];
  /** The share of all pairs that each class has: the same, unrelated, then the kinships. */
  shares: number[];
  /** The logarithm of how often each level occurs: by class, field, level. */
  logs: number[][][];
  /** Whether a field of a class tells as much as chance: then a rare value counts more. */
  byChance: boolean[][];
}

/** What is counted while learning: pairs with how many pairs each stands for. */
export interface Lesson {
  levels: Uint8Array;
  rarity: Float32Array;
  weights: Float64Array;
}

const ROUNDS = 30;
/** Pairs that what is known beforehand counts as. */
const PRIOR_PAIRS = 24;
const UNRELATED = 1;
/** No value is taken for more often than this under "unrelated", and none for rarer. */
const LEAST = 1e-7;

/** The log of how much rarer the shared value is than shared values are on average; 0 where nothing is shared. */
export function rarityOf(field: Field, level: number, a: number, b: number): number {
  if (level === MISSING) return 0;
  const last = field.comparer.levels.length - 1;
  if (level >= last - 1 && level !== 0) return 0;
  const filled = field.ids.length;
  const [left, right] = [field.ids[a]!, field.ids[b]!];
  const often =
    Math.max(left < 0 ? 1 : field.counts[left]! - 1, right < 0 ? 1 : field.counts[right]! - 1, 1) / filled;
  const log = Math.log(often / field.agreement);
  return level === 0 ? log : Math.min(0.5 * Math.max(log, 0), 2);
}

function start(fields: Field[], records: number): Model {
  const kin = kinships(fields);
  const prior = fields.map(({ comparer }) => {
    const sum = comparer.levels.reduce((total, level) => total + level.prior, 0);
    return comparer.levels.map((level) => level.prior / sum);
  });
  const chance = fields.map(({ comparer, agreement }) => {
    const n = comparer.levels.length;
    return comparer.levels.map((_, l) => (l === 0 ? agreement : l === n - 1 ? 0.94 : 0.05 / n));
  });
  const logs = (table: number[][]) =>
    table.map((row) => row.map((value) => Math.log(Math.max(value, LEAST))));
  const all = (records * (records - 1)) / 2;
  const same = Math.min(0.2, (0.2 * records) / all);
  return {
    groups: groupsOf(fields),
    shares: [same, 1 - same * 2, ...kin.map(() => same / kin.length)],
    logs: [
      logs(prior),
      logs(chance),
      ...kin.map((members) => logs(fields.map((_, f) => (members[f] ? prior[f]! : chance[f]!)))),
    ],
    byChance: [
      fields.map(() => false),
      fields.map(() => true),
      ...kin.map((members) => members.map((member) => !member)),
    ],
  };
}

/**
 * The chance of each class for one pair, into `out`. What k fields of a group say together counts as much as the square
 * root of k of them would: they are not independent.
 */
export function classify(
  model: Model,
  levels: Uint8Array,
  rarity: Float32Array,
  at: number,
  out: Float64Array,
): void {
  const { groups } = model;
  const width = groups.length;
  const known = { own: 1, area: 0, trait: 0 };
  for (let f = 0; f < width; f++)
    if (groups[f] !== 'own' && levels[at * width + f] !== MISSING) known[groups[f]!]++;
  const share = { own: 1, area: 1 / Math.sqrt(known.area || 1), trait: 1 / Math.sqrt(known.trait || 1) };
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < model.shares.length; k++) {
    let log = Math.log(model.shares[k]!);
    const ofClass = model.logs[k]!;
    const chance = model.byChance[k]!;
    for (let f = 0; f < width; f++) {
      const level = levels[at * width + f]!;
      if (level === MISSING) continue;
      log += share[groups[f]!] * (ofClass[f]![level]! + (chance[f] ? rarity[at * width + f]! : 0));
    }
    out[k] = log;
    if (log > most) most = log;
  }
  let total = 0;
  for (let k = 0; k < out.length; k++) total += Math.exp(out[k]! - most);
  for (let k = 0; k < out.length; k++) out[k] = Math.exp(out[k]! - most) / total;
}

/** One round of expectation and maximisation. */
function improve(model: Model, begin: Model, fields: Field[], lesson: Lesson): Model {
  const width = fields.length;
  const classes = model.shares.length;
  const counts = model.logs.map((table) => table.map((row) => new Float64Array(row.length)));
  const shares = new Float64Array(classes);
  const chances = new Float64Array(classes);
  for (let i = 0; i < lesson.weights.length; i++) {
    classify(model, lesson.levels, lesson.rarity, i, chances);
    for (let k = 0; k < classes; k++) {
      const weight = chances[k]! * lesson.weights[i]!;
      shares[k]! += weight;
      for (let f = 0; f < width; f++) {
        const level = lesson.levels[i * width + f]!;
        if (level !== MISSING) counts[model.byChance[k]![f] ? UNRELATED : k]![f]![level]! += weight;
      }
    }
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  const logs = counts.map((table, k) =>
    table.map((row, f) => {
      const source = model.byChance[k]![f] ? counts[UNRELATED]![f]! : row;
      const sum = source.reduce((all, count) => all + count, 0);
      return Array.from(source, (count, l) => {
        const before = Math.exp(begin.logs[k]![f]![l]!);
        return Math.log(Math.max((count + PRIOR_PAIRS * before) / (sum + PRIOR_PAIRS), LEAST));
      });
    }),
  );
  return { ...model, shares: Array.from(shares, (share) => Math.max(share / total, 1e-12)), logs };
}

/** Learns the weights of a table from its own pairs. */
export function learn(
  fields: Field[],
  records: number,
  lesson: Lesson,
  onProgress: (done: number) => void,
): Model {
  const begin = start(fields, records);
  let model = begin;
  for (let round = 0; round < ROUNDS; round++) {
    onProgress(round / ROUNDS);
    model = improve(model, begin, fields, lesson);
  }
  return model;
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

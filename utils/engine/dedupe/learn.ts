import { MISSING } from './compare-pairs';
import { classify, firstModel, LEAST, LEVELS, MOST_MOVED, type Model } from './model';
import type { Field } from './read-table';
import { USUAL_PAIRS } from './usual-agreement';

/** What weights are learned from: pairs, and how many pairs of the table each stands for. */
export interface Lesson {
  levels: Uint8Array;
  rarity: Float32Array;
  weights: Float64Array;
}

const ROUNDS = 40;
/** Learning ends where a round moves the share of "the same" by less than this part of it. */
const SETTLED = 0.002;
/** So many pairs of a class what is believed beforehand is worth; of the unrelated ones, what is usual. */
const PRIOR_PAIRS = 24;
const UNRELATED = 1;

interface Counts {
  shares: Float64Array;
  levels: Float64Array[];
}

/** How many pairs of each class there are at each level, if the model is right. */
function expect(model: Model, lesson: Lesson): Counts {
  const width = model.groups.length;
  const classes = model.shares.length;
  const levels = model.logs.map(({ length }) => new Float64Array(length));
  const shares = new Float64Array(classes);
  const chances = new Float64Array(classes);
  for (let i = 0; i < lesson.weights.length; i++) {
    classify(model, lesson.levels, lesson.rarity, i, chances);
    for (let k = 0; k < classes; k++) {
      const weight = chances[k]! * lesson.weights[i]!;
      shares[k]! += weight;
      if (weight < 1e-9) continue;
      const chance = model.byChance[k]!;
      for (let f = 0; f < width; f++) {
        const level = lesson.levels[i * width + f]!;
        if (level !== MISSING) levels[chance[f] === 1 ? UNRELATED : k]![f * LEVELS + level]! += weight;
      }
    }
  }
  return { shares, levels };
}

/** The model under which these counts are likeliest, held to what was believed before by some pairs' weight. */
function likeliest(model: Model, begin: Model, counts: Counts): Model {
  const total = counts.shares.reduce((sum, share) => sum + share, 0);
  const logs = counts.levels.map((own, k) => {
    const out = new Float64Array(own.length);
    model.groups.forEach((_, f) => {
      const source = model.byChance[k]![f] === 1 ? counts.levels[UNRELATED]! : own;
      const from = f * LEVELS;
      const worth = source === counts.levels[UNRELATED] ? USUAL_PAIRS : PRIOR_PAIRS;
      let sum = worth;
      for (let level = 0; level < LEVELS; level++) sum += source[from + level]!;
      for (let level = 0; level < LEVELS; level++) {
        const before = begin.logs[k]![from + level]!;
        const believed = before === 0 ? 0 : worth * Math.exp(before);
        out[from + level] = Math.log(Math.max((source[from + level]! + believed) / sum, LEAST));
      }
    });
    return out;
  });
  const shares = counts.shares.map((share) => Math.max(share / total, 1e-12));
  // Namesakes would else pass for one person who moves on and on.
  if (model.moved >= 0) shares[model.moved] = Math.min(shares[model.moved]!, MOST_MOVED * shares[0]!);
  return { ...model, logs, shares };
}

/** Learns the weights of a table from its own pairs, by expectation and maximisation. */
export function learn(
  fields: Field[],
  records: number,
  lesson: Lesson,
  onProgress: (done: number) => void,
): Model {
  const begin = firstModel(fields, records);
  let model = begin;
  for (let round = 0; round < ROUNDS; round++) {
    onProgress(round / ROUNDS);
    const before = model.shares[0]!;
    model = likeliest(model, begin, expect(model, lesson));
    if (Math.abs(model.shares[0]! - before) < SETTLED * before && round > 3) break;
  }
  return model;
}

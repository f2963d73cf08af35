import { MISSING } from './compare-pairs';
import { groupsOf } from './groups';
import { kinships, moved } from './kinships';
import type { Field } from './read-table';

/** How often each level occurs in a field among the pairs of a class, for each class. */
export interface Model {
  /** The place of the class of people who changed company; -1 where there is none. */
  moved: number;
  /** The group of each field, as a number: fields of a group other than 0 are not independent of each other. */
  groups: Uint8Array;
  /** The share of all pairs that each class has: the same, unrelated, the kinships, and the same but moved. */
  shares: Float64Array;
  /** The logarithm of how often each level occurs, by class, then at `field * LEVELS + level`. */
  logs: Float64Array[];
  /** By class and field, 1 where agreement is left to chance: there a rare value tells more than a frequent one. */
  byChance: Uint8Array[];
}

/** Room for the levels of a field; no comparer has more. */
export const LEVELS = 8;
/** No level is taken for rarer. */
export const LEAST = 1e-7;

/** Of the people who stand twice, the part that has moved: at first, and at most. */
export const MOVED = 0.05;
export const MOST_MOVED = 0.2;

const GROUPS = ['own', 'area', 'trait'];

/** What is believed before any pair was seen. */
export function firstModel(fields: Field[], records: number): Model {
  const kin = kinships(fields);
  const own = moved(fields);
  const others = own === null ? kin : [...kin, own];
  const table = (of: (field: Field, f: number) => number[]) => {
    const logs = new Float64Array(fields.length * LEVELS);
    fields.forEach((field, f) => {
      const values = of(field, f);
      const sum = values.reduce((all, value) => all + value, 0);
      values.forEach((value, level) => {
        logs[f * LEVELS + level] = Math.log(Math.max(value / sum, LEAST));
      });
    });
    return logs;
  };
  const alike = ({ comparer }: Field) => comparer.levels.map(({ prior }) => prior);
  const chance = ({ comparer, agreement }: Field) =>
    comparer.levels.map((_, level, all) =>
      level === 0 ? agreement : level === all.length - 1 ? 0.94 : 0.05 / all.length,
    );
  const pairs = (records * (records - 1)) / 2;
  const same = Math.min(0.2, (0.2 * records) / pairs);
  return {
    moved: own === null ? -1 : 2 + kin.length,
    groups: Uint8Array.from(groupsOf(fields), (group) => GROUPS.indexOf(group)),
    shares: Float64Array.from([
      same,
      1 - same * 2,
      ...kin.map(() => same / kin.length),
      ...(own === null ? [] : [same * MOVED]),
    ]),
    logs: [
      table(alike),
      table(chance),
      ...others.map((members) => table((field, f) => (members[f] ? alike(field) : chance(field)))),
    ],
    byChance: [
      new Uint8Array(fields.length),
      new Uint8Array(fields.length).fill(1),
      ...others.map((members) => Uint8Array.from(members, (member) => (member ? 0 : 1))),
    ],
  };
}

/** What one field of a group counts where `known` of its fields have values: k of them count as the square root of k. */
const SHARE = Float64Array.from({ length: 256 }, (_, known) => 1 / Math.sqrt(Math.max(1, known)));

/** The chance of each class for the pair at a place, into `out`. */
export function classify(
  model: Model,
  levels: Uint8Array,
  rarity: Float32Array,
  at: number,
  out: Float64Array,
): void {
  const { groups, shares } = model;
  const width = groups.length;
  const from = at * width;
  let [areas, traits] = [0, 0];
  for (let f = 0; f < width; f++) {
    if (levels[from + f] === MISSING) continue;
    if (groups[f] === 1) areas++;
    else if (groups[f] === 2) traits++;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < shares.length; k++) {
    const logs = model.logs[k]!;
    const chance = model.byChance[k]!;
    let log = Math.log(shares[k]!);
    for (let f = 0; f < width; f++) {
      const level = levels[from + f]!;
      if (level === MISSING) continue;
      const told = logs[f * LEVELS + level]! + chance[f]! * rarity[from + f]!;
      log += groups[f] === 0 ? told : told * SHARE[groups[f] === 1 ? areas : traits]!;
    }
    out[k] = log;
    if (log > most) most = log;
  }
  let total = 0;
  for (let k = 0; k < out.length; k++) {
    out[k] = Math.exp(out[k]! - most);
    total += out[k]!;
  }
  for (let k = 0; k < out.length; k++) out[k]! /= total;
}

/** The chance that a pair is the same, by the chances of its classes. */
export function chanceOfSame(model: Model, chances: Float64Array): number {
  return chances[0]! + (model.moved < 0 ? 0 : chances[model.moved]!);
}

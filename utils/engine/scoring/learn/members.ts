import { randomOf, shuffled } from './random';
import type { Effort } from './settings';

/** One of the fits that are averaged: the rows it learns from, and others that it is tried on. */
export interface Member {
  taught: Int32Array;
  tried: Int32Array;
}

/** The fold of each row: won and lost rows are dealt out evenly, in an order of chance. */
function foldsOf(won: Uint8Array, folds: number, random: () => number): Int32Array {
  const fold = new Int32Array(won.length);
  const dealt: [number, number] = [0, 0];
  for (const row of shuffled(won.length, random)) {
    const side = won[row] === 1 ? 1 : 0;
    const at = dealt[side]++;
    fold[row] = side === 1 ? at % folds : folds - 1 - (at % folds);
  }
  return fold;
}

/** The fold of each group, given to all its rows; its side is that of its first row. */
function foldsByGroup(won: Uint8Array, group: Int32Array, folds: number, random: () => number): Int32Array {
  const first = new Map<number, number>();
  group.forEach((of, row) => {
    if (!first.has(of)) first.set(of, row);
  });
  const sides = Uint8Array.from(first.values(), (row) => won[row]!);
  const fold = foldsOf(sides, folds, random);
  return Int32Array.from(group, (of) => fold[of]!);
}

/** Deals the rows out to the members: each row is tried by a member that has not learned from it. */
export function dealMembers(won: Uint8Array, effort: Effort, seed: number, group?: Int32Array): Member[] {
  const random = randomOf(seed);
  const members: Member[] = [];
  for (let repeat = 0; repeat < effort.repeats; repeat++) {
    const fold =
      group === undefined
        ? foldsOf(won, effort.folds, random)
        : foldsByGroup(won, group, effort.folds, random);
    for (let own = 0; own < effort.folds; own++) {
      const order = shuffled(won.length, random);
      members.push({
        taught: order.filter((row) => fold[row] !== own).slice(0, effort.taught),
        tried: order.filter((row) => fold[row] === own).slice(0, effort.tried),
      });
    }
  }
  return members;
}

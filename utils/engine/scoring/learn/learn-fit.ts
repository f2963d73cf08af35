import { fitCandidates, mixFits } from './candidates';
import { findPairs, type Pair } from './find-pairs';
import { fitPairs, type Tried } from './fit-pairs';
import { dealMembers } from './members';
import { findMix } from './mix';
import { randomOf, shuffled } from './random';
import { beliefsOf, type Effort } from './settings';
import { type Fit, type Lesson, lessonOf, oddsBy } from './table';

/** What is learned of a lesson, and how it did on rows that it had not learned from. */
export interface Learned {
  main: Fit;
  pairs: Pair[];
  pairFit: Fit | null;
  tried: Tried;
  /** The log-odds of the tried rows by the base alone, and that base as learned from all rows. */
  baseOdds: Float64Array;
  baseAlone: number;
}

/** The share of the tried rows on which pairs are sought; the others judge what was found. */
const SOUGHT = 0.5;

/** Some of the tried rows, by their places among them. */
function pick(all: Tried, places: Int32Array): Tried {
  return {
    rows: Int32Array.from(places, (at) => all.rows[at]!),
    won: Uint8Array.from(places, (at) => all.won[at]!),
    weight: Float64Array.from(places, (at) => all.weight[at]!),
    odds: Float64Array.from(places, (at) => all.odds[at]!),
  };
}

/** The rows that were tried at least once, with the mean of what each candidate said of them. */
function settleTrials(lesson: Lesson, trials: Float64Array[], times: Float64Array) {
  const rows = Int32Array.from(times.keys()).filter((row) => times[row]! > 0);
  return {
    rows,
    won: Uint8Array.from(rows, (row) => lesson.won[row]!),
    weight: Float64Array.from(rows, (row) => lesson.weight[row]!),
    odds: trials.map((trial) => Float64Array.from(rows, (row) => trial[row]! / times[row]!)),
  };
}

/**
 * Learns a lesson by several members, each without some rows, on which the candidates are tried; mixes the
 * candidates by that, adds pairs where they earn it, and averages the members. Yields how far it is, 0 to 1.
 */
export function* learnFit(
  lesson: Lesson,
  effort: Effort,
  seed: number,
  barred: Set<number>,
): Generator<number, Learned> {
  const members = dealMembers(lesson.won, effort, seed, lesson.group);
  const beliefs = beliefsOf(effort);
  const trials = beliefs.map(() => new Float64Array(lesson.won.length));
  const times = new Float64Array(lesson.won.length);
  const candidates: Fit[][] = [];
  for (const [at, member] of members.entries()) {
    const fits = fitCandidates(lessonOf(lesson, member.taught), effort);
    const shown = lessonOf(lesson, member.tried);
    fits.forEach((fit, of) => {
      const odds = oddsBy(fit, shown);
      const trial = trials[of]!;
      member.tried.forEach((row, place) => {
        trial[row] = trial[row]! + odds[place]!;
      });
    });
    for (const row of member.tried) times[row] = times[row]! + 1;
    candidates.push(fits);
    yield (0.7 * (at + 1)) / members.length;
  }
  const all = settleTrials(lesson, trials, times);
  const mix = findMix(all, beliefs);
  const mains = candidates.map((fits) => mixFits(fits, mix));
  const even = members.map(() => 1 / members.length);
  const main = mixFits(mains, even);
  const tried: Tried = { ...all, odds: mixOdds(all.odds, mix) };
  const baseOdds = all.odds[0]!;
  const baseAlone = mixFits(
    candidates.map((fits) => fits[0]!),
    even,
  ).base;
  const plain = { main, pairs: [], pairFit: null, tried, baseOdds, baseAlone };
  const order = shuffled(all.rows.length, randomOf(seed + 1));
  const cut = Math.floor(order.length * SOUGHT);
  const sought = pick(tried, order.slice(0, cut));
  const pairs = findPairs(lessonOf(lesson, sought.rows), sought.odds, main, barred);
  if (pairs.length === 0) return plain;
  const proof = order.slice(cut);
  const steps = fitPairs(lesson, members, mains, pairs, pick(tried, proof), effort);
  let step = steps.next();
  for (let done = 1; !step.done; done++) {
    yield 0.7 + (0.3 * done) / members.length;
    step = steps.next();
  }
  const found = step.value;
  if (found === null) return plain;
  return {
    ...plain,
    pairs,
    pairFit: found.fit,
    tried: { ...pick(tried, proof), odds: found.odds },
    baseOdds: Float64Array.from(proof, (at) => baseOdds[at]!),
  };
}

function mixOdds(odds: Float64Array[], mix: number[]): Float64Array {
  return odds[0]!.map((_, row) => mix.reduce((sum, share, of) => sum + share * odds[of]![row]!, 0));
}

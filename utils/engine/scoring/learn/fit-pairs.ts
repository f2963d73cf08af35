import { mixFits } from './candidates';
import { type Pair, pairLesson } from './find-pairs';
import { fitBoost } from './fit-boost';
import { certainty, logLoss } from './measures';
import type { Member } from './members';
import { CALM, type Effort } from './settings';
import { type Fit, type Lesson, lessonOf, oddsBy } from './table';

/** Pairs stay only where rows that were not learned from lose this share of their loss, and surely so. */
const LEAST_GAIN = 0.002;
const SURELY = 1.5;

/** What is tried of each row: the rows that were tried, and each of their log-odds. */
export interface Tried {
  rows: Int32Array;
  won: Uint8Array;
  weight: Float64Array;
  odds: Float64Array;
}

/** The fit of the pairs, and what the tried rows' log-odds are with it. */
export interface PairFit {
  fit: Fit;
  odds: Float64Array;
}

/**
 * Learns pairs on what each member's features leave unsaid. Null where they do not earn their place on the rows
 * that were not learned from.
 */
export function* fitPairs(
  lesson: Lesson,
  members: readonly Member[],
  mains: readonly Fit[],
  pairs: readonly Pair[],
  tried: Tried,
  effort: Effort,
): Generator<void, PairFit | null> {
  const rules = {
    stops: effort.pairStops,
    rate: effort.pairRate,
    leafRows: lesson.won.length > 2000 ? 20 : 10,
    calm: CALM,
  };
  const trials = effort.pairStops.map(() => new Float64Array(lesson.won.length));
  const times = new Float64Array(lesson.won.length);
  const fits: Fit[][] = [];
  for (const [at, member] of members.entries()) {
    const taught = lessonOf(lesson, member.taught);
    const learned = fitBoost(pairLesson(taught, oddsBy(mains[at]!, taught), pairs), rules);
    const shown = lessonOf(lesson, member.tried);
    const cells = pairLesson(shown, oddsBy(mains[at]!, shown), pairs);
    learned.forEach((fit, stop) => {
      const odds = oddsBy(fit, cells);
      member.tried.forEach((row, place) => {
        trials[stop]![row] = trials[stop]![row]! + odds[place]!;
      });
    });
    for (const row of member.tried) times[row] = times[row]! + 1;
    fits.push(learned);
    yield;
  }
  const found = trials.map((trial) => Float64Array.from(tried.rows, (row) => trial[row]! / times[row]!));
  const losses = found.map((odds) => logLoss(tried.won, odds, tried.weight));
  const best = losses.indexOf(Math.min(...losses));
  const before = logLoss(tried.won, tried.odds, tried.weight);
  const earned =
    losses[best]! < before * (1 - LEAST_GAIN) && certainty(tried.won, tried.odds, found[best]!) > SURELY;
  if (!earned) return null;
  return {
    fit: mixFits(
      fits.map((learned) => learned[best]!),
      members.map(() => 1 / members.length),
    ),
    odds: found[best]!,
  };
}

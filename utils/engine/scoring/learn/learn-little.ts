import { fitCandidates, mixFits } from './candidates';
import { fitSmooth } from './fit-smooth';
import type { Learned } from './learn-fit';
import { BEND, beliefsOf, type Effort } from './settings';
import type { Lesson } from './table';

/** Rows below which a single won or lost one tells nothing. */
const FEWEST_ROWS = 10;

/**
 * Learns where there is too little to try anything on: with one won or one lost row the candidates are believed as
 * they are before any table speaks; with none there is only the base.
 */
export function learnLittle(lesson: Lesson, effort: Effort): Learned {
  const { won, parts } = lesson;
  const alone = fitSmooth({ ...lesson, parts: [] }, { variance: 1, bend: BEND });
  const wins = won.reduce((sum, one) => sum + one, 0);
  const isMixed = wins > 0 && wins < won.length && won.length >= FEWEST_ROWS;
  const beliefs = beliefsOf(effort);
  const all = beliefs.reduce((sum, belief) => sum + belief, 0);
  const none = new Float64Array(0);
  return {
    main: isMixed
      ? mixFits(
          fitCandidates(lesson, effort),
          beliefs.map((belief) => belief / all),
        )
      : { base: alone.base, shapes: parts.map(({ size }) => new Float64Array(size)) },
    pairs: [],
    pairFit: null,
    tried: { rows: new Int32Array(0), won: new Uint8Array(0), weight: none, odds: none },
    baseOdds: none,
    baseAlone: alone.base,
  };
}

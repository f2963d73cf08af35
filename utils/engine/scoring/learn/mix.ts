import { lossOfRow } from './measures';
import { BELIEF_ROWS } from './settings';

const ROUNDS = 300;
/** Rows that the weights are found on at most: more do not change them. */
const ROWS = 10_000;
/** Weights below this are noise: their candidates are left out. */
const LEAST = 0.01;

interface Trial {
  won: Uint8Array;
  weight: Float64Array;
  /** What each candidate said of each row when it had not learned from it. */
  odds: Float64Array[];
}

/** The loss of these weights, with the belief they are held to; fills how much each weight should rise. */
function lossOf({ won, weight, odds }: Trial, mix: number[], belief: number[], rise: Float64Array): number {
  rise.fill(0);
  let loss = 0;
  const step = Math.ceil(won.length / ROWS);
  for (let row = 0; row < won.length; row += step) {
    let z = 0;
    for (let at = 0; at < mix.length; at++) z += mix[at]! * odds[at]![row]!;
    const by = step * weight[row]!;
    loss += by * lossOfRow(won[row]!, z);
    const off = by * (won[row]! - 1 / (1 + Math.exp(-z)));
    for (let at = 0; at < mix.length; at++) rise[at] = rise[at]! + off * odds[at]![row]!;
  }
  for (let at = 0; at < mix.length; at++) {
    const apart = Math.log(Math.max(1e-12, mix[at]!) / belief[at]!);
    loss += BELIEF_ROWS * mix[at]! * apart;
    rise[at] = rise[at]! - BELIEF_ROWS * (1 + apart);
  }
  return loss;
}

const toOne = (weights: readonly number[]) => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
};

/**
 * The share of each candidate in the model: what fits the rows that they had not learned from, held to what is
 * believed beforehand, so that few rows move it little (exponentiated gradient; entropy as the leash).
 */
export function findMix(trial: Trial, beliefs: readonly number[]): number[] {
  const belief = toOne(beliefs);
  const rise = new Float64Array(belief.length);
  let [mix, best, pace] = [belief, belief, 20 / trial.won.length];
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && pace > 1e-9; round++) {
    const loss = lossOf(trial, mix, belief, rise);
    if (loss < least) {
      const gained = least - loss;
      [least, best] = [loss, mix];
      if (gained < 1e-6 * loss) break;
      pace *= 1.2;
    } else {
      pace *= 0.4;
      lossOf(trial, best, belief, rise);
    }
    const top = Math.max(...rise);
    mix = toOne(best.map((weight, at) => weight * Math.exp(Math.max(-20, pace * (rise[at]! - top)))));
  }
  return toOne(best.map((weight) => (weight < LEAST ? 0 : weight)));
}

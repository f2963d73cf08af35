/** How sure it is beforehand that what was learned is as strong as it says: the spread of its strength around 1. */
const FIRM = 1 / 0.35 ** 2;
const ROUNDS = 25;
const MOST = 2;

/** Rows that were not learned from: what the base says of each, and what was learned beside it. */
interface Trial {
  won: Uint8Array;
  weight: Float64Array;
  odds: Float64Array;
  baseOdds: Float64Array;
}

/** How strongly what was learned should speak, and by how much the base moves when it does. */
export interface Strength {
  share: number;
  shift: number;
}

/**
 * How strongly a model should speak, by how it did on rows that it had not learned from: the share that makes them
 * most likely (logistic calibration by slope and level), held to 1 where they are few.
 */
export function strengthOf({ won, weight, odds, baseOdds }: Trial): Strength {
  let [share, shift] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [pull, lift, a, b, c] = [FIRM * (1 - share), 0, FIRM, 0, 1e-6];
    for (let row = 0; row < won.length; row++) {
      const learned = odds[row]! - baseOdds[row]!;
      const p = 1 / (1 + Math.exp(-(baseOdds[row]! + shift + share * learned)));
      const off = weight[row]! * (won[row]! - p);
      const mass = weight[row]! * p * (1 - p);
      pull += off * learned;
      lift += off;
      a += mass * learned * learned;
      b += mass * learned;
      c += mass;
    }
    const whole = a * c - b * b;
    if (!(whole > 1e-12)) break;
    const step = Math.max(-0.5, Math.min(0.5, (pull * c - lift * b) / whole));
    share = Math.max(0, Math.min(MOST, share + step));
    shift += Math.max(-1, Math.min(1, (lift - b * step) / c));
    if (Math.abs(step) < 1e-6) break;
  }
  return { share, shift };
}

/**
 * How surely what was learned tells won from lost at all, in standard errors: the score test of its share being
 * above 0, which sees twice as much of a weak signal as a comparison of losses does.
 */
export function sureness({ won, weight, odds, baseOdds }: Trial): number {
  let [all, mean] = [0, 0];
  for (let row = 0; row < won.length; row++) {
    const p = 1 / (1 + Math.exp(-baseOdds[row]!));
    const held = weight[row]! * p * (1 - p);
    all += held;
    mean += held * (odds[row]! - baseOdds[row]!);
  }
  mean /= Math.max(1e-12, all);
  let [pull, square] = [0, 0];
  for (let row = 0; row < won.length; row++) {
    const p = 1 / (1 + Math.exp(-baseOdds[row]!));
    const off = weight[row]! * (won[row]! - p) * (odds[row]! - baseOdds[row]! - mean);
    pull += off;
    square += off * off;
  }
  return square > 1e-18 ? pull / Math.sqrt(square) : 0;
}

/** What is said of the tried rows when what was learned speaks so strongly. */
export function strengthened({ odds, baseOdds }: Trial, { share, shift }: Strength): Float64Array {
  return odds.map((said, row) => baseOdds[row]! + shift + share * (said - baseOdds[row]!));
}

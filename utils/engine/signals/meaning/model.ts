import { once } from '../../once';
import { meaningFeatures, PLACES } from './features';
import { type Chances, MEANINGS, type Meaning } from './labels';
import trained from './weights.json';

/** The signs that stand for zero in the file: one sign a number, so that it packs well and needs no decoding. */
export const ZERO_SIGN = Object.freeze({ weight: 79, share: 40 });

const numbersIn = (text: string) => text.split(' ').map(Number);

/** One more than the row of each place that the model keeps; 0 for the others. */
function rowsByPlace(): Uint16Array {
  const rows = new Uint16Array(PLACES);
  let place = -1;
  numbersIn(trained.gaps).forEach((gap, row) => {
    place += gap;
    rows[place] = row + 1;
  });
  return rows;
}

/** The signs as numbers: they are asked for hundreds of times a sentence. */
function weightsOfRows(): Int8Array {
  const weights = new Int8Array(trained.weights.length);
  for (let at = 0; at < weights.length; at += 1)
    weights[at] = trained.weights.charCodeAt(at) - ZERO_SIGN.weight;
  return weights;
}

/** Read when the first text is weighed: the background starts for many things that weigh none. */
const readModel = once(() => ({
  rows: rowsByPlace(),
  weights: weightsOfRows(),
  bias: numbersIn(trained.bias),
}));

/** A text's log-odds for each meaning, up to a constant. */
function oddsOf(text: string): Float64Array {
  const { rows, weights, bias } = readModel();
  const sums = new Float64Array(MEANINGS.length);
  const isTaken = new Uint8Array(trained.shares.length);
  let square = 0;
  for (const place of meaningFeatures(text)) {
    const row = rows[place]! - 1;
    if (row < 0 || isTaken[row] === 1) continue;
    isTaken[row] = 1;
    const share = trained.shares.charCodeAt(row) - ZERO_SIGN.share;
    square += share * share;
    const start = row * MEANINGS.length;
    for (let of = 0; of < MEANINGS.length; of += 1) sums[of]! += share * weights[start + of]!;
  }
  const scale = trained.step / (Math.sqrt(square) || 1);
  return sums.map((sum, of) => bias[of]! + scale * sum);
}

/**
 * How likely a sentence or short mail is each of the meanings, in nine languages: a multinomial logistic regression over
 * hashed parts of words (`features.ts`), trained by `tests/tools/train-meaning.ts` on `tests/corpus`.
 */
export function chancesOf(text: string): Chances {
  const odds = oddsOf(text);
  const most = Math.max(...odds);
  const parts = odds.map((one) => Math.exp(one - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return Object.fromEntries(MEANINGS.map((meaning, at) => [meaning, (parts[at] ?? 0) / whole])) as Record<
    Meaning,
    number
  >;
}

import { meaningFeatures } from './features';
import { type Chances, MEANINGS, type Meaning } from './labels';
import trained from './weights.json';

/** The signs that stand for zero in the file: one sign a number, so that it packs well and needs no decoding. */
export const ZERO_SIGN = Object.freeze({ weight: 79, share: 40 });

const numbersIn = (text: string) => text.split(' ').map(Number);

function placesOf(gaps: readonly number[]): number[] {
  let place = -1;
  return gaps.map((gap) => {
    place += gap;
    return place;
  });
}

/** The row of each place that the model keeps. */
const ROWS: ReadonlyMap<number, number> = new Map(
  placesOf(numbersIn(trained.gaps)).map((place, row) => [place, row]),
);

const BIAS = numbersIn(trained.bias);

/** A text's log-odds for each meaning, up to a constant. */
function oddsOf(text: string): number[] {
  const rows = meaningFeatures(text).flatMap((place) => ROWS.get(place) ?? []);
  const shares = rows.map((row) => trained.shares.charCodeAt(row) - ZERO_SIGN.share);
  const length = Math.sqrt(shares.reduce((sum, share) => sum + share * share, 0)) || 1;
  const odds = [...BIAS];
  rows.forEach((row, index) => {
    const share = ((shares[index] ?? 0) / length) * trained.step;
    const start = row * MEANINGS.length;
    for (let of = 0; of < odds.length; of += 1)
      odds[of] = (odds[of] ?? 0) + share * (trained.weights.charCodeAt(start + of) - ZERO_SIGN.weight);
  });
  return odds;
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

import { intentFeatures } from './features';
import trained from './weights.json';

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  trained.weights.split('|').map((entry) => {
    const cut = entry.lastIndexOf('=');
    return [entry.slice(0, cut), Number(entry.slice(cut + 1)) * trained.step] as const;
  }),
);

/**
 * The log-odds that an English sentence asks its reader for something or commits its writer to something: a logistic
 * regression over `intentFeatures`, trained by `tests/tools/train-intent.ts`. Null where it knows none of the words.
 */
export function intentLogOdds(text: string): number | null {
  const known = intentFeatures(text).flatMap((feature) => WEIGHTS.get(feature) ?? []);
  if (known.length === 0) return null;
  return trained.bias + known.reduce((sum, weight) => sum + weight, 0) / Math.sqrt(known.length);
}

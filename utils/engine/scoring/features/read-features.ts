import type { Row } from '../learn/scorer';
import { contactFeatures } from './contact';
import type { Feature, Sight } from './feature';
import { paceFeatures } from './pace';
import { peopleFeatures } from './people';
import { planFeatures } from './plans';
import { worthFeatures } from './worth';

/** The day that a record is seen at: no feature, but what newer history is told by. */
export const SEEN_AT = 'seen at';

/**
 * All that a score may be learned from. No name, address or text of a mail is among them, and nothing that guesses
 * at what a person is: an owner or account speaks by its record alone.
 */
export const features: readonly Feature[] = Object.freeze([
  ...paceFeatures,
  ...contactFeatures,
  ...peopleFeatures,
  ...planFeatures,
  ...worthFeatures,
]);

/** The features of a kind of record. */
export const featuresOf = (kind: 'deal' | 'lead'): readonly Feature[] =>
  kind === 'deal' ? features : features.filter(({ of }) => of === 'both');

/** The facts of a record as it stood, by column; what is not known is null. */
export function readFeatures(sight: Sight): Row {
  const { history } = sight.stood;
  const cells = featuresOf(history.kind).map((feature) => [feature.id, feature.read(sight)] as const);
  return { ...Object.fromEntries(cells), [SEEN_AT]: sight.calendar.today };
}

import type { KeptModel } from '../../model/kept-score';
import type { Feature, Sight, Told } from './features/feature';
import { featuresOf, readFeatures } from './features/read-features';
import { misfit } from './learn/parse-model';
import { scorerOf } from './learn/scorer';

/** What was learned of one fact of a record. `told` is null where no person would accept it as a reason. */
interface LearnedReason {
  id: string;
  /** The expert rule that tells the same fact. */
  rule: string | null;
  points: number;
  told: Told | null;
}

/** What a model adds to the expert rules on one record: its own base, and points of facts. */
export interface Learned {
  base: number;
  basis: 'learning' | 'own history';
  wonLost: [number, number];
  reasons: LearnedReason[];
}

/**
 * Whether a person would accept the points as a reason: what is not known is none, and where more is worse nobody
 * takes much of it for a plus, nor little of it for a minus.
 */
export function isAcceptable(feature: Feature, value: string, points: number, sight: Sight): boolean {
  if (feature.accepts) return feature.accepts(value, points);
  const { way, turn } = feature;
  if (way === undefined || turn === undefined) return true;
  const at = typeof turn === 'number' ? turn : turn(sight.standing);
  return (way === 'up' ? Number(value) >= at : Number(value) <= at) === points > 0;
}

/** A kept model, made ready to score many records. */
export interface ReadyModel {
  kept: KeptModel;
  scoreRow: ReturnType<typeof scorerOf>;
}

/** Makes a kept model ready; null where its parts do not fit together: then the rules score. */
export const makeReady = (kept: KeptModel): ReadyModel | null =>
  misfit(kept.model) === null ? { kept, scoreRow: scorerOf(kept.model) } : null;

/**
 * What a kept model adds on a record, each fact by itself; null where its verdict is that it adds nothing: too few
 * closed records, or no better than guessing.
 */
export function learnedOn({ kept, scoreRow }: ReadyModel, sight: Sight): Learned | null {
  const { verdict, won, lost } = kept;
  if (verdict !== 'learning' && verdict !== 'own history') return null;
  const known = new Map(featuresOf(sight.stood.history.kind).map((feature) => [feature.id, feature]));
  const { base, reasons } = scoreRow(readFeatures(sight));
  return {
    base,
    basis: verdict,
    wonLost: [won, lost],
    reasons: reasons
      .filter(({ points }) => points !== 0)
      .map(({ feature: id, value, points }) => {
        const feature = known.get(id);
        const isReason = feature && value !== null && isAcceptable(feature, value, points, sight);
        const told = isReason ? feature.tell(value, sight) : null;
        return { id, rule: feature?.rule ?? null, points, told };
      }),
  };
}

import { stageKey, type Tally, type Taste } from '../model/taste';
import { mark } from './mark';

/** What is thought of a kind of which nothing is known, and how many answers that weighs. */
const PRIOR = 0.5;
const PRIOR_WEIGHT = 20;
/** Letting a step stand is a weak no. */
const IGNORED_WEIGHT = 0.25;
/** A stage speaks for itself from so many answers on. */
const ENOUGH_AT_STAGE = 20;
/** A kind never loses more than this of its rank, nor wins more. */
const LEAST = 0.2;
const MOST = 1.6;
/** A kind that is taken more rarely is shown one time in twenty, so that it can come back. */
const RARELY = 0.15;
const CHECK_ONE_IN = 20;

const NONE: Tally = { taken: 0, refused: 0, ignored: 0 };

const answersOf = ({ taken, refused, ignored }: Tally) => taken + refused + ignored * IGNORED_WEIGHT;

function smoothed(tally: Tally, prior: number): number {
  return (PRIOR_WEIGHT * prior + tally.taken) / (PRIOR_WEIGHT + answersOf(tally));
}

/**
 * How likely the rep is to take a step of this kind, or of this play, 0 to 1: the share taken, drawn towards one half as if by
 * twenty answers; at a stage with enough answers of its own, drawn towards the share of the kind.
 */
export function acceptanceOf(kind: string, stage: string | null, { kinds, stages }: Taste): number {
  const ofKind = smoothed(kinds.get(kind) ?? NONE, PRIOR);
  const here = stage === null ? undefined : stages.get(stageKey(kind, stage));
  return here === undefined || answersOf(here) < ENOUGH_AT_STAGE ? ofKind : smoothed(here, ofKind);
}

/** What the rep's taste does to the rank of a kind: 1 where nothing is known, 0.2 at least, 1.6 at most. */
export function habitOf(kind: string, stage: string | null, taste: Taste): number {
  return Math.min(MOST, Math.max(LEAST, acceptanceOf(kind, stage, taste) / PRIOR));
}

/**
 * Whether a kind that the rep almost never takes stays away: nineteen times in twenty. The same step gives the same
 * answer, so that it does not come and go.
 */
export function isHeldBack(
  { kind, fact, target }: { kind: string; fact: string; target: string },
  stage: string | null,
  taste: Taste,
): boolean {
  return acceptanceOf(kind, stage, taste) < RARELY && mark(`${target}|${kind}|${fact}`) % CHECK_ONE_IN !== 0;
}

import { FIRST } from '../../engine/scoring/learn/judge';
import type { ScoreState } from '../../model/kept-score';

/** With few closed records each one counts; with many, so great a share of them must be new. */
const NEW_SHARE = 0.02;

/**
 * Whether enough was closed since the last training to learn anew by itself: with under fifty closed records after
 * each, later after every fiftieth part. Never where somebody has chosen what scores, and not before there are
 * enough won and lost ones to learn from.
 */
export function isTrainingDue(
  state: Pick<ScoreState, 'closed' | 'isChosen'> | null,
  [won, lost]: readonly [number, number],
): boolean {
  if (state?.isChosen || Math.min(won, lost) < FIRST) return false;
  const [wonThen, lostThen] = state?.closed ?? [0, 0];
  const news = Math.abs(won - wonThen) + Math.abs(lost - lostThen);
  return news > 0 && news >= NEW_SHARE * (wonThen + lostThen);
}

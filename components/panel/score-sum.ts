import type { Reason, Score } from '../../utils/model/answer';

const SHOWN = 3;
/** The engine's own line for what no person would take for a reason. */
const OTHERS = 'others';

/** A score laid out so that what is shown adds up to the last digit. Points in log-odds, hundredths. */
type ScoreSum = {
  base: number;
  up: Reason[];
  down: Reason[];
  /** The reasons that are not named one by one: how many, and their points together; `many` where one stands for several. */
  others: { count: number; points: number; many: boolean };
  total: number;
};

function hundredths(points: number): number {
  // Without `|| 0` a tiny negative would come out as a negative zero.
  return Math.round(points * 100) || 0;
}

function strongest(reasons: Reason[], sign: 1 | -1): Reason[] {
  return reasons
    .filter((reason) => reason.id !== OTHERS && hundredths(reason.points) * sign > 0)
    .sort((a, b) => (b.points - a.points) * sign)
    .slice(0, SHOWN)
    .map((reason) => ({ ...reason, points: hundredths(reason.points) / 100 }));
}

/**
 * The three strongest reasons up, the three strongest down, and all others as one line that closes the sum.
 * The total is the log-odds of the unclamped chance (contracts.md section 2: base + sum of points).
 */
export function sumScore(score: Score): ScoreSum {
  const up = strongest(score.reasons, 1);
  const down = strongest(score.reasons, -1);
  const total = hundredths(score.reasons.reduce((sum, reason) => sum + reason.points, score.base));
  const named = [...up, ...down].reduce((sum, reason) => sum + hundredths(reason.points), 0);
  const many = score.reasons.some(({ id }) => id === OTHERS);
  const count = score.reasons.length - up.length - down.length;
  const base = count > 0 ? hundredths(score.base) : total - named;
  return {
    base: base / 100,
    up,
    down,
    // Each line is rounded by itself; what that leaves over lands here, or in the base where nothing is left.
    others: { count, many, points: (total - base - named) / 100 },
    total: total / 100,
  };
}

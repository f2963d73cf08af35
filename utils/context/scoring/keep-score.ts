import type { Score } from '../../model/answer';
import type { KeptScore, OwnChance, PastScore, ScoreChange } from '../../model/kept-score';

const HOUR_MS = 3_600_000;
/** What is compared is this old at the least: changes within a day are the day's to and fro. */
const APART_MS = 20 * HOUR_MS;
const MOST_PAST = 12;
/** Points of a hundred below which nothing is said to have changed. */
const LEAST_CHANGE = 0.015;

const ms = (moment: string) => Date.parse(moment);

const pastOf = ({ value, reasons }: Score, at: string): PastScore => ({
  at,
  value,
  reasons: reasons.slice(0, 40).map(({ id, text, points }) => ({ id, text, points })),
});

/** What is kept of a record's score once it is worked out anew; the score before joins the past, one a day. */
export function keepScore(before: KeptScore | null, key: string, score: Score | null, at: string): KeptScore {
  const { past = [], own = null, owns = [], score: was = null } = before ?? {};
  const newest = past.at(-1);
  const isDue = newest === undefined || ms(before?.at ?? at) - ms(newest.at) >= APART_MS;
  const isPast = was !== null && before !== null && isDue && ms(at) - ms(before.at) >= 0;
  const kept = isPast ? [...past, pastOf(was, before.at)] : past;
  return { key, at, score, own, owns, past: kept.slice(-MOST_PAST) };
}

/** The fact whose points have changed most in the way that the score has; null where none has. */
function whyOf(now: Score, then: PastScore): string | null {
  const sign = Math.sign(now.value - then.value);
  const before = new Map(then.reasons.map((reason) => [reason.id ?? reason.text, reason]));
  const moves = now.reasons.flatMap((reason) => {
    const key = reason.id ?? reason.text;
    const was = before.get(key)?.points ?? 0;
    before.delete(key);
    return key === 'others' ? [] : [{ by: reason.points - was, text: reason.text }];
  });
  before.delete('others');
  const gone = [...before.values()].map(({ points, text }) => ({
    by: -points,
    text: `No longer so: ${text}`,
  }));
  const [most] = [...moves, ...gone].sort((a, b) => sign * (b.by - a.by));
  return most === undefined || most.by * sign <= 0 ? null : most.text;
}

/** What has changed since the last score of an earlier day, and why; null where nothing worth a word has. */
export function changeOf(kept: KeptScore | null, score: Score | null, at: string): ScoreChange | null {
  if (kept === null || score === null) return null;
  const last = kept.score === null ? [] : [pastOf(kept.score, kept.at)];
  const then = [...kept.past, ...last].findLast((one) => ms(at) - ms(one.at) >= APART_MS);
  if (then === undefined || Math.abs(score.value - then.value) < LEAST_CHANGE) return null;
  return { by: score.value - then.value, since: then.at, why: whyOf(score, then) };
}

const sameStage = (one: string | null, other: string | null) =>
  (one ?? '').trim().toLowerCase() === (other ?? '').trim().toLowerCase();

/** The rep's own number as long as it holds: until the stage changes. */
export function ownChanceOf(kept: KeptScore | null, stage: string | null): OwnChance | null {
  const own = kept?.own ?? null;
  return own !== null && sameStage(own.stage, stage) ? own : null;
}

/** Sets the rep's own number, or takes it back (null). The one before stays for the comparison. */
export function setOwnChance(kept: KeptScore, own: OwnChance | null): KeptScore {
  return { ...kept, own, owns: own === null ? kept.owns : [...kept.owns, own].slice(-20) };
}

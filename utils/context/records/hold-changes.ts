import type { Stated, Unlogged } from '../../model/book';

/** How long a page must leave its values alone before a change of them is logged, in milliseconds. */
const SETTLES_AFTER_MS = 10_000;

/** Fields whose change on a page goes into the log. */
const LOGGED = ['stage', 'status', 'amount', 'currency', 'closeDate', 'owner'] as const;

type Value = string | number | null;
type Watched = { unlogged: Unlogged | null; stageEnteredAt?: string | null } & Partial<
  Record<(typeof LOGGED)[number], Value>
>;

/** Since when the record stands in its stage; null where nobody knows. */
function enteredAt(after: Watched, was: Unlogged['was'], at: string): Value {
  if (was.stage === undefined) return null;
  // Back where it was: for us it has been there all the time.
  return was.stage === after.stage ? (was.stageEnteredAt ?? null) : at;
}

/**
 * A record that the book knew, after a page has changed it, with what the log has yet to hear. A value that is
 * seen for the first time is no change. A page that goes back to what the log knows leaves nothing to log, so
 * that one that flickers writes no war into it.
 * @param used the statement that each field was taken from
 */
export function holdChanges<T extends Watched>(
  before: T,
  after: T,
  used: Readonly<Record<string, Stated>>,
  at: string,
): T {
  const moved = LOGGED.filter((field) => (before[field] ?? null) !== (after[field] ?? null));
  if (moved.length === 0) return after;
  const was: Unlogged['was'] = { ...before.unlogged?.was };
  const seen = moved.filter((field) => before[field] != null);
  for (const field of seen) was[field] ??= before[field] ?? null;
  if (seen.includes('stage') && !('stageEnteredAt' in was))
    was.stageEnteredAt = before.stageEnteredAt ?? null;

  const hasMoved = 'stageEnteredAt' in after && moved.includes('stage');
  const next = hasMoved ? { ...after, stageEnteredAt: enteredAt(after, was, at) } : after;
  for (const field of LOGGED) if (was[field] === (after[field] ?? null)) delete was[field];
  if (was.stage === undefined) delete was.stageEnteredAt;
  const source = seen.map((field) => used[field]?.from)[0] ?? before.unlogged?.source;
  const isQuiet = Object.keys(was).length === 0 || source === undefined;
  return { ...next, unlogged: isQuiet ? null : { since: at, source, was } };
}

/** Whether the page has left its values alone for long enough. */
export function isAtRest({ since }: Unlogged, now: string): boolean {
  return Date.parse(now) - Date.parse(since) >= SETTLES_AFTER_MS;
}

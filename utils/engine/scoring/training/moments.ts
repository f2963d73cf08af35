import type { RecordHistory } from '../features/history';

const DAY_MS = 86_400_000;
/** Ages at which every record that is still open is looked at: chosen beforehand, not by how long it lasted. */
const AGES = [0, 7, 21, 45, 90, 150, 240, 365, 540, 730] as const;
/** A stage is looked at a day after it was entered: what belongs to the move is written down by then. */
const SETTLED_MS = DAY_MS;
/** The last day belongs to the closing. */
const BEFORE_CLOSING_MS = DAY_MS;
const NEAR_MS = DAY_MS / 2;
const MOST = 10;

/**
 * The moments at which a closed record is looked at, oldest first: in every stage that it passed, and at ages that
 * are the same for all. None lies on its last day. A record without a beginning and an end has one, its end.
 */
export function momentsOf({ createdAt, closedAt, happened }: RecordHistory): number[] {
  if (closedAt === null) return createdAt === null ? [] : [createdAt];
  const begun = createdAt ?? happened[0]?.at ?? null;
  const end = closedAt - BEFORE_CLOSING_MS;
  if (begun === null || begun > end) return [begun === null ? end : Math.min(begun, closedAt)];
  const entered = happened
    .filter(({ what, field }) => what === 'change' && field === 'stage')
    .map(({ at }) => at + SETTLED_MS);
  const wanted = [...AGES.map((days) => begun + days * DAY_MS), ...entered]
    .filter((at) => at >= begun && at <= end)
    .sort((a, b) => a - b);
  const apart = wanted.filter((at, place) => place === 0 || at - (wanted[place - 1] ?? 0) > NEAR_MS);
  const every = Math.max(1, apart.length / MOST);
  return apart.filter((_, place) => Math.floor(place / every) !== Math.floor((place - 1) / every));
}

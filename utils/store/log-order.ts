/** Where an entry stands in time, as the indexes of the log have it. */
type Standing = { at: string; seq: number };

/** Where a part of an index ended; `tied` rows with this very moment and number were read. */
export type Place = Standing & { tied: number };

/** The place after the last of some entries that were read from a place on. */
export function placeAfter(rows: readonly Standing[], before: Place | null): Place | null {
  const last = rows.at(-1);
  if (last === undefined) return before;
  const { at, seq } = last;
  const tied = rows.filter((row) => row.at === at && row.seq === seq).length;
  return { at, seq, tied: tied + (before?.at === at && before.seq === seq ? before.tied : 0) };
}

/** Sorts entries of all devices, the newest first. */
export function isNewer(one: Standing & { device: string }, other: Standing & { device: string }): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  return other.seq - one.seq || (one.device < other.device ? 1 : -1);
}

/** Sorts entries of all devices as an index of moments has them, the oldest first. */
export function isOlder(one: Standing & { device: string }, other: Standing & { device: string }): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.seq - other.seq || (one.device < other.device ? -1 : 1);
}

type Values = Readonly<Record<string, unknown>>;

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the merge has put into a list is taken out of it; what came since stays. */
function withoutAdded(before: readonly unknown[], after: readonly unknown[], now: readonly unknown[]) {
  const has = (list: readonly unknown[], value: unknown) => list.some((one) => isAlike(one, value));
  const kept = now.filter((value) => has(before, value) || !has(after, value));
  return [...kept, ...before.filter((value) => !has(after, value) && !has(kept, value))];
}

function valueBefore(before: unknown, after: unknown, now: unknown): unknown {
  if (isAlike(now, after)) return before;
  const list = before ?? [];
  if (Array.isArray(list) && Array.isArray(after) && Array.isArray(now))
    return withoutAdded(list, after, now);
  return isObject(before) && isObject(after) && isObject(now) ? valuesBefore(before, after, now) : now;
}

function valuesBefore(before: Values, after: Values, now: Values): Values {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  const values = [...keys].map((key) => [key, valueBefore(before[key], after[key], now[key])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/**
 * A record without what was merged into it, as it was; whatever has changed on it since stays.
 * @param before the record before the merge
 * @param after what the merge made of it
 * @param now as it is today
 */
export function unmergeRecord<T extends { updatedAt: string }>(before: T, after: T, now: T, at: string): T {
  if (isAlike(now, after)) return before;
  return { ...(valuesBefore(before, after, now) as T), updatedAt: at };
}

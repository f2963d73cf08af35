import type { Row } from './tables';

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown) => (isObject(value) && typeof value.id === 'string' ? value.id : null);

/** Of two with one id the one that was changed later; without moments, the one that is here. */
function later(here: unknown, theirs: unknown): unknown {
  const [at, theirAt] = [here, theirs].map((one) =>
    isObject(one) ? Date.parse(String(one.changedAt)) : NaN,
  );
  return at !== undefined && theirAt !== undefined && theirAt > at ? theirs : here;
}

/** Both lists as one: those with an id once each, of others what is not there yet. */
function mergedLists(here: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const known = new Map(theirs.map((one) => [idOf(one) ?? JSON.stringify(one), one]));
  const keys = new Set(here.map((one) => idOf(one) ?? JSON.stringify(one)));
  const kept = here.map((one) => {
    const other = idOf(one) === null ? undefined : known.get(idOf(one) as string);
    return other === undefined ? one : later(one, other);
  });
  return [...kept, ...[...known].filter(([key]) => !keys.has(key)).map(([, one]) => one)];
}

/**
 * A setting that is here with what a backup adds to it: fields that were never set here, plays, views and names that
 * are not here. What is set here stays.
 */
export function mergedSetting(here: Row, theirs: Row): Row {
  const [own, other] = [here.value, theirs.value];
  if (Array.isArray(own) && Array.isArray(other)) return { ...here, value: mergedLists(own, other) };
  if (here.key === 'settings' && isObject(own) && isObject(other)) {
    const unset = own.identity === null ? { identity: other.identity ?? null } : {};
    return { ...here, value: { ...other, ...own, ...unset } };
  }
  return here;
}

import type { Sources, Stated } from '../../model/book';
import { isSameValue, settleField } from './settle-field';

/**
 * The sources of a record after the user has taken back what they typed into a field: their word goes where what
 * the others say gives the value that was there before, or nobody else says anything; else the old value is theirs
 * again, as one that they never changed.
 */
export function unsay(
  { sources }: { sources: Sources },
  { field, before, at }: { field: string; before: Stated['value']; at: string },
): Sources {
  const others = (sources[field] ?? []).filter((one) => one.from !== 'typed');
  const { [field]: _said, ...rest } = sources;
  if (others.length === 0) return rest;
  if (isSameValue(settleField(others).used?.value ?? null, before)) return { ...rest, [field]: others };
  const typed: Stated = { value: before, from: 'typed', at, sure: true, changed: false };
  return { ...rest, [field]: [...others, typed] };
}

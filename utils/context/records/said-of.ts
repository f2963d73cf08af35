import type { Sources, Stated } from '../../model/book';
import { mergedNames } from './merged-names';
import { saidBefore } from './state-field';

/**
 * What a source has said before, field by field, of the record that it has these names for: it may be one that was
 * merged into this one here.
 */
export function saidOf(
  sources: Sources,
  from: Stated['from'],
  keys: readonly string[],
): (field: string) => Stated[] {
  const of = mergedNames(sources, keys);
  return (field) => saidBefore(sources[field] ?? [], { from, ...(of && { of }) });
}

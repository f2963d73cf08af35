import type { Sources } from '../../model/book';

/**
 * All names of the record that was merged into this one and that a source speaks of now; undefined where it speaks of
 * the record itself.
 */
export function mergedNames(sources: Sources, keys: readonly string[]): string[] | undefined {
  if (keys.length === 0) return undefined;
  for (const statements of Object.values(sources))
    for (const { of } of statements) if (of?.some((key) => keys.includes(key))) return of;
  return undefined;
}

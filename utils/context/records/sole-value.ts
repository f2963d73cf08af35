import type { Sources, Stated } from '../../model/book';
import { settleField } from './settle-field';

/** The value of a field that a record holds among its sources alone; null where there is none for sure. */
export function soleValue({ sources }: { sources: Sources }, field: string): Stated['value'] {
  const { used } = settleField(sources[field] ?? []);
  return used?.sure ? used.value : null;
}

/** The same for a number. */
export function soleNumber(record: { sources: Sources }, field: string): number | null {
  const value = soleValue(record, field);
  return typeof value === 'number' ? value : null;
}

import type { Stated } from '../../model/book';
import type { ReadRecord } from '../record';
import type { RowCells } from './row-cells';

/** Reads the cells of a row as a record; null where it has refused the row. */
export type RowReader = (cells: RowCells) => Omit<ReadRecord, 'line' | 'table' | 'leftOut'> | null;

/** What a row says: an empty cell says nothing, so that what others have stated stays. */
export function stated(values: Record<string, Stated['value']>): Record<string, Stated['value']> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** A record that names no others and tells nothing of time. */
export const ALONE = {
  emails: [],
  account: null,
  contacts: [],
  deal: null,
  createdAt: null,
  stageEnteredAt: null,
  happening: null,
} as const;

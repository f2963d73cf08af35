import type { ScoreShape } from '../../../model/score-model';
import { textOf } from './read-cell';
import { cellNumber, type Reading } from './read-column';
import type { Cell } from './table';

const DAY = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

type Part = ScoreShape['part'];

/** What a shape of numbers looks up for a cell: its value, or how many days before the row's own time it lies. */
export function numberFor(cell: Cell, reading: Reading, part: Part, time: number): number {
  const value = cellNumber(cell, reading);
  return part === 'age' ? time - value : value;
}

/** What a shape of categories looks up for a cell; null where it is missing. */
export function textFor(cell: Cell, reading: Reading, part: Part): string | null {
  if (part === 'value') return textOf(cell);
  const day = cellNumber(cell, reading);
  if (Number.isNaN(day)) return null;
  const date = new Date(day * DAY);
  return part === 'month' ? String(date.getUTCMonth() + 1) : WEEKDAYS[date.getUTCDay()]!;
}

import type { Cell, ListName, TableFilter, TableQuery, TableRow } from '../model/table';
import { kindOf } from './columns';
import { type DayRange, daysOf } from './day-span';
import { foldText } from './fold-text';

type Test = (cell: Cell) => boolean;
type Bounds = { from: Cell; to: Cell };

/** The rep's local midnight at which a day begins, in milliseconds. */
const midnight = (day: string, later = 0): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
};

/** Days as bounds of moments: the last one counts to its end. */
function momentsOf({ from, to }: DayRange): Bounds {
  return { from: from === null ? null : midnight(from), to: to === null ? null : midnight(to, 1) - 1 };
}

function isWithin({ from, to }: Bounds): Test {
  return (cell) => cell !== null && (from === null || cell >= from) && (to === null || cell <= to);
}

const dayBound = (bound: Cell) => (typeof bound === 'string' && bound !== '' ? bound : null);

function between({ from, to }: Bounds, kind: string): Test {
  const days = { from: dayBound(from), to: dayBound(to) };
  if (kind === 'moment') return isWithin(momentsOf(days));
  return isWithin(kind === 'day' ? days : { from, to });
}

function testOf(filter: TableFilter, kind: string, { today, weekStart }: TableQuery): Test {
  switch (filter.is) {
    case 'one-of': {
      const values = new Set<Cell>(filter.values);
      return (cell) => values.has(cell);
    }
    case 'has': {
      const wanted = foldText(filter.text);
      return (cell) => cell !== null && foldText(String(cell)).includes(wanted);
    }
    case 'between':
      return between(filter, kind);
    case 'in': {
      const days = daysOf(filter.span, today, weekStart);
      return isWithin(kind === 'moment' ? momentsOf(days) : days);
    }
    case 'empty':
      return (cell) => (cell === null || cell === '') === filter.empty;
  }
}

/**
 * What tells whether a row fits: each word of the search stands somewhere in it, and every filter lets it through. A
 * filter on a column that the list does not have lets all through.
 */
export function makeMatcher(list: ListName, query: TableQuery): (row: TableRow) => boolean {
  const words = foldText(query.search).split(/\s+/).filter(Boolean);
  const tests = query.filters.flatMap((filter) => {
    const kind = kindOf(list, filter.column);
    return kind === null ? [] : [{ column: filter.column, test: testOf(filter, kind, query) }];
  });
  return ({ text, cells }) =>
    words.every((word) => text.includes(word)) &&
    tests.every(({ column, test }) => test(cells[column] ?? null));
}

import type { Cell, ListName, Span, TableFilter } from '../../../utils/model/table';
import { kindOf } from '../../../utils/tables/columns';
import { showDay, showNumber } from '../format';
import { LEAD_WORDS, STATUS_WORDS } from '../words';
import { columnWords } from './list-words';

/** Days as seen from today, in the order in which they are offered. */
export const SPAN_WORDS: Readonly<Record<Span, string>> = {
  passed: 'before today',
  today: 'today',
  'this-week': 'this week',
  'this-month': 'this month',
  'this-quarter': 'this quarter',
  'next-30-days': 'in the next 30 days',
  'last-30-days': 'in the last 30 days',
};

/** How many values a filter names before it only counts them. */
const NAMED = 2;

/** A value of a column as people read it; null is none. */
export function valueWords(list: ListName, column: string, value: string | null): string {
  if (value === null) return 'none';
  const words: Readonly<Record<string, string>> = list === 'leads' ? LEAD_WORDS : STATUS_WORDS;
  return (column === 'status' && words[value]) || value;
}

function boundWords(bound: Cell): string {
  return typeof bound === 'number' ? showNumber(bound) : showDay(String(bound));
}

function betweenWords({ from, to }: { from: Cell; to: Cell }, isNumber: boolean): string {
  if (from !== null && to !== null) return `${boundWords(from)} to ${boundWords(to)}`;
  if (from !== null) return `${isNumber ? 'at least' : 'from'} ${boundWords(from)}`;
  return to === null ? 'any' : `${isNumber ? 'at most' : 'up to'} ${boundWords(to)}`;
}

function whatWords(list: ListName, filter: TableFilter): string {
  switch (filter.is) {
    case 'one-of': {
      const words = filter.values.map((value) => valueWords(list, filter.column, value));
      const rest = words.length - NAMED;
      return rest > 0 ? `${words.slice(0, NAMED).join(', ')} or ${rest} more` : words.join(' or ');
    }
    case 'has':
      return `contains “${filter.text}”`;
    case 'between':
      return betweenWords(filter, kindOf(list, filter.column) === 'number');
    case 'in':
      return SPAN_WORDS[filter.span];
    case 'empty':
      return filter.empty ? 'is empty' : 'is filled in';
  }
}

/** A filter in words: "Owner: Maya Okafor or Sam Lee". */
export function filterWords(list: ListName, filter: TableFilter): string {
  return `${columnWords(list, filter.column)}: ${whatWords(list, filter)}`;
}

import type { Span, TableFilter } from '../../../utils/model/table';
import type { ColumnKind } from '../../../utils/tables/columns';

/** A filter while it is edited: what stands in the fields of its form. */
export interface FilterDraft {
  /** How the column is narrowed: by a span of days, or in one of the other ways. */
  how: 'one-of' | 'has' | 'between' | 'empty' | 'filled' | Span;
  values: readonly (string | null)[];
  text: string;
  from: string;
  to: string;
}

const FIRST: Readonly<Record<ColumnKind, FilterDraft['how']>> = {
  choice: 'one-of',
  text: 'has',
  number: 'between',
  day: 'this-month',
  moment: 'last-30-days',
};

const shown = (bound: string | number | null) => (bound === null ? '' : String(bound));

/** The form of a filter, or of a new one on a column of this kind. */
export function draftOf(filter: TableFilter | null, kind: ColumnKind): FilterDraft {
  const draft: FilterDraft = { how: FIRST[kind], values: [], text: '', from: '', to: '' };
  if (filter === null) return draft;
  switch (filter.is) {
    case 'one-of':
      return { ...draft, how: 'one-of', values: filter.values };
    case 'has':
      return { ...draft, how: 'has', text: filter.text };
    case 'between':
      return { ...draft, how: 'between', from: shown(filter.from), to: shown(filter.to) };
    case 'in':
      return { ...draft, how: filter.span };
    case 'empty':
      return { ...draft, how: filter.empty ? 'empty' : 'filled' };
  }
}

function boundIn(typed: string, kind: ColumnKind): string | number | null {
  if (typed.trim() === '') return null;
  const number = Number(typed);
  if (kind === 'number') return Number.isFinite(number) ? number : null;
  return typed;
}

/** The filter that a form says; null while it says nothing. */
export function filterOf(draft: FilterDraft, column: string, kind: ColumnKind): TableFilter | null {
  switch (draft.how) {
    case 'one-of':
      return draft.values.length > 0 ? { column, is: 'one-of', values: [...draft.values] } : null;
    case 'has':
      return draft.text.trim() === '' ? null : { column, is: 'has', text: draft.text.trim() };
    case 'between': {
      const [from, to] = [boundIn(draft.from, kind), boundIn(draft.to, kind)];
      return from === null && to === null ? null : { column, is: 'between', from, to };
    }
    case 'empty':
    case 'filled':
      return { column, is: 'empty', empty: draft.how === 'empty' };
    default:
      return { column, is: 'in', span: draft.how };
  }
}

import { type ListName, type SavedView, type TableState, tableState } from '../../../utils/model/table';
import { COLUMNS, kindOf } from '../../../utils/tables/columns';

/** What a table shows until its user says otherwise. */
const START: Readonly<Record<ListName, Pick<TableState, 'sort' | 'columns'>>> = {
  deals: {
    sort: { key: 'closeDate', down: false },
    columns: ['name', 'stage', 'amount', 'chance', 'closeDate', 'owner', 'status', 'lastActivity'],
  },
  leads: {
    sort: { key: 'updatedAt', down: true },
    columns: ['name', 'email', 'status', 'owner', 'createdAt', 'lastActivity'],
  },
  contacts: {
    sort: { key: 'name', down: false },
    columns: ['name', 'email', 'phone', 'jobTitle', 'deals'],
  },
  accounts: {
    sort: { key: 'name', down: false },
    columns: ['name', 'website', 'people', 'deals'],
  },
};

const OPEN = { column: 'status', is: 'one-of' as const, values: ['open'] };

function stock(list: ListName, id: string, name: string, patch: Partial<TableState> = {}): SavedView {
  return { id, list, name, state: { search: '', filters: [], ...START[list], ...patch } };
}

/** The views that every list has; the first is the one that it opens with. */
export const STOCK: Readonly<Record<ListName, readonly [SavedView, ...SavedView[]]>> = {
  deals: [
    stock('deals', 'open', 'Open deals', { filters: [OPEN] }),
    stock('deals', 'this-month', 'Closing this month', {
      filters: [OPEN, { column: 'closeDate', is: 'in', span: 'this-month' }],
    }),
    stock('deals', 'overdue', 'Close date passed', {
      filters: [OPEN, { column: 'closeDate', is: 'in', span: 'passed' }],
    }),
    stock('deals', 'all', 'All deals'),
  ],
  leads: [stock('leads', 'all', 'All leads'), stock('leads', 'open', 'Open leads', { filters: [OPEN] })],
  contacts: [stock('contacts', 'all', 'All contacts')],
  accounts: [stock('accounts', 'all', 'All accounts')],
};

/** A state as the list can show it: without columns that it does not have, and with the name first. */
function fitting(list: ListName, state: TableState): TableState {
  const columns = state.columns.filter(
    (key, at, all) => kindOf(list, key) !== null && all.indexOf(key) === at,
  );
  const others = columns.filter((key) => key !== 'name');
  return {
    ...state,
    columns: ['name', ...others],
    filters: state.filters.filter(({ column }) => kindOf(list, column) !== null),
    sort: kindOf(list, state.sort.key) === null ? START[list].sort : state.sort,
  };
}

/** A list's view and how the table stands, which may have moved on from it. */
export interface Chosen {
  view: SavedView;
  state: TableState;
}

/** Whether the table stands as its view says. */
export function isAsSaved({ view, state }: Chosen): boolean {
  return JSON.stringify(tableState.parse(state)) === JSON.stringify(tableState.parse(view.state));
}

function stateIn(words: string | null): TableState | null {
  try {
    return words === null ? null : tableState.parse(JSON.parse(words));
  } catch {
    return null;
  }
}

/** Reads the choice from the address; what is not understood is as the list begins. */
export function chosenIn(list: ListName, query: URLSearchParams, saved: readonly SavedView[]): Chosen {
  const all = [...STOCK[list], ...saved.filter((view) => view.list === list)];
  const view = all.find(({ id }) => id === query.get('view')) ?? STOCK[list][0];
  const fitted = { ...view, state: fitting(list, view.state) };
  return { view: fitted, state: fitting(list, stateIn(query.get('state')) ?? fitted.state) };
}

/** The address of a list that stands like this. */
export function hrefOf(chosen: Chosen): string {
  const { view, state } = chosen;
  const query = new URLSearchParams();
  if (view.id !== STOCK[view.list][0].id) query.set('view', view.id);
  if (!isAsSaved(chosen)) query.set('state', JSON.stringify(state));
  return query.size > 0 ? `#/${view.list}?${query}` : `#/${view.list}`;
}

/** Every column of a list, those that are shown first and in their order. */
export function columnsInOrder(list: ListName, shown: readonly string[]): string[] {
  return [...shown, ...Object.keys(COLUMNS[list]).filter((key) => !shown.includes(key))];
}

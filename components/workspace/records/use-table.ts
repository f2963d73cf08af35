import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { ListName, TableQuery, TableRow } from '../../../utils/model/table';
import { type ListState, tableClient } from './table-client';

export interface BookTable extends ListState {
  /** False while what is found answers an earlier query. */
  isCurrent: boolean;
  rowAt: (index: number) => TableRow | undefined;
  /** Hears which rows are in sight, so that they are there. */
  onSight: (first: number, last: number) => void;
}

/**
 * What a query finds in a list of the book. While a new one is under way what the one before has found stays, so that
 * nothing jumps.
 */
export function useTable(list: ListName, query: TableQuery): BookTable {
  const state = useSyncExternalStore(
    tableClient.subscribe,
    useCallback(() => tableClient.state(list), [list]),
  );
  useEffect(() => tableClient.find(list, query), [list, query]);
  const version = state.found?.version;
  const onSight = useCallback(
    (first: number, last: number) => {
      // Another version wants its own rows: the table asks again for what it has in sight.
      if (version !== undefined) tableClient.show(list, first, last);
    },
    [list, version],
  );
  const isCurrent = JSON.stringify(state.answered) === JSON.stringify(query);
  return { ...state, isCurrent, rowAt: (index) => state.rows.get(index), onSight };
}

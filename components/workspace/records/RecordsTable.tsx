import { Columns3, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ListName, SavedView, TableQuery, TableState } from '../../../utils/model/table';
import { useAction } from '../../hooks/use-action';
import { useToday } from '../../hooks/use-today';
import { Button } from '../../ui/Button';
import { firstWeekday } from '../activity/date-range';
import { DataTable } from '../DataTable';
import { Empty } from '../Empty';
import { LOCALE } from '../format';
import { Said } from '../Said';
import { StoreFailed } from '../StoreFailed';
import { ColumnsDialog } from './ColumnsDialog';
import { CountLine } from './CountLine';
import { exportRecords } from './export-records';
import { FilterBar } from './FilterBar';
import { LIST_WORDS } from './list-words';
import { recordColumns } from './record-columns';
import { useChosen } from './use-chosen';
import { useTable } from './use-table';
import { ViewMenu } from './ViewMenu';
import { isAsSaved, STOCK } from './views';

const ROW = 52;
const WEEK_START = firstWeekday(LOCALE);
const STATUSES = ['open', 'won', 'lost', 'converted', 'disqualified'];

interface Props {
  list: ListName;
  query: URLSearchParams;
  /** The stages of the user's process, in order. */
  stages: readonly string[];
  views: readonly SavedView[];
}

function useQuery({ search, filters, sort }: TableState, stages: readonly string[]): TableQuery {
  const today = useToday();
  return useMemo(() => {
    const orders = { stage: stages, status: STATUSES };
    return { search, filters, sort, locale: LOCALE, today, weekStart: WEEK_START, orders };
  }, [search, filters, sort, stages, today]);
}

/** The table of a list with what narrows it, its views and its columns. */
export function RecordsTable({ list, query, stages, views }: Props) {
  const saved = views.filter((view) => view.list === list);
  const [chosen, setChosen] = useChosen(list, query, saved);
  const { state } = chosen;
  const asked = useQuery(state, stages);
  const table = useTable(list, asked);
  const [isArranging, setArranging] = useState(false);
  const exporting = useAction();
  const { columns, minWidth } = useMemo(() => recordColumns(list, state.columns), [list, state.columns]);

  const change = (patch: Partial<TableState>) => setChosen({ ...chosen, state: { ...state, ...patch } });
  const onSort = (key: string) =>
    change({ sort: { key, down: state.sort.key === key ? !state.sort.down : false } });

  if (table.failure) return <StoreFailed failure={table.failure} />;
  const { found, answered } = table;
  const { title, many, none, noneYet } = LIST_WORDS[list];
  return (
    <>
      <div className="table-tools">
        <ViewMenu
          {...chosen}
          isChanged={!isAsSaved(chosen)}
          stock={STOCK[list]}
          saved={saved}
          onChoose={(view, shown) => setChosen({ view, state: shown })}
        />
        <FilterBar list={list} state={state} values={table.values} onChange={change} />
        <Button look="plain" className="table-tool" onClick={() => setArranging(true)}>
          <Columns3 size={16} strokeWidth={1.75} aria-hidden /> Columns
        </Button>
        <Button
          look="plain"
          className="table-tool"
          disabled={exporting.busy || !found?.count}
          onClick={() => exporting.run(() => exportRecords(list, asked, state.columns))}
        >
          <Download size={16} strokeWidth={1.75} aria-hidden /> Export CSV
        </Button>
      </div>
      <CountLine list={list} found={found} isCurrent={table.isCurrent} />
      <Said action={exporting} />
      {found && (
        <DataTable
          caption={title}
          columns={columns}
          minWidth={minWidth}
          count={found.count}
          isWhole={found.isWhole}
          rowAt={table.rowAt}
          rowKey={({ id }) => id}
          rowHeight={ROW}
          subject={JSON.stringify(answered)}
          onSight={table.onSight}
          sort={state.sort}
          onSort={onSort}
          empty={
            found.of === 0 ? (
              <Empty title={none}>{noneYet}</Empty>
            ) : (
              <Empty title="Nothing fits">
                Change the search or the filters, or open the view of all {many}.
              </Empty>
            )
          }
        />
      )}
      {isArranging && (
        <ColumnsDialog
          list={list}
          shown={state.columns}
          onChange={(keys) => change({ columns: keys })}
          onClose={() => setArranging(false)}
        />
      )}
    </>
  );
}

import { useMemo, useState } from 'react';
import { DataTable } from '../../DataTable';
import { Empty } from '../../Empty';
import { faultColumns } from './fault-columns';
import type { FaultRow, FaultSort } from './hygiene-rows';
import type { OrderName, Survey } from './survey-messages';

const ROW = 52;

interface Props {
  survey: Survey;
  fits: (row: FaultRow) => boolean;
  onFix: (row: FaultRow) => void;
}

/** The rows that fit, in one of the orders that are worked out already. */
function inOrder({ rows, orders }: Survey, name: OrderName, fits: (row: FaultRow) => boolean): FaultRow[] {
  const found: FaultRow[] = [];
  for (const place of orders[name]) {
    const row = rows[place];
    if (row !== undefined && fits(row)) found.push(row);
  }
  return found;
}

/** The list of faults, the worst first; each with the button that mends it. */
export function FaultTable({ survey, fits, onFix }: Props) {
  const [sort, setSort] = useState<{ key: FaultSort; down: boolean }>({ key: 'severity', down: false });
  const columns = useMemo(() => faultColumns(onFix), [onFix]);
  const sorted = useMemo(
    () => inOrder(survey, `${sort.key} ${sort.down ? 'down' : 'up'}`, fits),
    [survey, sort, fits],
  );
  const onSort = (key: string) =>
    setSort({ key: key as FaultSort, down: sort.key === key ? !sort.down : false });
  return (
    <DataTable
      caption="What is unclean, the worst first"
      columns={columns}
      count={sorted.length}
      rowAt={(index) => sorted[index]}
      rowKey={({ key }) => key}
      rowHeight={ROW}
      sort={sort}
      onSort={onSort}
      empty={
        survey.rows.length > 0 ? (
          <Empty title="Nothing fits">Change the search, the rule, the severity or the owner.</Empty>
        ) : (
          <Empty title="Nothing to clean">No rule finds a fault in your open deals and leads.</Empty>
        )
      }
    />
  );
}

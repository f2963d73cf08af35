import { useMemo, useState } from 'react';
import { DataTable } from '../../DataTable';
import { Empty } from '../../Empty';
import { faultColumns } from './fault-columns';
import type { FaultRow, FaultSort } from './hygiene-rows';
import type { OrderName, Survey } from './survey-messages';

const ROW = 52;

/** Whether a row fits the filter; null where every one does. */
type Fits = ((row: FaultRow) => boolean) | null;

interface Props {
  survey: Survey;
  fits: Fits;
  onFix: (row: FaultRow) => void;
}

/** The places of the rows that fit, in one of the orders that are worked out already. */
function placesIn({ rows, orders }: Survey, name: OrderName, fits: Fits): Uint32Array {
  if (fits === null) return orders[name];
  return orders[name].filter((place) => {
    const row = rows[place];
    return row !== undefined && fits(row);
  });
}

/** The list of faults, the worst first; each with the button that mends it. */
export function FaultTable({ survey, fits, onFix }: Props) {
  const [sort, setSort] = useState<{ key: FaultSort; down: boolean }>({ key: 'severity', down: false });
  const columns = useMemo(() => faultColumns(onFix), [onFix]);
  const places = useMemo(
    () => placesIn(survey, `${sort.key} ${sort.down ? 'down' : 'up'}`, fits),
    [survey, sort, fits],
  );
  const onSort = (key: string) =>
    setSort({ key: key as FaultSort, down: sort.key === key ? !sort.down : false });
  return (
    <DataTable
      caption="What is unclean, the worst first"
      columns={columns}
      count={places.length}
      rowAt={(index) => survey.rows[places[index] ?? -1]}
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

import { useMemo, useState } from 'react';
import { DataTable } from '../../DataTable';
import { Empty } from '../../Empty';
import { LOCALE } from '../../format';
import { faultColumns } from './fault-columns';
import { type FaultRow, type FaultSort, sortFaults } from './hygiene-rows';

const ROW = 52;

interface Props {
  rows: readonly FaultRow[];
  /** True where there are faults that the filter keeps out. */
  isNarrow: boolean;
  onFix: (row: FaultRow) => void;
}

/** The list of faults, the worst first; each with the button that mends it. */
export function FaultTable({ rows, isNarrow, onFix }: Props) {
  const [sort, setSort] = useState<{ key: FaultSort; down: boolean }>({ key: 'severity', down: false });
  const columns = useMemo(() => faultColumns(onFix), [onFix]);
  const sorted = useMemo(() => sortFaults(rows, sort.key, sort.down, LOCALE), [rows, sort]);
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
        isNarrow ? (
          <Empty title="Nothing fits">Change the search, the rule, the severity or the owner.</Empty>
        ) : (
          <Empty title="Nothing to clean">No rule finds a fault in your open deals and leads.</Empty>
        )
      }
    />
  );
}

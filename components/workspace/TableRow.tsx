import { memo } from 'react';
import { Skeleton } from '../ui/Skeleton';
import type { Column } from './TableHead';

interface Props<Row> {
  /** Undefined while it is on its way. */
  row: Row | undefined;
  index: number;
  columns: Column<Row>[];
  height: number;
}

function Cells<Row>({ row, index, columns, height }: Props<Row>) {
  return (
    <tr data-index={index} aria-rowindex={index + 2} className="row" style={{ blockSize: height }}>
      {columns.map((column, at) => (
        <td key={column.key} aria-colindex={at + 1} tabIndex={-1} className={column.end ? 'end' : undefined}>
          {row ? column.cell(row) : <Skeleton width="60%" />}
        </td>
      ))}
    </tr>
  );
}

/** One row of a table. It is drawn anew only when it is another: while a table scrolls most of its rows are not. */
export const TableRow = memo(Cells) as typeof Cells;

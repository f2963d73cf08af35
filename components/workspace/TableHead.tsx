import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  head: string;
  /** CSS width; the columns without one share the rest. */
  width?: string;
  /** Numbers and money stand at the end of their column. */
  end?: boolean;
  sortable?: boolean;
  cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  columns: Column<Row>[];
  sort?: { key: string; down: boolean };
  onSort?: (key: string) => void;
}

function ariaSort(sort: Props<unknown>['sort'], key: string) {
  if (sort?.key !== key) return undefined;
  return sort.down ? 'descending' : 'ascending';
}

/** The heads of a table's columns; a head that sorts is a button. */
export function TableHead<Row>({ columns, sort, onSort }: Props<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const sorted = ariaSort(sort, column.key);
          const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp;
          return (
            <th
              key={column.key}
              scope="col"
              className={column.end ? 'end' : undefined}
              style={{ inlineSize: column.width }}
              aria-sort={sorted}
            >
              {column.sortable && onSort ? (
                <button type="button" className="sort" onClick={() => onSort(column.key)}>
                  {column.head}
                  {sorted && <Arrow size={12} aria-hidden />}
                </button>
              ) : (
                column.head
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

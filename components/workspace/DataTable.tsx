import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Column, TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { useGridKeys } from './use-grid-keys';

/** The height of the sticky head, as the stylesheet sets it. */
const HEAD = 36;

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  count: number;
  /** False while more rows may follow than are counted. */
  isWhole?: boolean;
  /** The row at a place, or undefined while it is on its way. */
  rowAt: (index: number) => Row | undefined;
  rowKey: (row: Row) => string;
  rowHeight: number;
  /** Below this width (pixels) the table is scrolled along the line. */
  minWidth?: number;
  /** The table begins at its top when this becomes another: its rows are those of another question. */
  subject?: string;
  /** Hears which places are in sight, for a table that loads as it is scrolled. */
  onSight?: (first: number, last: number) => void;
  sort?: { key: string; down: boolean };
  onSort?: (key: string) => void;
  empty: ReactNode;
}

/**
 * A table of any length: only the rows in sight are in the page, the rest is room above and below. A grid to whoever
 * hears it: one of its cells takes part in tabbing, keys walk from there, and Enter opens the row.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, count, rowAt, rowKey, rowHeight, onSight, sort, onSort, empty } = props;
  const { minWidth, subject, isWhole = true } = props;
  const scroller = useRef<HTMLElement>(null);
  // The library measures by itself; nothing here is worth remembering between renders.
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 3,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  const keys = useGridKeys(scroller, {
    rows: count,
    columns: columns.length,
    top: virtual.range?.startIndex ?? 0,
    onReach: (index) => virtual.scrollToIndex(index),
  });

  useEffect(() => {
    if (last >= 0) onSight?.(first, last);
  }, [first, last, onSight]);

  const shownSubject = useRef(subject);
  useEffect(() => {
    if (shownSubject.current !== subject) scroller.current?.scrollTo({ top: 0 });
    shownSubject.current = subject;
  }, [subject]);

  const above = (items[0]?.start ?? HEAD) - HEAD;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? HEAD) - HEAD);
  return (
    <section className="table-scroll" aria-label={caption} ref={scroller}>
      <table
        className="table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by keys is a grid
        role="grid"
        aria-readonly
        aria-rowcount={isWhole ? count + 1 : -1}
        aria-colcount={columns.length}
        style={{ minInlineSize: minWidth }}
        {...keys}
      >
        <caption className="aloud">{caption}</caption>
        <TableHead columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          {above > 0 && <tr aria-hidden style={{ blockSize: above }} />}
          {items.map(({ index }) => {
            const row = rowAt(index);
            const key = row ? rowKey(row) : `at-${index}`;
            return <TableRow key={key} row={row} index={index} columns={columns} height={rowHeight} />;
          })}
          {below > 0 && <tr aria-hidden style={{ blockSize: below }} />}
        </tbody>
      </table>
      {count === 0 && empty}
    </section>
  );
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Skeleton } from '../ui/Skeleton';
import { type Column, TableHead } from './TableHead';

/** The height of the sticky head, as the stylesheet sets it. */
const HEAD = 36;

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  count: number;
  /** The row at a place, or undefined while it is on its way. */
  rowAt: (index: number) => Row | undefined;
  rowKey: (row: Row) => string;
  rowHeight: number;
  /** Hears which places are in sight, for a table that loads as it is scrolled. */
  onSight?: (first: number, last: number) => void;
  sort?: { key: string; down: boolean };
  onSort?: (key: string) => void;
  empty: ReactNode;
}

const JUMPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  j: (at) => at + 1,
  k: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A table of any length: only the rows in sight are in the page, the rest is room above and below.
 * Each row's first cell holds the link or button that opens it; arrows, j, k, Home and End walk them.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, count, rowAt, rowKey, rowHeight, onSight, sort, onSort, empty } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  // The library measures by itself; nothing here is worth remembering between renders.
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;

  useEffect(() => {
    if (last >= 0) onSight?.(first, last);
  }, [first, last, onSight]);

  // A row that was scrolled to exists only after the next render: the focus follows it.
  useEffect(() => {
    if (wanted === null) return;
    const opener = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] .row-open`);
    if (!opener) return;
    opener.focus({ preventScroll: true });
    setWanted(null);
  });

  function onKey(event: KeyboardEvent) {
    const jump = JUMPS[event.key];
    const row = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (!jump || !row || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(count - 1, jump(Number(row.dataset.index), count - 1)));
    virtual.scrollToIndex(to);
    setWanted(to);
  }

  const above = (items[0]?.start ?? HEAD) - HEAD;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? HEAD) - HEAD);
  return (
    // A region that scrolls must be reachable by keys even when none of its rows is.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="table-scroll" aria-label={caption} ref={scroller} tabIndex={0}>
      <table className="table" aria-rowcount={count + 1}>
        <caption className="aloud">{caption}</caption>
        <TableHead columns={columns} sort={sort} onSort={onSort} />
        <tbody onKeyDown={onKey}>
          {above > 0 && <tr aria-hidden style={{ blockSize: above }} />}
          {items.map((item) => {
            const row = rowAt(item.index);
            return (
              <tr
                key={row ? rowKey(row) : `at-${item.index}`}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                className="row"
                style={{ blockSize: rowHeight }}
              >
                {columns.map((column) => (
                  <td key={column.key} className={column.end ? 'end' : undefined}>
                    {row ? column.cell(row) : <Skeleton width="60%" />}
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && <tr aria-hidden style={{ blockSize: below }} />}
        </tbody>
      </table>
      {count === 0 && empty}
    </section>
  );
}

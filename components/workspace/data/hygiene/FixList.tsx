import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { FaultRow } from './hygiene-rows';

/** The height of a line, as the stylesheet sets it. */
const LINE = 60;

interface Props {
  rows: readonly FaultRow[];
  /** What a record will have; null while that is not said yet. */
  afterOf: (row: FaultRow) => string | null;
  /** Keys of the rows that are left out. */
  without: ReadonlySet<string>;
  onChange: (without: ReadonlySet<string>) => void;
}

/** The records that a fix is going to change: what is there now, what will be, and a tick to leave one out. */
export function FixList({ rows, afterOf, without, onChange }: Props) {
  const scroller = useRef<HTMLUListElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 8,
  });
  const toggle = (key: string) => {
    const next = new Set(without);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <ul className="fix-list" ref={scroller} aria-label="What will change">
      <li aria-hidden style={{ blockSize: virtual.getTotalSize() }} />
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        const after = without.has(row.key) ? null : afterOf(row);
        return (
          <li
            key={row.key}
            className="fix-line"
            aria-posinset={index + 1}
            aria-setsize={rows.length}
            style={{ insetBlockStart: start }}
          >
            <label>
              <input type="checkbox" checked={!without.has(row.key)} onChange={() => toggle(row.key)} />
              <span className="two-lines">
                <span className="row-name" dir="auto">
                  {row.record.name}
                </span>
                <span className="soft">
                  {row.fault.text}
                  {after !== null && ` → ${after}`}
                </span>
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}

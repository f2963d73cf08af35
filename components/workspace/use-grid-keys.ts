import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

type Place = { row: number; column: number };

interface Grid {
  rows: number;
  columns: number;
  /** The first row in sight. */
  top: number;
  /** Brings a row into sight. */
  onReach: (row: number) => void;
}

const WIDGET = 'a[href], button';
/** How far Page Up and Page Down go, in rows. */
const PAGE = 10;
const ENDS: ReadonlySet<string> = new Set(['Home', 'End']);

const MOVES: Record<string, (at: Place, grid: Grid) => Place> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  j: ({ row, column }) => ({ row: row + 1, column }),
  k: ({ row, column }) => ({ row: row - 1, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  Home: ({ column }) => ({ row: 0, column }),
  End: ({ column }, { rows }) => ({ row: rows - 1, column }),
  forward: ({ row, column }) => ({ row, column: column + 1 }),
  back: ({ row, column }) => ({ row, column: column - 1 }),
};

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** The cell at a place: what stands in it takes the focus, where something in it can. */
function targetOf(cell: Element): HTMLElement {
  return cell.querySelector<HTMLElement>(WIDGET) ?? (cell as HTMLElement);
}

function cellAt(box: HTMLElement | null, { row, column }: Place): HTMLElement | null {
  const cell = box?.querySelector(`tr[data-index="${row}"] > td[aria-colindex="${column + 1}"]`);
  return cell ? targetOf(cell) : null;
}

/** Says which cell is tabbed to, and that nothing else in the rows is. Cells themselves begin without. */
function markTarget(box: HTMLElement | null, here: HTMLElement | null): void {
  const before = box?.querySelectorAll<HTMLElement>('tbody :is(a[href], button, [tabindex="0"])') ?? [];
  for (const one of before) if (one !== here) one.tabIndex = -1;
  if (here) here.tabIndex = 0;
}

function placeOf(at: EventTarget): Place | null {
  const cell = (at as Element).closest<HTMLElement>('td[aria-colindex]');
  const row = cell?.closest<HTMLElement>('tr[data-index]');
  if (!cell || !row) return null;
  return { row: Number(row.dataset.index), column: Number(cell.getAttribute('aria-colindex')) - 1 };
}

/** The arrows along the line go with the writing. */
function moveOf(event: KeyboardEvent) {
  const isForward = event.key === 'ArrowRight';
  if (!isForward && event.key !== 'ArrowLeft') return MOVES[event.key];
  const runsLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  return isForward === runsLeft ? MOVES.back : MOVES.forward;
}

/**
 * The keys of a grid whose rows are only partly in the page: arrows, j and k, Page Up and Down, Home and End walk its
 * cells, Enter opens the row. One cell takes part in tabbing: the one that was walked to, or the first in sight.
 */
export function useGridKeys(box: RefObject<HTMLElement | null>, grid: Grid) {
  const active = useRef<Place>({ row: 0, column: 0 });
  const isReaching = useRef(false);

  // The cells may be others after each render. A row that was scrolled to is there only now, and its content may
  // still be on its way: the focus follows it.
  useLayoutEffect(() => {
    const target = cellAt(box.current, active.current);
    markTarget(box.current, target ?? cellAt(box.current, { row: grid.top, column: 0 }));
    if (!isReaching.current || target === null || target.querySelector('.skeleton')) return;
    isReaching.current = false;
    target.focus({ preventScroll: true });
  });

  function reach(place: Place) {
    active.current = { row: within(place.row, grid.rows), column: within(place.column, grid.columns) };
    grid.onReach(active.current.row);
    const target = cellAt(box.current, active.current);
    isReaching.current = target === null || target.querySelector('.skeleton') !== null;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent) {
    const from = placeOf(event.target);
    if (from === null || event.altKey || event.metaKey) return;
    // A key that follows quickly is meant for the row that is on its way into sight.
    const at = isReaching.current ? active.current : from;
    const target = event.target as Element;
    if (event.key === 'Enter' && (isReaching.current || target.matches('td'))) {
      event.preventDefault();
      if (!isReaching.current) target.parentElement?.querySelector<HTMLElement>('.row-open')?.click();
      return;
    }
    const move = moveOf(event);
    if (move === undefined || (event.ctrlKey && !ENDS.has(event.key))) return;
    event.preventDefault();
    reach(move(at, grid));
  }

  function onFocus(event: FocusEvent) {
    const at = placeOf(event.target);
    if (at === null) return;
    if (at.row !== active.current.row || at.column !== active.current.column) isReaching.current = false;
    active.current = at;
    markTarget(box.current, cellAt(box.current, at));
  }

  return { onKeyDown, onFocus };
}

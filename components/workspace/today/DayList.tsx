import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../ui/Button';
import { Said } from '../Said';
import { DayRow } from './DayRow';
import type { Day } from './use-day';
import { useDayActions } from './use-day-actions';

const NEXT = ['j', 'ArrowDown'];
const BEFORE = ['k', 'ArrowUp'];

function isTyping(at: EventTarget): boolean {
  return at instanceof HTMLElement && at.matches('input, textarea, select');
}

/** The things of the day, to be gone through by keys alone: the focus stays on the place where the last one went. */
export function DayList({ day }: { day: Day }) {
  const { items } = day.plan;
  const [active, setActive] = useState(0);
  const actions = useDayActions();
  const row = useRef<HTMLLIElement>(null);
  const at = Math.min(active, items.length - 1);
  const key = items[at]?.key;

  // What the keys are about has the focus: at first, and when another thing takes the place of one that went.
  useEffect(() => {
    const here = document.activeElement;
    const isNowhere = here === null || here === document.body || !here.isConnected;
    if (key !== undefined && isNowhere) row.current?.focus();
  }, [key]);

  function go(to: number) {
    const next = Math.max(0, Math.min(items.length - 1, to));
    // At once: a key that follows quickly is meant for the row that it is on by then.
    flushSync(() => setActive(next));
    row.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (!NEXT.includes(event.key) && !BEFORE.includes(event.key)) return;
    // A menu's arrows are the menu's own, and do not come up to here.
    event.preventDefault();
    go(at + (NEXT.includes(event.key) ? 1 : -1));
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the rows in it.
    <div className="day-list" onKeyDown={onKeyDown}>
      <ol aria-label="The day, most pressing first">
        {items.map((item, index) => (
          <DayRow
            key={item.key}
            item={item}
            now={day.now}
            isActive={index === at}
            row={index === at ? row : null}
            actions={actions}
            onActive={() => setActive(index)}
          />
        ))}
      </ol>
      <footer className="day-foot">
        <p className="soft day-keys">
          <kbd>J</kbd> <kbd>K</kbd> move · <kbd>Enter</kbd> do it · <kbd>S</kbd> later · <kbd>D</kbd> done ·{' '}
          <kbd>U</kbd> undo
        </p>
        <div className="day-said">
          <Said action={actions.action} />
          {actions.undo && (
            <Button look="text" shortcut="u" disabled={actions.action.busy} onClick={actions.undo}>
              Undo
            </Button>
          )}
        </div>
      </footer>
    </div>
  );
}

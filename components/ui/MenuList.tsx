import { Fragment, type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { placeBeside } from './place-beside';
import './menu.css';

export type MenuItem = {
  id: string;
  text: string;
  /** What it does, below in soft ink. */
  note?: string;
  onChoose: () => void;
  /** Sets it apart from what stands above. */
  ruled?: boolean;
};

type Props = {
  id: string;
  title?: string;
  items: MenuItem[];
  anchor: RefObject<HTMLButtonElement | null>;
  onClose: (giveFocusBack: boolean) => void;
};

function entries(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

/** Which item a key moves to, from the item `at` of `all`; null when the key is not for moving. */
function next(key: string, at: number, all: HTMLElement[]): HTMLElement | null {
  if (key === 'ArrowDown') return all[(at + 1) % all.length] ?? null;
  if (key === 'ArrowUp') return all[(at - 1 + all.length) % all.length] ?? null;
  if (key === 'Home') return all[0] ?? null;
  if (key === 'End') return all.at(-1) ?? null;
  if (key.length !== 1) return null;
  const rest = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return rest.find((one) => one.textContent?.toLowerCase().startsWith(key.toLowerCase())) ?? null;
}

/** The open part of a Menu. It stands in the viewport, not in the flow, so that opening moves nothing. */
export function MenuList({ id, title, items, anchor, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (list.current && anchor.current) placeBeside(list.current, anchor.current);
    entries(list.current)[0]?.focus();
  }, [anchor]);

  useEffect(() => {
    const outside = (event: Event) => {
      const at = event.target as Node;
      if (!list.current?.contains(at) && !anchor.current?.contains(at)) onClose(false);
    };
    const away = () => onClose(false);
    document.addEventListener('pointerdown', outside);
    window.addEventListener('blur', away);
    window.addEventListener('resize', away);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', away);
      window.removeEventListener('resize', away);
    };
  }, [anchor, onClose]);

  function onKeyDown(event: KeyboardEvent) {
    // The keys of an open menu are the menu's alone: Escape must not also fold the panel.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose(true);
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') return;
    const all = entries(list.current);
    const to = next(event.key, all.indexOf(document.activeElement as HTMLElement), all);
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  return (
    <div
      ref={list}
      id={id}
      role="menu"
      aria-label={title ?? anchor.current?.textContent ?? undefined}
      className="menu"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {title && (
        <p className="menu-title" role="presentation">
          {title}
        </p>
      )}
      {items.map((item) => (
        <Fragment key={item.id}>
          {item.ruled && <div className="menu-rule" role="presentation" />}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="menu-item"
            onPointerMove={(event) => event.currentTarget.focus()}
            onClick={() => {
              onClose(true);
              item.onChoose();
            }}
          >
            <span>
              <bdi>{item.text}</bdi>
            </span>
            {item.note && (
              <span className="menu-note">
                <bdi>{item.note}</bdi>
              </span>
            )}
          </button>
        </Fragment>
      ))}
    </div>
  );
}

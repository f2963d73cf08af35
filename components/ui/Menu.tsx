import { type ReactNode, useId, useRef, useState } from 'react';
import { Button, type ButtonLook } from './Button';
import { type MenuItem, MenuList } from './MenuList';

type Props = {
  /** What the button shows. */
  children: ReactNode;
  items: MenuItem[];
  /** A line above the items. */
  title?: string;
  look?: ButtonLook;
  className?: string;
  /** The spoken name, where the button shows only an icon. */
  label?: string;
  shortcut?: string;
};

/** A button that opens a list of actions: arrows move, Enter chooses, Escape closes, focus comes back. */
export function Menu({ children, items, title, look = 'plain', className, label, shortcut }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  function close(giveFocusBack: boolean) {
    setOpen(false);
    if (giveFocusBack) button.current?.focus();
  }

  return (
    <>
      <Button
        ref={button}
        look={look}
        className={className}
        shortcut={shortcut}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </Button>
      {open && <MenuList id={id} title={title} items={items} anchor={button} onClose={close} />}
    </>
  );
}

import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { IconButton } from './IconButton';
import './dialog.css';

interface Props {
  title: string;
  onClose: () => void;
  /** Room for two things side by side. */
  wide?: boolean;
  children: ReactNode;
}

/** A modal sheet at the end of the line: the browser's own dialog, which keeps the focus inside, gives it back and closes on Escape. */
export function Dialog({ title, onClose, wide = false, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [isOpen, setOpen] = useState(false);

  // What is inside comes once the dialog is open: in a closed one nothing can take the focus.
  // A layout effect: closing must come before the element is gone, or the focus is not given back.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    setOpen(true);
    return () => dialog?.close();
  }, []);

  useEffect(() => {
    const dialog = box.current;
    const onBackdrop = (event: MouseEvent) => {
      if (event.target === dialog) onClose();
    };
    dialog?.addEventListener('mousedown', onBackdrop);
    return () => dialog?.removeEventListener('mousedown', onBackdrop);
  }, [onClose]);

  return (
    <dialog
      ref={box}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-box">
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon={X} label="Close" onClick={onClose} />
        </header>
        {isOpen && children}
      </div>
    </dialog>
  );
}

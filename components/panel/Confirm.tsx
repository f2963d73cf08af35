import { useEffect, useId, useRef } from 'react';
import { Button } from '../ui/Button';
import type { Question } from './desk';

type Props = { question: Question; onClose: () => void };

/** Asks before what cannot be taken back. The safe answer has the focus, and Escape gives it. */
export function Confirm({ question: { title, words, verb, onYes }, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [head, text] = [useId(), useId()];
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // By itself the browser takes the first button, which is the other one.
    keep.current?.focus();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="sheet"
      role="alertdialog"
      aria-labelledby={head}
      aria-describedby={text}
      onClose={onClose}
    >
      <h2 id={head} className="large">
        <bdi>{title}</bdi>
      </h2>
      <p id={text}>{words}</p>
      <div className="actions">
        <Button
          className="button-danger"
          onClick={() => {
            dialog.current?.close();
            onYes();
          }}
        >
          {verb}
        </Button>
        <Button ref={keep} onClick={() => dialog.current?.close()}>
          Keep them
        </Button>
      </div>
    </dialog>
  );
}

import { type ReactNode, useId, useState } from 'react';
import type { Action } from '../hooks/use-action';
import { Button } from '../ui/Button';
import { Said } from './Said';

interface Props {
  /** What the button does, in words; the same words are asked a second time. */
  what: string;
  /** What goes, and what stays. */
  children: ReactNode;
  action: Action;
  onSure: () => void;
  className?: string;
}

/** A button for what cannot be undone: it says first what goes, and asks a second time. */
export function AskTwice({ what, children, action, onSure, className = '' }: Props) {
  const [asking, setAsking] = useState(false);
  const words = useId();
  if (!asking)
    return (
      <Button className={className} onClick={() => setAsking(true)}>
        {what}…
      </Button>
    );
  return (
    <div className={`confirm ${className}`} role="alertdialog" aria-labelledby={words}>
      <p id={words}>{children}</p>
      <div className="actions">
        <Button className="button-danger" disabled={action.busy} onClick={onSure}>
          {what}
        </Button>
        {/* The safe answer has the focus. */}
        <Button autoFocus onClick={() => setAsking(false)}>
          Keep it
        </Button>
        <Said action={action} />
      </div>
    </div>
  );
}

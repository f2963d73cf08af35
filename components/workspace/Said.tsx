import type { Action } from '../hooks/use-action';
import { Button } from '../ui/Button';

interface Props {
  action: Action;
  /** Takes back what was done; null where there is nothing to take back. */
  onUndo?: (() => void) | null;
}

/** The line that says how an action went. It is always in the page, so that it is read out when it fills. */
export function Said({ action, onUndo = null }: Props) {
  return (
    <>
      <p className={action.said?.ok === false ? 'said warn' : 'said'} role="status">
        {action.said?.words}
      </p>
      {onUndo !== null && (
        <Button look="text" disabled={action.busy} onClick={onUndo}>
          Undo
        </Button>
      )}
    </>
  );
}

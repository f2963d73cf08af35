import type { Action } from '../hooks/use-action';

/** The line that says how an action went. It is always in the page, so that it is read out when it fills. */
export function Said({ action }: { action: Action }) {
  return (
    <p className={action.said?.ok === false ? 'said warn' : 'said'} role="status">
      {action.said?.words}
    </p>
  );
}

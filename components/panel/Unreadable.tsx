import { hookWords } from './hook-words';
import { OpenButton } from './OpenButton';
import { StateMessage } from './StateMessage';

/** The page changed in a way that we do not know: what could not be read, and what still works. */
export function Unreadable({ failing }: { failing: string[] }) {
  return (
    <StateMessage
      title="This page cannot be read"
      actions={
        <>
          <OpenButton page="deals">Open deals</OpenButton>
          <OpenButton page="activity" look="plain">
            Activity and export
          </OpenButton>
        </>
      }
    >
      <p className="soft">
        Not found: {hookWords(failing)}. Reloading the page may help; if it does not, the page has changed.
      </p>
      <p className="soft">Your deals, remarks and exports work as before in the workspace.</p>
    </StateMessage>
  );
}

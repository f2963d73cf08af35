import type { Shortfall } from '../../utils/model/panel-view';
import { DiagnosticsButton } from './DiagnosticsButton';
import { hookWords } from './hook-words';
import { OpenButton } from './OpenButton';
import { StateMessage } from './StateMessage';

/** The page changed in a way that we do not know: what could not be read, and what still works. */
export function Unreadable({ shortfall }: { shortfall: Shortfall }) {
  const { lost, contradicting } = shortfall;
  return (
    <StateMessage
      title="This page cannot be read"
      actions={
        <>
          <OpenButton page="deals">Open deals</OpenButton>
          <OpenButton page="activity" look="plain">
            Activity and export
          </OpenButton>
          <DiagnosticsButton look="plain" />
        </>
      }
    >
      <p className="soft">
        Not found: {hookWords([...lost, ...contradicting])}. Reloading the page may help; if it does not, the
        page has changed.
      </p>
      <p className="soft">Your deals, remarks and exports work as before in the workspace.</p>
    </StateMessage>
  );
}

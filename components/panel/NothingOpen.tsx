import { OpenButton } from './OpenButton';
import { StateMessage } from './StateMessage';

/** No thread or record is open on this tab; on the first day, what will be here. */
export function NothingOpen({ firstDay }: { firstDay: boolean }) {
  if (!firstDay) {
    return (
      <StateMessage
        title="No thread or record is open"
        actions={<OpenButton page="deals">Open deals</OpenButton>}
      >
        <p className="soft">Open one, and its deal and next step show here.</p>
      </StateMessage>
    );
  }
  return (
    <StateMessage title="Open a mail thread to begin">
      <p className="soft">
        Its deal, the chance to win and the next step show here. A thread with somebody new can be tracked
        with one click; nothing is kept of any other mail.
      </p>
    </StateMessage>
  );
}

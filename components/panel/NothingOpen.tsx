import { Button } from '../ui/Button';
import { useDesk } from './desk';
import { OpenButton } from './OpenButton';
import { StateMessage } from './StateMessage';
import { wordsOf } from './use-saver';

/** No thread or record is open on this tab; on the first day, what will be here. */
export function NothingOpen({ firstDay }: { firstDay: boolean }) {
  const { ask, say, teachable } = useDesk();
  if (teachable !== null) {
    const onTeach = () => void ask('teach/start', {}).catch((error) => say({ text: wordsOf(error) }));
    return (
      <StateMessage
        title="No record is read on this page"
        actions={
          <>
            <Button onClick={onTeach}>Teach this site</Button>
            <OpenButton page="deals" look="plain">
              Open deals
            </OpenButton>
          </>
        }
      >
        <p className="soft">
          Open a deal, lead, person or company, and it shows here. If one is open, show Dealcue where its
          fields stand.
        </p>
      </StateMessage>
    );
  }
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

import type { PanelView } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { useDesk } from './desk';
import { OpenButton } from './OpenButton';
import { SaveState } from './SaveState';
import { StateMessage } from './StateMessage';
import { useThread } from './use-thread';

type View = Extract<PanelView, { state: 'left-alone' }>;

/** What of the never-list keeps this thread from being read, each with its way off the list. */
function NeverListed({ entries }: Pick<View, 'entries'>) {
  const { saver } = useDesk();
  const { neverBack } = useThread();
  const actions = (
    <>
      {entries.map((entry) => (
        <Button key={entry} disabled={saver.busy} onClick={() => neverBack(entry)}>
          <bdi>Take {entry} off the list</bdi>
        </Button>
      ))}
      <OpenButton page="settings">Open the never-list</OpenButton>
    </>
  );
  return (
    <StateMessage title="On your never-list" actions={actions}>
      <p className="soft">
        <bdi>{entries.join(', ')}</bdi> {entries.length === 1 ? 'is' : 'are'} on it. Nothing of it is kept.
      </p>
      <SaveState where="thread" />
    </StateMessage>
  );
}

/** A thread that is none of ours: why, and the way back. */
export function LeftAlone({ view }: { view: View }) {
  const { takeBack } = useThread();
  if (view.why === 'never-list') return <NeverListed entries={view.entries} />;
  if (view.why === 'not-business') {
    return (
      <StateMessage
        title="You left this thread alone"
        actions={<Button onClick={takeBack}>Take it back</Button>}
      >
        <p className="soft">You marked it as no business. Nothing of it is read into deals.</p>
        <SaveState where="thread" />
      </StateMessage>
    );
  }
  return (
    <StateMessage title="Only colleagues on this thread">
      <p className="soft">Internal mail is left alone. It is read when somebody from outside joins.</p>
    </StateMessage>
  );
}

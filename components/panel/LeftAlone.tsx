import type { PanelView } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { OpenButton } from './OpenButton';
import { SaveState } from './SaveState';
import { StateMessage } from './StateMessage';
import { useThread } from './use-thread';

type Why = Extract<PanelView, { state: 'left-alone' }>['why'];

/** A thread that is none of ours: why, and the way back. */
export function LeftAlone({ why }: { why: Why }) {
  const { takeBack } = useThread();
  if (why === 'not-business') {
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
  if (why === 'never-list') {
    return (
      <StateMessage
        title="On your never-list"
        actions={<OpenButton page="settings">Open the never-list</OpenButton>}
      >
        <p className="soft">An address or domain on this thread is on it. Nothing is read or kept.</p>
      </StateMessage>
    );
  }
  return (
    <StateMessage title="Only colleagues on this thread">
      <p className="soft">Internal mail is left alone. It is read when somebody from outside joins.</p>
    </StateMessage>
  );
}

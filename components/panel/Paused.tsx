import { OpenButton } from './OpenButton';
import { StateMessage } from './StateMessage';

/** Reading is switched off. It is switched on only where no page can press the button: not in a frame. */
export function Paused() {
  return (
    <StateMessage title="Paused" actions={<OpenButton page="settings">Open settings</OpenButton>}>
      <p className="soft">
        No page is read. Switch it on again in the settings, or with the Dealcue button in the browser’s
        toolbar.
      </p>
    </StateMessage>
  );
}

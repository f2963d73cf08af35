import { send } from '../../../utils/messages/send';
import { useAction } from '../../hooks/use-action';
import { useDock } from '../../hooks/use-dock';
import { Button } from '../../ui/Button';
import { Said } from '../Said';
import { Section } from './Section';

const ABOUT =
  'While paused, no page is read and no panel is shown. What is stored stays, and this workspace works as before.';

/** Pauses and resumes the reading of pages. */
export function Pause() {
  const dock = useDock();
  const action = useAction();
  if (!dock) return null;
  const { paused } = dock;

  const onPress = () =>
    action.run(async () => {
      await send('pause/set', { paused: !paused });
      return paused ? 'Pages are read again.' : 'Paused. Nothing is read until you resume.';
    });

  return (
    <Section title="Reading pages" about={ABOUT}>
      <div className="actions">
        <span className={paused ? 'badge badge-warn' : 'badge'}>{paused ? 'Paused' : 'On'}</span>
        <Button disabled={action.busy} onClick={onPress}>
          {paused ? 'Resume' : 'Pause'}
        </Button>
        <Said action={action} />
      </div>
    </Section>
  );
}

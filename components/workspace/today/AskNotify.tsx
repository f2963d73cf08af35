import { useState } from 'react';
import { send } from '../../../utils/messages/send';
import { askToNotify } from '../../../utils/platform/notifications';
import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { useLive } from '../../hooks/use-live';
import { Button } from '../../ui/Button';

/** Offers to tell of what is due by notifications, until that was answered. */
export function AskNotify() {
  const settings = useLive(() => readSettings(db()), []);
  const [isRefused, setRefused] = useState(false);
  if (settings === undefined || settings.day.notify) return null;
  if (isRefused)
    return (
      <p role="status" className="soft">
        Your browser does not allow notifications. You can ask again in{' '}
        <a href="#/settings/due">Settings → What is due</a>.
      </p>
    );

  async function ask() {
    // The browser asks only at once in the click.
    const isGranted = await askToNotify();
    if (isGranted) await send('day/notify', { on: true });
    else setRefused(true);
  }
  return (
    <Button title="At most five a day, only for what is due" onClick={() => void ask()}>
      Notify me of what is due
    </Button>
  );
}

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
  const [isAnswered, setAnswered] = useState(false);
  if (settings === undefined || settings.day.notify || isAnswered) return null;

  async function ask() {
    // The browser asks only at once in the click.
    const isGranted = await askToNotify();
    setAnswered(true);
    if (isGranted) await send('day/notify', { on: true });
  }
  return (
    <Button title="At most five a day, only for what is due" onClick={() => void ask()}>
      Notify me of what is due
    </Button>
  );
}

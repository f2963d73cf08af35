import { useEffect, useState } from 'react';
import { GMAIL_PATTERN } from '../../utils/messages/site';
import { askFor, isGranted, onGranted, onRevoked } from '../../utils/platform/permissions';

/** Whether the browser lets us read Gmail, kept current; null until it is known. `ask` must be called in a click. */
export function useGmailAccess(): { granted: boolean | null; ask: () => void } {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = () => void isGranted(GMAIL_PATTERN).then((is) => wanted && setGranted(is));
    look();
    const stops = [onGranted(look), onRevoked(look)];
    return () => {
      wanted = false;
      for (const stop of stops) stop();
    };
  }, []);
  // Firefox closes a popup while it asks, and refusing is an answer: what follows is heard as an event.
  return { granted, ask: () => void askFor(GMAIL_PATTERN).catch(console.error) };
}

import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import type { Said } from './desk';
import { KEYS } from './shortcuts';
import { wordsOf } from './use-saver';

/** How long what was done can be taken back (milliseconds); it waits while somebody is on it. */
const STAYS = 8_000;

type Props = { said: Said | null; onGone: () => void; isSeen: () => boolean };

/** Says once what was done and offers the way back. It lies over the foot of the panel: nothing moves. */
export function Toast({ said, onGone, isSeen }: Props) {
  const [held, setHeld] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const gone = useRef(onGone);
  gone.current = onGone;

  useEffect(() => {
    setFailure(null);
    if (!said || held) return;
    const timer = setTimeout(() => gone.current(), STAYS);
    return () => clearTimeout(timer);
  }, [said, held]);

  async function takeBack() {
    if (!said?.undo || !isSeen()) return;
    try {
      await said.undo();
      gone.current();
    } catch (error) {
      setFailure(`Not taken back. ${wordsOf(error)}`);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while a pointer or the focus is on it.
    <div
      className="toast-place"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className={said ? 'toast' : undefined}>
        <p role="status" dir="auto">
          {failure ?? said?.text}
        </p>
        {said?.undo && !failure && (
          <Button look="text" shortcut={KEYS.undo} title="Undo (Z)" onClick={() => void takeBack()}>
            Undo
          </Button>
        )}
      </div>
    </div>
  );
}

import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import type { Said } from './desk';
import { KEYS } from './shortcuts';
import { UNSEEN, wordsOf } from './use-saver';

/** How long what was done can be taken back (milliseconds); it waits while somebody is on it. */
const STAYS = 8_000;

type Props = {
  said: Said | null;
  onSay: Dispatch<SetStateAction<Said | null>>;
  isSeen: () => boolean;
};

/** Says once what was done and offers the way back. It lies over the foot of the panel: nothing moves. */
export function Toast({ said, onSay, isSeen }: Props) {
  const [held, setHeld] = useState(false);
  /** What is being taken back: a second press would be told that it cannot be. */
  const taken = useRef<Said | null>(null);

  useEffect(() => {
    if (!said || held) return;
    const timer = setTimeout(() => onSay(null), STAYS);
    return () => clearTimeout(timer);
  }, [said, held, onSay]);

  async function takeBack() {
    if (!said?.undo || taken.current === said) return;
    if (!isSeen()) {
      onSay({ ...said, text: UNSEEN });
      return;
    }
    taken.current = said;
    try {
      await said.undo();
      const next = said.undone === undefined ? null : { text: said.undone };
      // What was done meanwhile has its own way back.
      onSay((now) => (now === null || now === said ? next : now));
    } catch (error) {
      onSay({ text: `Not taken back. ${wordsOf(error)}` });
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
        <p role="status">
          <bdi>{said?.text}</bdi>
        </p>
        {said?.undo && (
          <Button look="text" shortcut={KEYS.undo} title="Undo (Z)" onClick={() => void takeBack()}>
            Undo
          </Button>
        )}
      </div>
    </div>
  );
}

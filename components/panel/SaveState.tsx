import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useDesk } from './desk';
import { IdentityForm } from './IdentityForm';
import type { Failure } from './use-saver';

/** Brings what has just appeared into view whole: a button below the fold would look like a dead end. */
function Appearing({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for a way to clean up.
    void box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={box}>{children}</div>;
}

function NotSaved({ failure }: { failure: Failure }) {
  const { saver } = useDesk();
  const actions = (
    <>
      <Button look="text" disabled={saver.busy} onClick={() => void saver.save(failure.job)}>
        Try again
      </Button>
      <Button look="text" onClick={saver.dismiss}>
        Dismiss
      </Button>
    </>
  );
  return (
    <Notice tone="warn" action={actions}>
      <strong>Not saved: {failure.job.what}.</strong> {failure.words}
    </Notice>
  );
}

/** Stands in a part that saves: asks once who the rep is, and says what could not be saved, and what to do. */
export function SaveState({ where }: { where: string }) {
  const { saver } = useDesk();
  const { unsigned, failure } = saver;

  if (failure?.job.where === where) {
    return (
      <Appearing>
        <NotSaved failure={failure} />
      </Appearing>
    );
  }
  if (unsigned?.where === where) {
    return (
      <Appearing>
        <IdentityForm what={unsigned.what} />
      </Appearing>
    );
  }
  return null;
}

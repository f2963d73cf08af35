import { useState } from 'react';
import { Button } from '../../../ui/Button';

interface Props {
  busy: boolean;
  onForget: () => void;
}

/** Forgets the team's logs, once that was asked a second time. */
export function TeamForget({ busy, onForget }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked)
    return (
      <Button look="plain" disabled={busy} onClick={() => setIsAsked(true)}>
        Forget these logs…
      </Button>
    );
  return (
    <div className="actions">
      <p>
        The team’s entries go from this device, and the last heads with them: later files can no longer be
        held against what was seen. Your own log stays.
      </p>
      <Button
        disabled={busy}
        onClick={() => {
          setIsAsked(false);
          onForget();
        }}
      >
        Forget them
      </Button>
      <Button look="plain" onClick={() => setIsAsked(false)}>
        Keep them
      </Button>
    </div>
  );
}

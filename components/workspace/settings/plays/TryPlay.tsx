import { useEffect, useRef, useState } from 'react';
import type { Play } from '../../../../utils/model/play';
import type { Trial } from '../../../../utils/model/play-trial';
import { useAction } from '../../../hooks/use-action';
import { Button } from '../../../ui/Button';
import { showNumber } from '../../format';
import { Said } from '../../Said';
import { askTrial } from './ask-trial';
import { TrialResult } from './TrialResult';

const deals = (count: number) => (count === 1 ? '1 deal' : `${showNumber(count)} deals`);

/** "Would fire on 7 of 412 open deals." */
function sumUp({ open, fires }: Trial): string {
  if (open === 0) return 'There is no open deal to try it on.';
  return `Would fire on ${showNumber(fires)} of ${open === 1 ? '1 open deal' : `${showNumber(open)} open deals`}.`;
}

type Props = {
  /** What is written by now; null where it is no play yet. */
  play: Play | null;
  /** It was pressed though something is missing. */
  onFaulty: () => void;
};

/** Tries what is written on the present deals, before anything is saved. */
export function TryPlay({ play, onFaulty }: Props) {
  const action = useAction();
  const [looked, setLooked] = useState<number | null>(null);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const [found, setFound] = useState<{ of: string; play: Play; trial: Trial } | null>(null);
  const now = play && JSON.stringify({ ...play, changedAt: '' });
  const current = found !== null && found.of === now ? found : null;

  const onTry = () => {
    if (play === null || now === null) return onFaulty();
    setLooked(0);
    stop.current = new AbortController();
    const { signal } = stop.current;
    void action
      .run(async () => {
        const trial = await askTrial(play, setLooked, signal);
        if (trial === null) return 'Stopped.';
        setFound({ of: now, play, trial });
        return sumUp(trial);
      })
      .finally(() => setLooked(null));
  };

  return (
    <div className="play-try">
      <div className="actions">
        <Button disabled={action.busy} onClick={onTry}>
          Try on present deals
        </Button>
        {looked !== null && (
          <>
            <Button onClick={() => stop.current?.abort()}>Stop</Button>
            <span className="soft numbers">{deals(looked)} looked at…</span>
          </>
        )}
        {(current !== null || found === null || action.said?.ok === false) && <Said action={action} />}
        {current === null && found !== null && looked === null && (
          <span className="soft">Changed since it was tried.</span>
        )}
      </div>
      {current && <TrialResult trial={current.trial} conditions={current.play.when} />}
    </div>
  );
}

import { useRef, useState } from 'react';
import { send } from '../../../../utils/messages/send';
import type { PairState } from '../../../../utils/store/merge/pair-row';
import { decidePair } from '../../../../utils/store/merge/pairs';
import { db } from '../../../../utils/store/open';
import { useAction } from '../../../hooks/use-action';
import { useLive } from '../../../hooks/use-live';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Said } from '../../Said';
import { PairTable } from './PairTable';
import type { PairLine } from './pair-rows';
import { chanceWords, ONE_WORDS, reasonWords } from './pair-words';
import { readPair } from './read-pair';
import { usePairKeys } from './use-pair-keys';

interface Props {
  line: PairLine;
  onClose: () => void;
  /** Hears what was decided in words, and the merge that can be taken back. */
  onDecided: (words: string, merge: string | null) => void;
}

const DECIDED: Readonly<Record<PairState, string>> = {
  apart: 'Noted: these are two.',
  later: 'Put off.',
  open: 'Back to review.',
};

const titleOf = ({ kind, chance }: PairLine) =>
  chance === null ? ONE_WORDS[kind] : `${ONE_WORDS[kind]} ${chanceWords(chance)} likely`;

/** One pair, to be decided on: side by side, with the reasons for and against. */
export function PairDialog({ line, onClose, onDecided }: Props) {
  const pair = useLive(() => readPair(line), [line.key]);
  const [chosen, setChosen] = useState<Record<string, 'keep' | 'gone'>>({});
  const action = useAction();
  const box = useRef<HTMLDivElement>(null);
  usePairKeys(box);
  const picks = { ...pair?.picks, ...chosen };

  const decide = (state: PairState) =>
    action.run(async () => {
      await decidePair(db(), line.key, state);
      void send('book/changed', {});
      onDecided(DECIDED[state], null);
      return '';
    });
  const merge = () =>
    action.run(async () => {
      if (!pair) return '';
      const seen = ({ id, updatedAt }: typeof pair.keep) => ({ id, seen: updatedAt });
      const asked = { kind: line.kind, keep: seen(pair.keep), gone: seen(pair.gone), picks };
      const done = await send('book/merge', asked);
      onDecided(`Merged ${pair.gone.name ?? 'one'} into ${pair.keep.name ?? 'the other'}.`, done.merge);
      return '';
    });

  return (
    <Dialog wide title={titleOf(line)} onClose={onClose}>
      <ul className="pair-reasons">
        {line.reasons.map((reason) => (
          <li key={reason}>
            <bdi>{reasonWords(reason)}</bdi>
          </li>
        ))}
      </ul>
      {pair === null && <p>One of the two is gone.</p>}
      {pair && (
        <PairTable
          kind={line.kind}
          pair={pair}
          picks={picks}
          onPick={(field, side) => setChosen((before) => ({ ...before, [field]: side }))}
        />
      )}
      <div className="actions" ref={box}>
        <Button look="primary" shortcut="m" disabled={action.busy || !pair} onClick={merge}>
          Merge
        </Button>
        {line.state !== 'apart' && (
          <Button shortcut="n" disabled={action.busy} onClick={() => decide('apart')}>
            Not the same
          </Button>
        )}
        {line.state === 'open' ? (
          <Button shortcut="l" disabled={action.busy} onClick={() => decide('later')}>
            Later
          </Button>
        ) : (
          <Button disabled={action.busy} onClick={() => decide('open')}>
            Back to review
          </Button>
        )}
        <Said action={action} />
      </div>
      <p className="soft">
        Deals, tasks, threads and the log follow the record that stays. A merge can be taken back.
      </p>
    </Dialog>
  );
}

import { useState } from 'react';
import type { Score } from '../../utils/model/answer';
import type { RecordView } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { AskForm } from './AskForm';
import { useDesk } from './desk';
import { SaveState } from './SaveState';

type Props = { own: RecordView['ownChance']; score: Score; target: RecordView['target'] };

const LABEL = 'Your own chance to win, in %';

/** Lets the rep set a number of their own against the score, until the stage changes; and take it back. */
export function OwnChance({ own, score, target }: Props) {
  const { ask, saver, say } = useDesk();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');

  function set(chance: number | null) {
    setAsking(false);
    const before = own?.value ?? null;
    void saver.save({
      where: 'score',
      what: 'your own number',
      run: async (version) => {
        await ask('score/overrule', { version, target, chance });
        const text =
          chance === null ? 'The score counts again.' : 'Your number counts until the stage changes.';
        const undo = () =>
          saver.again((seen) => ask('score/overrule', { version: seen, target, chance: before }));
        say({ text, undo });
      },
    });
  }

  if (!asking) {
    return (
      <>
        <div className="actions">
          <Button
            look="plain"
            disabled={saver.busy}
            onClick={() => {
              setTyped(String(Math.round((own?.value ?? score.value) * 100)));
              setAsking(true);
            }}
          >
            {own ? 'Change your number' : 'Set your own number'}
          </Button>
          {own && (
            <Button look="plain" disabled={saver.busy} onClick={() => set(null)}>
              Use the score
            </Button>
          )}
        </div>
        <SaveState where="score" />
      </>
    );
  }
  return (
    <AskForm
      label={LABEL}
      verb="Use this number"
      onSubmit={() => set(Number(typed) / 100)}
      onCancel={() => setAsking(false)}
    >
      <Field
        label={LABEL}
        type="number"
        min={1}
        max={99}
        step={1}
        required
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </AskForm>
  );
}

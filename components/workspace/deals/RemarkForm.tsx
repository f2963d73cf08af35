import { type KeyboardEvent, useId, useState } from 'react';
import { send } from '../../../utils/messages/send';
import type { Outcome } from '../../../utils/model/activity';
import type { Target } from '../../../utils/model/panel-view';
import { useAction } from '../../hooks/use-action';
import { OUTCOME_WORDS } from '../../panel/words';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Said } from '../Said';

/** Takes a remark: how a contact went, a line of text, or both. What it is about stands above it. */
export function RemarkForm({ target, outcomes }: { target: Target; outcomes: Outcome[] }) {
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [text, setText] = useState('');
  const action = useAction();
  const empty = outcome === null && text.trim() === '';

  async function save() {
    if (empty || action.busy) return;
    const saved = await action.run(async () => {
      await send('remark/save-here', { target, outcome, text: text.trim() || null });
      return `Saved on ${target.name}.`;
    });
    if (!saved) return;
    setOutcome(null);
    setText('');
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };

  return (
    <section className="remark" aria-labelledby={id}>
      <h2 id={id}>
        Remark on <bdi>{target.name}</bdi>
      </h2>
      <fieldset className="chips">
        <legend className="aloud">How it went</legend>
        {outcomes.map((option) => (
          <Chip
            key={option}
            aria-pressed={option === outcome}
            onClick={() => setOutcome(option === outcome ? null : option)}
          >
            {OUTCOME_WORDS[option]}
          </Chip>
        ))}
      </fieldset>
      <textarea
        className="input"
        rows={2}
        dir="auto"
        aria-label="What to remember"
        placeholder="What to remember"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKey}
      />
      <div className="actions">
        <Button look="primary" disabled={empty || action.busy} onClick={() => void save()}>
          Save remark
        </Button>
        <Said action={action} />
      </div>
    </section>
  );
}

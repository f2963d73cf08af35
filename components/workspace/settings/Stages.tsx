import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { send } from '../../../utils/messages/send';
import type { Stage } from '../../../utils/model/book';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Said } from '../Said';
import { Section } from './Section';
import { draftOf, emptyDraft, readDrafts, type StageDraft } from './stage-drafts';

const ABOUT =
  'The stages of your own process, in order. The chance and the usual length of each one feed the score and tell when a deal stands still.';

/** Edits the stages: name, chance to win, usual days, order. */
export function Stages({ current }: { current: Stage[] }) {
  const [drafts, setDrafts] = useState(() => current.map(draftOf));
  const action = useAction();
  const read = readDrafts(drafts);

  const change = (next: StageDraft[]) => {
    action.clear();
    setDrafts(next);
  };
  const edit = (at: number, patch: Partial<StageDraft>) =>
    change(drafts.map((draft, index) => (index === at ? { ...draft, ...patch } : draft)));
  const swap = (at: number, to: number) => {
    const [a, b] = [drafts[at], drafts[to]];
    if (a && b) change(drafts.map((draft, index) => (index === at ? b : index === to ? a : draft)));
  };

  const onSave = () =>
    action.run(async () => {
      if (read.stages) await send('settings/save', { stages: read.stages });
      return 'Saved.';
    });

  return (
    <Section title="Stages" about={ABOUT}>
      <table className="form-table">
        <caption className="aloud">Stages, in order</caption>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Chance, %</th>
            <th scope="col">Usual days</th>
            <th scope="col">
              <span className="aloud">Order</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft, at) => {
            const called = draft.name || `stage ${at + 1}`;
            return (
              <tr key={draft.key}>
                <td>
                  <input
                    className="input"
                    aria-label={`Name of ${called}`}
                    value={draft.name}
                    onChange={(e) => edit(at, { name: e.target.value })}
                  />
                </td>
                <td>
                  <input
                    className="input number"
                    inputMode="decimal"
                    aria-label={`Chance of ${called} in percent`}
                    value={draft.percent}
                    onChange={(e) => edit(at, { percent: e.target.value })}
                  />
                </td>
                <td>
                  <input
                    className="input number"
                    inputMode="numeric"
                    aria-label={`Usual days in ${called}`}
                    value={draft.days}
                    onChange={(e) => edit(at, { days: e.target.value })}
                  />
                </td>
                <td className="row-tools">
                  <IconButton
                    icon={ArrowUp}
                    label={`Move ${called} up`}
                    disabled={at === 0}
                    onClick={() => swap(at, at - 1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={`Move ${called} down`}
                    disabled={at === drafts.length - 1}
                    onClick={() => swap(at, at + 1)}
                  />
                  <IconButton
                    icon={Trash2}
                    label={`Remove ${called}`}
                    onClick={() => change(drafts.filter((_, index) => index !== at))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {read.fault && (
        <p className="warn" role="alert">
          {read.fault}
        </p>
      )}
      <div className="actions">
        <Button disabled={!read.stages || action.busy} onClick={onSave}>
          Save stages
        </Button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => change([...drafts, emptyDraft()])}
        >
          <Plus size={14} aria-hidden /> Add a stage
        </button>
        <Said action={action} />
      </div>
    </Section>
  );
}

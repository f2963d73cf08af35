import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { send } from '../../../../utils/messages/send';
import { PLAY_FIELDS } from '../../../../utils/model/play';
import { useAction } from '../../../hooks/use-action';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Field } from '../../../ui/Field';
import { Said } from '../../Said';
import { ActionFields } from './ActionFields';
import { AskToClose } from './AskToClose';
import { ConditionRow } from './ConditionRow';
import { FilledText } from './FilledText';
import { emptyCondition, type PlayDraft, readDraft } from './play-draft';
import { RankFields } from './RankFields';
import { TryPlay } from './TryPlay';

const MOST_CONDITIONS = 10;

type Props = {
  /** What it begins with. */
  first: PlayDraft;
  /** The stages of the team, in order. */
  stages: readonly string[];
  onClose: () => void;
  /** Hears what was saved, in words. */
  onSaved: (words: string) => void;
};

/** Writes a play by a form: when, then, how weighty. It is tried before it is saved, and saved only when it is whole. */
export function PlayEditor({ first, stages, onClose, onSaved }: Props) {
  const [draft, setDraft] = useState(first);
  const [isAsked, setAsked] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const action = useAction();
  const { play, faults } = readDraft(draft);
  const { when } = draft;
  const edit = (patch: Partial<PlayDraft>) => setDraft({ ...draft, ...patch });
  const oneLine = (text: string) => text.replace(/\n/g, ' ');

  const onSave = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (play === null) return;
    void action.run(async () => {
      await send('play/save', { plays: [{ play, seen: draft.seen }] });
      const words = `“${play.name}” is saved${play.on ? '' : ', and switched off'}.`;
      onSaved(words);
      return words;
    });
  };
  // Escape must not throw away what was written.
  const onLeave = () => (draft === first || isLeaving ? onClose() : setLeaving(true));

  return (
    <Dialog wide title={first.seen === null ? 'New play' : `Play “${first.name}”`} onClose={onLeave}>
      <form className="play-form" noValidate onSubmit={onSave}>
        <Field
          label="Name of the play"
          value={draft.name}
          maxLength={80}
          dir="auto"
          autoFocus
          onChange={({ target }) => edit({ name: target.value })}
        />
        <fieldset>
          <legend>When all of this holds on an open deal</legend>
          <ul className="play-conditions">
            {when.map((condition, at) => (
              <ConditionRow
                key={condition.key}
                condition={condition}
                place={at + 1}
                stages={stages}
                isOnly={when.length === 1}
                onChange={(changed) =>
                  edit({ when: when.map((one) => (one.key === changed.key ? changed : one)) })
                }
                onRemove={() => edit({ when: when.filter(({ key }) => key !== condition.key) })}
              />
            ))}
          </ul>
          <Button
            look="plain"
            disabled={when.length >= MOST_CONDITIONS}
            onClick={() => edit({ when: [...when, emptyCondition('amount')] })}
          >
            <Plus size={14} aria-hidden /> Add a condition
          </Button>
        </fieldset>
        <fieldset>
          <legend>Then suggest</legend>
          <FilledText
            label="What it suggests"
            value={draft.title}
            fields={PLAY_FIELDS}
            most={150}
            onChange={(title) => edit({ title: oneLine(title) })}
          />
          <FilledText
            label="Why"
            value={draft.why}
            fields={PLAY_FIELDS}
            most={500}
            onChange={(why) => edit({ why: oneLine(why) })}
          />
          <ActionFields
            action={draft.action}
            stages={stages}
            onChange={(changed) => edit({ action: changed })}
          />
        </fieldset>
        <fieldset>
          <legend>How weighty it is</legend>
          <RankFields draft={draft} onChange={edit} />
        </fieldset>
        <TryPlay play={play} onFaulty={() => setAsked(true)} />
        {isAsked && faults !== null && (
          <ul className="play-faults warn" role="alert">
            {faults.map((fault) => (
              <li key={fault}>
                <bdi>{fault}</bdi>
              </li>
            ))}
          </ul>
        )}
        <div className="actions play-foot">
          <Button look="primary" type="submit" disabled={action.busy}>
            Save play
          </Button>
          <label className="check">
            <input
              type="checkbox"
              checked={draft.on}
              onChange={({ target }) => edit({ on: target.checked })}
            />
            Switched on
          </label>
          <Said action={action} />
        </div>
        {isLeaving && <AskToClose onClose={onClose} onStay={() => setLeaving(false)} />}
      </form>
    </Dialog>
  );
}

import { CornerDownLeft } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Outcome } from '../../utils/model/activity';
import type { Target } from '../../utils/model/panel-view';
import { useGrowing } from '../hooks/use-growing';
import { Chip } from '../ui/Chip';
import { IconButton } from '../ui/IconButton';
import { useDesk } from './desk';
import { SaveState } from './SaveState';
import { KEYS } from './shortcuts';
import { OUTCOME_WORDS } from './words';

/** Pixels: six lines. */
const MOST_HEIGHT = 122;

type Props = {
  target: Target;
  outcomes: Outcome[];
  /** Hears which outcome was saved; null for a line alone. */
  onSaved: (outcome: Outcome | null) => void;
};

/** One click or one line on the record that is named above it. A click takes the typed line along. */
export function RemarkBar({ target, outcomes, onSaved }: Props) {
  const { ask, saver, say, kept } = useDesk();
  const [text, setText] = useState(() => kept.read(target));
  const area = useGrowing(text, MOST_HEIGHT);
  const id = useId();

  function type(next: string) {
    setText(next);
    kept.write(target, next);
  }

  function log(outcome: Outcome | null) {
    const line = text.trim() || null;
    if (!outcome && !line) return;
    const word = outcome ? OUTCOME_WORDS[outcome] : 'Remark';
    void saver.save({
      where: 'remark',
      what: `${word} on ${target.name}`,
      run: async (version) => {
        const { entryId } = await ask('remark/save', { version, target, outcome, text: line });
        // What was typed while the save was under way is not part of it.
        const left = kept.read(target);
        if (left === text) type('');
        onSaved(outcome);
        say({
          text: `${word} saved on ${target.name}.`,
          undo: async () => {
            await ask('remark/undo', { entryId });
            if (line && !kept.read(target)) type(line);
          },
        });
      },
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    log(null);
  }

  return (
    <section className="section" aria-label="Remark">
      <label className="remark-on" htmlFor={id}>
        <bdi>
          Remark on <strong dir="auto">{target.name}</strong>
        </bdi>
      </label>
      <fieldset className="chips" aria-label={`Outcome on ${target.name}, saved at once`}>
        {outcomes.map((outcome, at) => (
          <Chip
            key={outcome}
            shortcut={String(at + 1)}
            aria-disabled={saver.busy}
            title={`Save “${OUTCOME_WORDS[outcome]}” (${at + 1})`}
            onClick={() => log(outcome)}
          >
            {OUTCOME_WORDS[outcome]}
          </Chip>
        ))}
      </fieldset>
      <div className="remark-box">
        <textarea
          ref={area}
          id={id}
          className="input"
          rows={1}
          dir="auto"
          maxLength={100_000}
          data-shortcut={KEYS.remark}
          aria-keyshortcuts={KEYS.remark}
          placeholder="Write a line, Enter saves"
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {text.trim() && (
          <IconButton
            icon={CornerDownLeft}
            label="Save the remark (Enter)"
            mirrored
            onClick={() => log(null)}
          />
        )}
      </div>
      <SaveState where="remark" />
    </section>
  );
}

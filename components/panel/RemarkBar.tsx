import { useId } from 'react';
import type { Outcome } from '../../utils/model/activity';
import type { Target } from '../../utils/model/panel-view';
import { Chip } from '../ui/Chip';
import { Notice } from '../ui/Notice';
import { useDesk } from './desk';
import { LostTo } from './remark/LostTo';
import { RemarkLine } from './remark/RemarkLine';
import { Understood } from './remark/Understood';
import { type OnSaved, useRemark } from './remark/use-remark';
import { SaveState } from './SaveState';
import { OUTCOME_WORDS } from './words';
import './remark/remark.css';

type Props = { target: Target; outcomes: Outcome[]; autoFocus?: boolean; onSaved: OnSaved };

/** One click or one line on the record that is named above it. A click takes the typed line along. */
export function RemarkBar({ target, outcomes, autoFocus, onSaved }: Props) {
  const { saver } = useDesk();
  const { draft, tooLong, open, log, asksWhom, onLost, onNotLost } = useRemark(target, onSaved);
  const id = useId();

  return (
    <section className="section" aria-label="Remark" onPointerEnter={open} onFocus={open}>
      <label className="remark-on" htmlFor={id}>
        <bdi>
          Remark on <strong dir="auto">{target.name}</strong>
        </bdi>
      </label>
      <p className="remark-seen soft">Seen by you, and in files that you export.</p>
      <fieldset className="chips" aria-label={`Outcome on ${target.name}, saved at once`}>
        {outcomes.map((outcome, at) => (
          <Chip
            key={outcome}
            shortcut={String(at + 1)}
            aria-disabled={saver.busy}
            title={
              outcome === 'lost' ? `Say to whom (${at + 1})` : `Save “${OUTCOME_WORDS[outcome]}” (${at + 1})`
            }
            onClick={() => log(outcome)}
          >
            {outcome === 'lost' ? 'Lost to…' : OUTCOME_WORDS[outcome]}
          </Chip>
        ))}
      </fieldset>
      {asksWhom && <LostTo busy={saver.busy} onLost={onLost} onCancel={onNotLost} />}
      <RemarkLine id={id} draft={draft} autoFocus={autoFocus} onEnter={() => log(null)} />
      <Understood draft={draft} />
      {tooLong && <Notice tone="warn">{tooLong}</Notice>}
      <SaveState where="remark" />
    </section>
  );
}

import { useState } from 'react';
import type { RecordView, ShownSuggestion, Target } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { Draft } from './Draft';
import { useDesk } from './desk';
import { formatWhen } from './format';
import { SaveState } from './SaveState';
import { StepCard } from './StepCard';
import { KEYS } from './shortcuts';

type Props = { suggestions: ShownSuggestion[]; quiet: RecordView['quiet']; target: Target };

/** Nothing to do, and when it is looked at again. */
function Quiet({ quiet }: { quiet: RecordView['quiet'] }) {
  const { region, now } = useDesk();
  return (
    <p>
      {quiet?.text ?? 'Nothing needed on this deal.'}
      {quiet?.nextCheck && (
        <span className="soft"> Next look {formatWhen(quiet.nextCheck, now, region)}.</span>
      )}
    </p>
  );
}

/** The next step on this record: one card, the others a key away, the draft that was asked for. */
export function NextStep({ suggestions, quiet, target }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<string | null>(null);
  const shown = suggestions.find((one) => one.key === chosen) ?? suggestions[0];
  const others = suggestions.filter((one) => one !== shown);

  return (
    <section className="section" aria-label="Next step">
      {draft !== null ? (
        <Draft text={draft} onClose={() => setDraft(null)} />
      ) : shown ? (
        <StepCard key={shown.key} suggestion={shown} target={target} onDraft={setDraft} />
      ) : (
        <Quiet quiet={quiet} />
      )}
      <SaveState where="step" />
      {others.length > 0 && draft === null && (
        <Button
          look="text"
          className="more soft"
          shortcut={KEYS.more}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {others.length} more
        </Button>
      )}
      {open && others.length > 0 && draft === null && (
        <ul className="others">
          {others.map((other) => (
            <li key={other.key}>
              <Button
                look="text"
                onClick={() => {
                  setChosen(other.key);
                  setOpen(false);
                }}
              >
                <span dir="auto">{other.title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

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
function Quiet({ quiet, target }: Pick<Props, 'quiet' | 'target'>) {
  const { region, now } = useDesk();
  return (
    <p>
      <bdi>{quiet?.text ?? `Nothing needed on this ${target.kind}.`}</bdi>{' '}
      {quiet?.nextCheck && (
        <bdi className="soft">
          Next look <bdi>{formatWhen(quiet.nextCheck, now, region)}</bdi>.
        </bdi>
      )}
    </p>
  );
}

function Others({ others, onChoose }: { others: ShownSuggestion[]; onChoose: (key: string) => void }) {
  return (
    <ul className="others">
      {others.map((other) => (
        <li key={other.key}>
          <Button look="text" onClick={() => onChoose(other.key)}>
            <bdi>{other.title}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The next step on this record: one card, the others a key away, the draft that was asked for. */
export function NextStep({ suggestions, quiet, target }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<string | null>(null);
  const shown = suggestions.find((one) => one.key === chosen) ?? suggestions[0];
  const others = suggestions.filter((one) => one !== shown);

  if (draft !== null) {
    return (
      <section className="section" aria-label="Next step">
        <Draft text={draft} onClose={() => setDraft(null)} />
      </section>
    );
  }
  return (
    <section className="section" aria-label="Next step">
      {shown ? (
        <StepCard key={shown.key} suggestion={shown} target={target} onDraft={setDraft}>
          {others.length > 0 && (
            <Button look="text" shortcut={KEYS.more} aria-expanded={open} onClick={() => setOpen(!open)}>
              <bdi>{others.length} more</bdi>
            </Button>
          )}
        </StepCard>
      ) : (
        <Quiet quiet={quiet} target={target} />
      )}
      {open && others.length > 0 && (
        <Others
          others={others}
          onChoose={(key) => {
            setChosen(key);
            setOpen(false);
          }}
        />
      )}
      <SaveState where="step" />
    </section>
  );
}

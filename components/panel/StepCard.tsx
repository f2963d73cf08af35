import { useState } from 'react';
import type { ShownSuggestion, Target } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { useDesk } from './desk';
import { dayOf, formatDay, formatWhen } from './format';
import { StepActions } from './StepActions';
import { StepParts } from './StepParts';
import { KEYS } from './shortcuts';

type Props = {
  suggestion: ShownSuggestion;
  /** Null on a thread that belongs to nothing yet. */
  target: Target | null;
  onDraft: (draft: string | null) => void;
};

/** What to do, why, and the sentence that it rests on, with its date. */
export function StepWords({ suggestion }: { suggestion: ShownSuggestion }) {
  const { region, now } = useDesk();
  const { title, why, evidence, due } = suggestion;
  const late = due !== null && due < dayOf(now, region);
  return (
    <>
      <h2 className="step-title" dir="auto">
        {title}
      </h2>
      <p>
        <span dir="auto">{why}</span>
        {due && (
          <span className={late ? 'warn' : 'soft'}>
            {' '}
            {late ? 'Was due' : 'Due'} {formatDay(due, now, region, true)}.
          </span>
        )}
      </p>
      {evidence && (
        <blockquote className="quote">
          <span dir="auto">“{evidence.quote}”</span>
          {evidence.at && <span className="soft numbers"> {formatWhen(evidence.at, now, region)}</span>}
        </blockquote>
      )}
    </>
  );
}

/** A next step with its reason, one button, and three ways to say no. */
export function StepCard({ suggestion, target, onDraft }: Props) {
  const [why, setWhy] = useState(false);
  return (
    <article className="step">
      <StepWords suggestion={suggestion} />
      <StepActions suggestion={suggestion} target={target} onDraft={onDraft}>
        <Button
          look="plain"
          shortcut={KEYS.why}
          aria-expanded={why}
          title="How it was ranked (W)"
          onClick={() => setWhy(!why)}
        >
          Why
        </Button>
      </StepActions>
      {why && <StepParts parts={suggestion.parts} />}
    </article>
  );
}

import { type ReactNode, useState } from 'react';
import type { ShownSuggestion, Target } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { useDesk } from './desk';
import { dayOf, formatDay, formatWhen } from './format';
import { playText } from './play-words';
import { StepActions } from './StepActions';
import { StepParts } from './StepParts';
import { KEYS } from './shortcuts';
import { useStepSeen } from './use-step-seen';

type Props = {
  suggestion: ShownSuggestion;
  /** Null on a thread that belongs to nothing yet. */
  target: Target | null;
  onDraft: (draft: string | null) => void;
  /** Stands beside "Why". */
  children?: ReactNode;
};

/** What to do, why, and the sentence that it rests on, with its date. */
export function StepWords({ suggestion }: { suggestion: ShownSuggestion }) {
  const { region, now } = useDesk();
  const { title, why, evidence, due, play } = suggestion;
  const writes = play && playText(play);
  // Our sentences are English: a name in Arabic at their head must not turn them round. A play speaks any language.
  const dir = play ? 'auto' : 'ltr';
  const late = due !== null && due < dayOf(now, region);
  return (
    <>
      <h2>
        <bdi dir={dir}>{title}</bdi>
      </h2>
      <p>
        <bdi dir={dir}>{why}</bdi>{' '}
        {due && (
          <bdi className={`numbers ${late ? 'warn' : 'soft'}`}>
            {late ? 'Was due' : 'Due'} <bdi>{formatDay(due, now, region, true)}</bdi>
          </bdi>
        )}
      </p>
      {writes && (
        <p>
          <bdi>{writes}</bdi>
        </p>
      )}
      {play && (
        <p className="soft">
          Play: <bdi>{play.name}</bdi>
        </p>
      )}
      {evidence && (
        <blockquote className="quote">
          <bdi>“{evidence.quote}”</bdi>{' '}
          {evidence.at && <bdi className="soft numbers">{formatWhen(evidence.at, now, region)}</bdi>}
        </blockquote>
      )}
    </>
  );
}

/** A next step with its reason, one button, and two ways to say no. */
export function StepCard({ suggestion, target, onDraft, children }: Props) {
  const [why, setWhy] = useState(false);
  useStepSeen(suggestion.key, target);
  return (
    <article className="step">
      <StepWords suggestion={suggestion} />
      <StepActions suggestion={suggestion} target={target} onDraft={onDraft} />
      <div className="step-foot soft">
        <Button
          look="text"
          shortcut={KEYS.why}
          aria-expanded={why}
          title="Why this first? (W)"
          onClick={() => setWhy(!why)}
        >
          Why this first?
        </Button>
        {children}
      </div>
      {why && <StepParts parts={suggestion.parts} habit={suggestion.habit} />}
    </article>
  );
}

import { useState } from 'react';
import type { Candidate, ShownSuggestion, UnmatchedView } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { Candidates } from './Candidates';
import { useDesk } from './desk';
import { FailingHooks } from './FailingHooks';
import { FindRecord } from './FindRecord';
import { LeaveMenu } from './LeaveMenu';
import { PeopleChoice } from './PeopleChoice';
import { SaveState } from './SaveState';
import { StepActions } from './StepActions';
import { StepWords } from './StepCard';
import { KEYS } from './shortcuts';
import { useThread } from './use-thread';

type Props = { view: UnmatchedView; firstDay: boolean };

/** The records that a step asks about; where it names none that is at hand, every one. */
function candidatesFor({ records = [] }: ShownSuggestion, others: Candidate[]): Candidate[] {
  const named = others.filter(({ id }) => records.includes(id));
  return named.length > 0 ? named : others;
}

/** A thread that belongs to nothing known: track it, put it on a record, or leave it alone. */
export function Unmatched({ view, firstDay }: Props) {
  const { saver } = useDesk();
  const { link, track, pick } = useThread();
  const [email, setEmail] = useState(view.people[0]?.email ?? null);
  const suggestion = view.suggestions[0];

  // Which deal it is stands first; to track it anew is what is left where it is none of them.
  const linkable = suggestion?.kind === 'link-deal' ? candidatesFor(suggestion, view.others) : [];
  const others = view.others.filter((one) => !linkable.includes(one));
  const trackButton = (
    <Button
      look={linkable.length > 0 ? 'plain' : 'primary'}
      shortcut={KEYS.accept}
      disabled={saver.busy || email === null}
      onClick={() => email && track(email)}
    >
      Track this thread
    </Button>
  );

  return (
    <main className="sections" aria-label="Thread without a deal">
      <section className="section state">
        {suggestion ? (
          <StepWords suggestion={suggestion} />
        ) : (
          <>
            <h2>No deal for this thread</h2>
            {view.subject && (
              <p className="soft" dir="auto">
                {view.subject}
              </p>
            )}
          </>
        )}
        {linkable.length > 0 && (
          <Candidates candidates={linkable} disabled={saver.busy} onChoose={(one) => link(one)} />
        )}
        <PeopleChoice
          people={view.people}
          chosen={email}
          onChoose={(person) => {
            setEmail(person.email);
            pick(person);
          }}
        />
        {suggestion ? (
          <StepActions
            suggestion={suggestion}
            target={null}
            onDraft={() => undefined}
            primary={trackButton}
          />
        ) : (
          <div className="actions">
            {trackButton}
            <LeaveMenu words="Not business" people={view.people} />
          </div>
        )}
        <SaveState where="thread" />
        <SaveState where="step" />
        <p className="soft">
          Tracking looks for this address among your leads and contacts first, and makes a lead only if it is
          new.{firstDay && ' Nothing is kept of a thread for which you choose nothing.'}
        </p>
      </section>
      <section className="section" aria-labelledby="others">
        <h2 id="others" className="soft group-title">
          Or put it on
        </h2>
        {others.length > 0 && (
          <Candidates candidates={others} disabled={saver.busy} onChoose={(one) => link(one)} />
        )}
        <FindRecord onChoose={(one) => link(one)} />
      </section>
      <FailingHooks shortfall={view.shortfall} />
    </main>
  );
}

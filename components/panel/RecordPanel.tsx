import { useState } from 'react';
import type { RecordView } from '../../utils/model/panel-view';
import { Ahead } from './ahead/Ahead';
import type { Asking } from './ahead/use-ahead';
import { Conflicts } from './Conflicts';
import { FailingHooks } from './FailingHooks';
import { Hygiene } from './Hygiene';
import { NextStep } from './NextStep';
import { Recent } from './Recent';
import { RemarkBar } from './RemarkBar';
import { ScoreLine } from './ScoreLine';
import { TaughtLine } from './teach/TaughtLine';

/** The panel of a thread or page whose deal or lead is known. */
export function RecordPanel({ view }: { view: RecordView }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  return (
    <main className="sections" aria-label={`${view.target.name}, beside this page`}>
      {view.score && (
        <ScoreLine
          score={view.score}
          scoreChange={view.scoreChange}
          ownChance={view.ownChance}
          target={view.target}
        />
      )}
      <NextStep suggestions={view.suggestions} quiet={view.quiet} target={view.target} />
      <RemarkBar
        target={view.target}
        outcomes={view.outcomes}
        // Saved is that a meeting is booked; when it is can be said or not.
        onSaved={(outcome, hasTime) =>
          outcome === 'meeting-booked' && !hasTime && setAsking({ what: 'meeting' })
        }
      />
      <Ahead view={view} asking={asking} onAsk={setAsking} />
      <Recent recent={view.recent} />
      <Conflicts view={view} />
      <Hygiene findings={view.hygiene} />
      <TaughtLine page={view.page} />
      <FailingHooks shortfall={view.shortfall} />
    </main>
  );
}

import type { RecordView } from '../../utils/model/panel-view';
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
      <RemarkBar target={view.target} outcomes={view.outcomes} />
      <Recent recent={view.recent} />
      <Conflicts view={view} />
      <Hygiene findings={view.hygiene} />
      <TaughtLine page={view.page} />
      <FailingHooks shortfall={view.shortfall} />
    </main>
  );
}

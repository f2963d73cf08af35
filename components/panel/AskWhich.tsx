import type { PanelView } from '../../utils/model/panel-view';
import { AskForPage } from './AskForPage';
import { Candidates } from './Candidates';
import { useDesk } from './desk';
import { FailingHooks } from './FailingHooks';
import { FindRecord } from './FindRecord';
import { LeaveMenu } from './LeaveMenu';
import { PersonMenu } from './PersonMenu';
import { SaveState } from './SaveState';
import { TaughtLine } from './teach/TaughtLine';
import { useThread } from './use-thread';

/** Several records fit this thread or page: the rep says which, once. */
export function AskWhich({ view }: { view: Extract<PanelView, { state: 'ask' }> }) {
  const { saver } = useDesk();
  const { link } = useThread();
  if (view.page !== null) {
    return (
      <main className="sections" aria-label="Which deal">
        <AskForPage view={view} page={view.page} />
        <TaughtLine page={view.page} />
        <FailingHooks shortfall={view.shortfall} />
      </main>
    );
  }
  return (
    <main className="sections" aria-label="Which deal">
      <section className="section state">
        <h2>Which one?</h2>
        <p className="soft">
          {view.subject && (
            <>
              “<bdi>{view.subject}</bdi>” fits several.{' '}
            </>
          )}
          Your answer is kept for this thread.
        </p>
        <PersonMenu people={view.people} picked={view.picked} />
        <Candidates
          candidates={view.candidates}
          disabled={saver.busy}
          onChoose={(candidate) => link(candidate)}
        />
        <FindRecord onChoose={(candidate) => link(candidate)} />
        <SaveState where="thread" />
        <div className="actions">
          <LeaveMenu words="None: not business" people={view.people} />
        </div>
      </section>
      <FailingHooks shortfall={view.shortfall} />
    </main>
  );
}

import type { PanelView } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { Candidates } from './Candidates';
import { useDesk } from './desk';
import { FailingHooks } from './FailingHooks';
import { SaveState } from './SaveState';
import { useThread } from './use-thread';

/** Several records fit this thread: the rep says which, once. */
export function AskWhich({ view }: { view: Extract<PanelView, { state: 'ask' }> }) {
  const { saver } = useDesk();
  const { link, leave } = useThread();
  return (
    <main className="sections" aria-label="Which deal">
      <section className="section state">
        <h2>Which one?</h2>
        <p className="soft">
          {view.subject && <span dir="auto">“{view.subject}” fits several. </span>}
          Your answer is kept for this thread.
        </p>
        <Candidates
          candidates={view.candidates}
          disabled={saver.busy}
          onChoose={(candidate) => link(candidate)}
        />
        <SaveState where="thread" />
        <div className="actions">
          <Button look="plain" disabled={saver.busy} onClick={leave}>
            None: not business
          </Button>
        </div>
      </section>
      <FailingHooks failing={view.failing} />
    </main>
  );
}

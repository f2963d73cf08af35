import { useEffect, useState } from 'react';
import { send } from '../../../utils/messages/send';
import type { Target } from '../../../utils/model/panel-view';
import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { useLive } from '../../hooks/use-live';
import { Ahead } from '../../panel/ahead/Ahead';
import type { Asking } from '../../panel/ahead/use-ahead';
import { DeskContext } from '../../panel/desk';
import { FindRecord } from '../../panel/FindRecord';
import { RemarkBar } from '../../panel/RemarkBar';
import { Toast } from '../../panel/Toast';
import { Button } from '../../ui/Button';
import { usePageDesk } from './use-page-desk';
import '../../panel/panel.css';
import '../../panel/record.css';

const NOTHING_AHEAD: never[] = [];

/** The deal or lead that is read on a tab; null where none is, or while it is asked. */
function useTabTarget(tabId: number | null) {
  const [target, setTarget] = useState<Target | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    void send('tab/status', { tabId }).then(
      (status) => setTarget(status.target),
      () => undefined,
    );
  }, [tabId]);
  return [target, setTarget] as const;
}

/** A small window of its own for a remark beside any page: on the record of the tab in front, or on one that is found. */
export function RemarkWindow({ tabId }: { tabId: number | null }) {
  const settings = useLive(() => readSettings(db()), []);
  const [target, setTarget] = useTabTarget(tabId);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { desk, said, setSaid } = usePageDesk(settings?.identity ?? null, target);
  if (!settings) return null;

  return (
    <DeskContext value={desk}>
      <div className="panel">
        <main className="sections" aria-label="Remark">
          <section className="section" aria-label="On which record">
            {target ? (
              <div className="actions">
                <h1 className="large" dir="auto">
                  {target.name}
                </h1>
                <Button look="text" onClick={() => setTarget(null)}>
                  Another record
                </Button>
              </div>
            ) : (
              <>
                <h1 className="large">Remark on which deal or lead?</h1>
                <FindRecord autoFocus onChoose={({ kind, id, name }) => setTarget({ kind, id, name })} />
              </>
            )}
          </section>
          {target && (
            <RemarkBar
              key={`${target.kind}:${target.id}`}
              target={target}
              outcomes={settings.outcomes}
              autoFocus
              onSaved={(outcome, hasTime) =>
                setAsking(outcome === 'meeting-booked' && !hasTime ? { what: 'meeting' } : null)
              }
            />
          )}
          {target && asking && (
            <Ahead view={{ target, ahead: NOTHING_AHEAD }} asking={asking} onAsk={setAsking} />
          )}
        </main>
        <Toast said={said} onSay={setSaid} isSeen={desk.isSeen} />
      </div>
    </DeskContext>
  );
}

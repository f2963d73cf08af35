import { useEffect, useState } from 'react';
import type { Output } from '../../utils/messages/protocol';
import { send } from '../../utils/messages/send';
import { type Site, siteOf } from '../../utils/messages/site';
import { ownUrl } from '../../utils/platform/runtime';
import { openSidePanel } from '../../utils/platform/side-panel';
import { activeTab, openTab } from '../../utils/platform/tabs';
import { useAction } from '../hooks/use-action';
import { useDock } from '../hooks/use-dock';
import { Button } from '../ui/Button';
import { GmailAccess } from '../ui/GmailAccess';
import { AddSite } from './AddSite';
import { TabState } from './TabState';

type Status = Output<'tab/status'>;
type Tab = { id: number; windowId: number | null; site: Site | null; status: Status | null };

/** Nothing tells a popup that its tab was read: it looks again so often while it is open. */
const LOOK_MS = 1_000;

async function readTab(): Promise<Tab | null> {
  const tab = await activeTab(null);
  if (!tab) return null;
  const status = await send('tab/status', { tabId: tab.id }).catch(() => null);
  return { id: tab.id, windowId: tab.windowId, site: siteOf(tab.url), status };
}

/** What is read on the tab in front, and what can be done about it. */
export function Popup() {
  const dock = useDock();
  const paused = dock?.paused ?? false;
  const [tab, setTab] = useState<Tab | null | undefined>(undefined);
  const action = useAction();

  useEffect(() => {
    let wanted = true;
    const look = () => void readTab().then((read) => wanted && setTab(read));
    look();
    const looking = setInterval(look, LOOK_MS);
    return () => {
      wanted = false;
      clearInterval(looking);
    };
  }, []);

  const onPause = () =>
    action.run(async () => {
      await send('pause/set', { paused: !paused });
      return '';
    });
  const onPanel = (tabId: number) =>
    action.run(async () => {
      await send('panel/show', { tabId });
      window.close();
      return '';
    });
  const onSide = (windowId: number) =>
    action.run(async () => {
      await openSidePanel(windowId);
      window.close();
      return '';
    });
  const onWorkspace = () =>
    action.run(async () => {
      await openTab(ownUrl('workspace.html'));
      window.close();
      return '';
    });

  const host = tab?.site ? new URL(tab.site.origin).host : null;
  const isNew = tab?.site?.id === 'crm' && tab.status?.site === null && !paused;

  return (
    <main className="popup">
      <h1 className="aloud">Dealcue on this tab</h1>
      <GmailAccess />
      {isNew && tab?.site && <AddSite site={tab.site} left={tab.status?.left ?? null} action={action} />}
      {!isNew && tab?.status?.granted !== false && (
        <TabState
          status={tab === undefined ? undefined : (tab?.status ?? null)}
          paused={paused}
          host={host}
        />
      )}
      {tab?.status?.site && !paused && (
        <Button look="primary" disabled={action.busy} onClick={() => onPanel(tab.id)}>
          Open the panel
        </Button>
      )}
      {tab && tab.windowId !== null && (
        <Button disabled={action.busy} onClick={() => tab.windowId !== null && onSide(tab.windowId)}>
          Open in the side panel
        </Button>
      )}
      <div className="popup-pair">
        <Button disabled={action.busy || !dock} onClick={onPause}>
          {paused ? 'Resume reading' : 'Pause reading'}
        </Button>
        <Button disabled={action.busy} onClick={onWorkspace}>
          Workspace
        </Button>
      </div>
      <p className={action.said?.ok === false ? 'warn' : 'soft'} role="status">
        {action.said?.words}
      </p>
      <p className="soft popup-foot">Only on this device. Nothing is sent anywhere.</p>
    </main>
  );
}

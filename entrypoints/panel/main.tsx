import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import type { Entrance } from '../../components/hooks/panel-link';
import { usePanel } from '../../components/hooks/use-panel';
import { Panel } from '../../components/panel/Panel';
import { ownWindow } from '../../utils/platform/side-panel';
import '../../components/ui/base.css';

// Our pages' policy forbids eval; zod would try it once, and the console would show a violation.
config({ jitless: true });

/** Takes the one-time token out of the address, so that nothing that reads addresses later finds it. */
async function takeEntrance(): Promise<Entrance> {
  const token = decodeURIComponent(location.hash.slice(1)) || null;
  if (token) history.replaceState(null, '', location.pathname);
  const isFramed = window.top !== window;
  return {
    token,
    ancestor: location.ancestorOrigins?.[0] ?? null,
    window: isFramed ? null : await ownWindow(),
  };
}

function App({ entrance }: { entrance: Entrance }) {
  return <Panel {...usePanel(entrance)} />;
}

async function start(): Promise<void> {
  const entrance = await takeEntrance();
  // A page that frames us without a token gets nothing: no view, and no word that we are here.
  const uninvited = entrance.token === null && window.top !== window;
  const root = document.getElementById('root');
  if (root && !uninvited) createRoot(root).render(<App entrance={entrance} />);
}

void start();

import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import type { Entrance } from '../../components/hooks/panel-link';
import { usePanel } from '../../components/hooks/use-panel';
import { Panel } from '../../components/panel/Panel';
import '../../components/ui/base.css';

// Our pages' policy forbids eval; zod would try it once, and the console would show a violation.
config({ jitless: true });

/** What the page around us looks like, until the background says so: a skeleton must not flash white. */
function takeTheme(): void {
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme) document.documentElement.dataset.theme = theme;
}

/** Takes the one-time token out of the address, so that nothing that reads addresses later finds it. */
function takeEntrance(): Entrance {
  const token = decodeURIComponent(location.hash.slice(1)) || null;
  if (token) history.replaceState(null, '', location.pathname);
  return { token, ancestor: location.ancestorOrigins?.[0] ?? null };
}

takeTheme();
const entrance = takeEntrance();

function App() {
  return <Panel {...usePanel(entrance)} />;
}

/** A page that frames us without a token gets nothing: no view, and no word that we are here. */
const uninvited = entrance.token === null && window.top !== window;

const root = document.getElementById('root');
if (root && !uninvited) createRoot(root).render(<App />);

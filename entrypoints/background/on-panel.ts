import { countRefusal } from '../../utils/messages/diagnostics';
import { portRequest } from '../../utils/messages/protocol';
import { type Desk, receive } from '../../utils/messages/receive';
import { isRefusal } from '../../utils/messages/send';
import type { Port } from '../../utils/platform/runtime';
import { onTabInFront } from '../../utils/platform/tabs';
import { admitPanel } from './panel/admit-panel';
import type { Panel } from './panel/panels';
import type { Services } from './services';

/** The name that panels connect under. */
const PANEL_PORT = 'panel';

async function answer(message: unknown, panel: Panel, desk: Desk): Promise<void> {
  const request = portRequest.safeParse(message);
  if (!request.success) {
    await countRefusal('wrong-shape', desk.now());
    return;
  }
  const { id, name, payload } = request.data;
  const caller = { from: 'panel', tabId: await panel.tabId() } as const;
  const reply = await receive({ name, payload }, { via: 'port', panel: caller }, desk);
  panel.post(isRefusal(reply) ? { id, refusal: reply } : { id, reply });
}

async function showTo(panel: Panel, services: Services): Promise<void> {
  const tabId = await panel.tabId();
  if (tabId !== null) await services.show(tabId);
}

/** A port that was dropped throws when it is written to: the panel asks anew when it is back. */
function postTo(port: Port): Panel['post'] {
  return (message) => {
    try {
      port.postMessage(message);
    } catch {
      port.disconnect();
    }
  };
}

/**
 * Serves one panel for as long as its port lives. The first message must be a hello that lets it in; without
 * it the port is closed and the panel stays blank. What is asked is done in the order of asking.
 */
export function onPanel(port: Port, services: Services, desk: Desk): void {
  if (port.name !== PANEL_PORT) {
    port.disconnect();
    return;
  }
  let panel: Panel | null = null;
  let gone = false;
  let stopFollowing = () => {};
  let work = Promise.resolve();

  async function greet(message: unknown): Promise<void> {
    const sender = port.sender;
    const admitted = sender && (await admitPanel(sender, message, services.now()));
    if (!admitted) {
      await countRefusal('wrong-sender', services.now());
      port.disconnect();
      return;
    }
    if (gone) return;
    const entered: Panel = { ...admitted, post: postTo(port) };
    panel = entered;
    services.panels.add(entered);
    if (entered.place === 'side') stopFollowing = onTabInFront(() => void showTo(entered, services));
    await showTo(entered, services);
  }

  port.onMessage.addListener((message: unknown) => {
    work = work
      .then(() => (panel === null ? greet(message) : answer(message, panel, desk)))
      .catch(console.error);
  });
  port.onDisconnect.addListener(() => {
    gone = true;
    stopFollowing();
    if (panel !== null) services.panels.remove(panel);
  });
}

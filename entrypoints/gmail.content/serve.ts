import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { gmail } from '../../utils/adapters/gmail';
import { send } from '../../utils/messages/send';
import { readLocal } from '../../utils/platform/local-state';
import { onBackgroundMessage } from '../../utils/platform/runtime';
import { makeDock } from './dock';
import { removeOldHosts } from './dock-host';
import type { View } from './dock-state';
import { isMailRoute } from './gmail-page';
import { asDock, asToContent } from './guard';
import { giveRoomBack } from './make-room';
import { type PageReading, watchPage } from './watch';

/** No event tells a script that its extension was switched off or replaced: it has to look, so often. */
const LOOK_MS = 2_000;

function viewOf({ reading }: PageReading): View {
  if (reading.kind === 'thread') return 'thread';
  return isMailRoute(new URL(reading.url)) ? 'list' : 'away';
}

function threadOf({ reading }: PageReading): string | null {
  return reading.kind === 'thread' ? (reading.threadId ?? reading.legacyThreadId) : null;
}

/** Takes away what a script of an older version left when it was cut off. */
function clearLeftovers(doc: Document): void {
  removeOldHosts(doc);
  giveRoomBack(doc);
}

/**
 * Reads this Gmail page for the background and docks the panel to it, until the extension goes or a newer script
 * takes over: then nothing of ours is left in the page.
 */
export async function serve(ctx: ContentScriptContext, doc: Document): Promise<void> {
  const { signal } = ctx;
  clearLeftovers(doc);
  const stored = asDock(await readLocal('dock'));
  if (signal.aborted) return;

  const quietly = (answer: Promise<unknown>) => void answer.catch(() => ctx.isInvalid);
  let thread: string | null = null;

  const dock = makeDock(doc, {
    dock: stored,
    askToken: async () => (await send('panel/token', {})).token,
    save: (choice) => quietly(send('dock/save', choice)),
    signal,
  });
  const watch = watchPage(doc, {
    adapter: gmail,
    deliver: (reading) => send('page/reading', reading),
    onRead(reading) {
      const now = threadOf(reading);
      // A score belongs to its thread: until the next one comes there is none.
      if (now !== thread) dock.setScore(null);
      thread = now;
      dock.setTheme(reading.theme);
      dock.setView(viewOf(reading));
      dock.arrange();
    },
    signal,
  });
  const stopHearing = onBackgroundMessage((message) => {
    const told = asToContent(message);
    if (!told) return;
    if (told.name === 'page/read') watch.readNow();
    if (told.name === 'dock/toggle') dock.toggle();
    if (told.name === 'dock/open') dock.open();
    if (told.name === 'dock/fold') dock.fold();
    if (told.name === 'dock/badge') dock.setScore(told.score);
    if (told.name === 'dock/apply') {
      dock.apply(told.dock);
      watch.setPaused(told.dock.paused);
    }
  });

  ctx.onInvalidated(stopHearing);
  // Each tick asks the context whether it is still valid; that is all it is for.
  ctx.setInterval(() => undefined, LOOK_MS);
  watch.setPaused(stored.paused);
}

import type { Adapter } from '../adapters/kit/adapter';
import { send } from '../messages/send';
import type { Reading } from '../model/reading';
import { readLocal } from '../platform/local-state';
import { onBackgroundMessage } from '../platform/runtime';
import { makeDock } from './dock/dock';
import { removeOldHosts } from './dock/dock-host';
import type { View } from './dock/dock-state';
import { giveRoomBack } from './dock/make-room';
import type { ScriptLife } from './script-context';
import { asDock, asToContent } from './watch/guard';
import { type Changes, watchPage } from './watch/watch';

/** No event tells a script that its extension was switched off or replaced: it has to look, so often. */
const LOOK_MS = 2_000;

/** What there is to know of a site whose pages are read and docked to. */
export type LiveSite = {
  adapter: Adapter;
  /** What a reading says of the page: a thread or record, another view of the site, or no page of it at all. */
  viewOf(reading: Reading): View;
  /** What of the page's changes can change a reading. */
  changes: Changes;
  /** Looks for changes of its own, and tells of each, until the signal comes. */
  follow?(changed: () => void, signal: AbortSignal): void;
};

/** Names the thread or record of a reading; null where there is none. */
function subjectOf(reading: Reading): string | null {
  if (reading.kind === 'thread') return reading.threadId ?? reading.legacyThreadId;
  return reading.kind === 'record' ? `${reading.entity}|${reading.id ?? reading.name}` : null;
}

/** Takes away what a script of an older version left when it was cut off. */
function clearLeftovers(doc: Document): void {
  removeOldHosts(doc);
  giveRoomBack(doc);
}

/**
 * Reads this page for the background and docks the panel to it, until the extension goes or a newer script
 * takes over: then nothing of ours is left in the page.
 */
export async function servePage(
  life: ScriptLife,
  doc: Document,
  { adapter, viewOf, changes, follow }: LiveSite,
): Promise<void> {
  const { signal } = life;
  clearLeftovers(doc);
  const stored = asDock(await readLocal('dock'));
  if (signal.aborted) return;

  const quietly = (answer: Promise<unknown>) => void answer.catch(() => life.isInvalid);
  let subject: string | null = null;

  const dock = makeDock(doc, {
    dock: stored,
    askToken: async () => (await send('panel/token', {})).token,
    save: (choice) => quietly(send('dock/save', choice)),
    signal,
  });
  const watch = watchPage(doc, {
    adapter,
    changes,
    deliver: (reading) => send('page/reading', reading),
    onRead({ reading, theme }) {
      const now = subjectOf(reading);
      // A score belongs to its thread or record: until the next one comes there is none.
      if (now !== subject) dock.setScore(null);
      subject = now;
      dock.setTheme(theme);
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

  const looking = setInterval(() => life.isInvalid, LOOK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    stopHearing();
  });
  follow?.(watch.changed, signal);
  watch.setPaused(stored.paused);
}

import type { PanelCaller } from '../../utils/messages/caller';
import { Refused } from '../../utils/messages/refusal';
import { type PanelView, panelView, type Target } from '../../utils/model/panel-view';
import { readSession, removeSession, writeSession } from '../../utils/platform/session-state';
import { type Page, readPage } from './pages';

const PREFIX = 'view:';

/** What is on a panel's screen: the view and the page that it was made from. */
export type OnScreen = { tabId: number; view: PanelView; page: Page };

/** Remembers what a tab's panel shows. */
export function rememberView(tabId: number, view: PanelView): Promise<void> {
  return writeSession(`${PREFIX}${tabId}`, view);
}

/** What a tab's panel shows, or null. */
export async function readView(tabId: number): Promise<PanelView | null> {
  return panelView.safeParse(await readSession(`${PREFIX}${tabId}`)).data ?? null;
}

export function forgetView(tabId: number): Promise<void> {
  return removeSession([`${PREFIX}${tabId}`]);
}

/**
 * What the panel that asks has on screen.
 * @throws Refused `changed` when the page or the record is another one than the panel says.
 */
export async function onScreen({ tabId }: PanelCaller, version: string): Promise<OnScreen> {
  const view = tabId === null ? null : await readView(tabId);
  const page = tabId === null ? null : await readPage(tabId);
  if (tabId === null || view === null || page === null) throw new Refused('changed');
  if (!('version' in view) || view.version !== version) throw new Refused('changed');
  return { tabId, view, page };
}

/**
 * The record on screen.
 * @throws Refused `changed` when it is not the one that the panel means.
 */
export function sameTarget(view: PanelView, meant: { kind: string; id: string }): Target {
  if (view.state !== 'record' || view.target.kind !== meant.kind || view.target.id !== meant.id) {
    throw new Refused('changed');
  }
  return view.target;
}

import type { PanelCaller } from '../../../utils/messages/caller';
import { Refused } from '../../../utils/messages/refusal';
import { type Outsider, type PanelView, panelView, type Target } from '../../../utils/model/panel-view';
import {
  readSession,
  removeSession,
  removeSessionUnder,
  writeSession,
} from '../../../utils/platform/session-state';
import { type Page, readPage } from '../tab/pages';

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

/** Forgets what the panels of all tabs show. */
export function forgetViews(): Promise<void> {
  return removeSessionUnder(PREFIX);
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

/** The people from outside on the thread that a view is about. */
export function peopleOn(view: PanelView): Outsider[] {
  return 'people' in view ? view.people : [];
}

/**
 * Somebody from outside on the thread on screen, by an address as it was written.
 * @throws Refused `changed` when nobody there has it.
 */
export function requirePerson(view: PanelView, written: string): Outsider {
  const email = written.trim().toLowerCase();
  const person = peopleOn(view).find((one) => one.email === email);
  if (person === undefined) throw new Refused('changed');
  return person;
}

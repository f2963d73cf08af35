import type { ContentCaller, PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { findTab, tellTab } from '../../utils/platform/tabs';
import { forgetUndos } from './book/undo';
import { forgetViews } from './panel/views';
import type { Services } from './services';
import { changeDock } from './tab/dock';
import { forgetPages } from './tab/pages';
import { servedSite } from './tab/served';

/** A page reports how the rep has put the panel there; the other pages follow. */
export async function onDockSave(
  patch: Parsed<'dock/save'>,
  { tabId }: ContentCaller,
): Promise<Output<'dock/save'>> {
  await changeDock(patch, tabId);
  return { ok: true };
}

/**
 * The panel folds, opens or closes itself. Folding is its page's to do: whether it was only a peek over the mail
 * or is to be remembered depends on what is around it.
 */
export async function onDockSet(
  { state }: Parsed<'dock/set'>,
  { tabId }: PanelCaller,
): Promise<Output<'dock/set'>> {
  const done = state === 'folded' && tabId !== null && (await tellTab(tabId, { name: 'dock/fold' }));
  if (!done) await changeDock({ state });
  return { ok: true };
}

/** Pausing: pages are not read, and what they said is forgotten at once, with what was made of it. Resuming: they are asked again. */
export async function onPause(
  { paused }: Parsed<'pause/set'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'pause/set'>> {
  await changeDock({ paused });
  if (paused) await Promise.all([forgetPages(), forgetViews(), forgetUndos()]);
  await services.showAll();
  return { ok: true };
}

/** The popup opens the panel on a tab; the other pages only learn its state. @throws Refused where none can be. */
export async function onPanelShow(
  { tabId }: Parsed<'panel/show'>,
  _caller: PageCaller,
): Promise<Output<'panel/show'>> {
  if ((await servedSite((await findTab(tabId))?.url)) === null) {
    throw new Refused('failed', 'There is nothing that Dealcue reads on this tab.');
  }
  await changeDock({ state: 'open' });
  if (!(await tellTab(tabId, { name: 'dock/open' }))) {
    throw new Refused('failed', 'Reload this tab once: it was open before Dealcue came.');
  }
  await tellTab(tabId, { name: 'page/read' });
  return { ok: true };
}

import { GMAIL_PATTERN } from '../../../utils/messages/site';
import { isGranted } from '../../../utils/platform/permissions';
import { ownUrl } from '../../../utils/platform/runtime';
import { contentScripts, runInTab } from '../../../utils/platform/scripting';
import { openTab, tabsAt, tellTab } from '../../../utils/platform/tabs';
import { readDock } from './dock';

/** Puts the reader into the Gmail tabs that are open. Where it is there already, the newer one takes over. */
export async function serveGmailTabs(): Promise<void> {
  for (const { files, matches } of contentScripts()) {
    const tabs = await tabsAt(matches);
    await Promise.all(tabs.map(({ id }) => runInTab(id, files)));
  }
}

/**
 * The user has taken Gmail back. The script in its open tabs runs on: it is told to rest, so that nothing is read and
 * no panel is shown, whatever the pause of the other sites.
 */
export async function leaveGmailTabs(tabIds: readonly number[]): Promise<void> {
  const dock = { ...(await readDock()), paused: true };
  await Promise.all(tabIds.map((tabId) => tellTab(tabId, { name: 'dock/apply', dock })));
}

/** Firefox lets its user keep Gmail from us from the first day: then nothing would ever show. They are told once. */
export async function tellWithoutGmail(): Promise<void> {
  if (!(await isGranted(GMAIL_PATTERN))) await openTab(ownUrl('workspace.html'));
}

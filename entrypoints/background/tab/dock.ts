import { type Dock, dock } from '../../../utils/model/settings';
import { readLocal, writeLocal } from '../../../utils/platform/local-state';
import { withLock } from '../../../utils/platform/locks';
import { tabsAt, tellTab } from '../../../utils/platform/tabs';
import { servedPatterns } from './served';

const KEY = 'dock';

/** How the panel sits on pages, and whether reading is paused; damaged state reads as a first day's. */
export async function readDock(): Promise<Dock> {
  return dock.safeParse((await readLocal(KEY)) ?? {}).data ?? dock.parse({});
}

/** Tells every page of a granted site how the panel sits now; not the page that has just said so itself. */
export async function applyDock(next: Dock, exceptTab: number | null = null): Promise<void> {
  const tabs = (await tabsAt(await servedPatterns())).filter(({ id }) => id !== exceptTab);
  await Promise.all(tabs.map(({ id }) => tellTab(id, { name: 'dock/apply', dock: next })));
}

/** Changes the dock, keeps it, and tells the pages. */
export async function changeDock(patch: Partial<Dock>, exceptTab: number | null = null): Promise<void> {
  const next = await withLock('dealcue-dock', async () => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const changed = dock.parse({ ...(await readDock()), ...given });
    await writeLocal(KEY, changed);
    return changed;
  });
  await applyDock(next, exceptTab);
}

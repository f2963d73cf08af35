import type { PanelCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { ownUrl } from '../../utils/platform/runtime';
import { openTab } from '../../utils/platform/tabs';

const PAGES: readonly string[] = ['today', 'activity', 'deals', 'leads', 'settings'];

/** The panel opens a page of the workspace in a tab. */
export async function onWorkspaceOpen(
  { page, id }: Parsed<'workspace/open'>,
  _caller: PanelCaller,
): Promise<Output<'workspace/open'>> {
  if (!PAGES.includes(page)) throw new Refused('wrong-shape');
  const path = id === null ? page : `${page}/${encodeURIComponent(id)}`;
  await openTab(`${ownUrl('workspace.html')}#/${path}`);
  return { ok: true };
}

import { isLost } from '../../utils/model/held';
import { readHeldMark } from '../../utils/platform/held-mark';
import { ownUrl } from '../../utils/platform/runtime';
import { openTab } from '../../utils/platform/tabs';
import { countHeld } from '../../utils/store/backup/held-counts';
import type { Services } from './services';

/** Where the browser has lost the store, the workspace opens and says so: who works in the panel alone would not hear of it. */
export async function tellLost({ db }: Pick<Services, 'db'>): Promise<void> {
  const mark = await readHeldMark();
  if (mark !== null && isLost(mark, await countHeld(db))) await openTab(ownUrl('workspace.html'));
}

import { gmailLink } from '../../../components/workspace/detail/gmail-link';
import { clearNotification } from '../../../utils/platform/notifications';
import { ownUrl } from '../../../utils/platform/runtime';
import { openTab } from '../../../utils/platform/tabs';
import type { Database } from '../../../utils/store/database';
import { getStanding } from '../../../utils/store/standing';
import { getTask } from '../../../utils/store/tasks';
import type { Services } from '../services';

const pageOf = (path: string) => `${ownUrl('workspace.html')}#/${path}`;

function recordPage(target: string): string {
  const [kind = '', id = ''] = target.split(/:(.*)/s);
  return pageOf(`${kind}s/${encodeURIComponent(id)}`);
}

/** Where the thing that a notification is about is dealt with; Today where it is gone by now. */
async function placeOf(db: Database, key: string): Promise<string> {
  const [what, id = ''] = key.split(/\|(.*)/s);
  if (what === 'task') {
    const task = await getTask(db, id);
    if (task?.dealId) return recordPage(`deal:${task.dealId}`);
    return task?.leadId ? recordPage(`lead:${task.leadId}`) : pageOf('today');
  }
  const step = await getStanding(db, id);
  if (step === null) return pageOf('today');
  const mail = step.thread === '' ? null : gmailLink(step.thread, step.mailbox ?? '');
  return mail ?? recordPage(step.target);
}

/** Opens what a notification is about: its mail thread, its record, or the day's briefing. */
export async function openNotice(id: string, { db }: Pick<Services, 'db'>): Promise<void> {
  await clearNotification(id);
  const key = id.slice(0, id.lastIndexOf('@'));
  await openTab(await placeOf(db, key));
}

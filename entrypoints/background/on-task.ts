import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { Task } from '../../utils/model/book';
import type { Target } from '../../utils/model/panel-view';
import { append } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { getTask, setTaskDone } from '../../utils/store/tasks';
import { requireAuthor } from './author';
import { findTarget } from './book/find-target';
import { targetContent } from './book/target-content';
import type { Services } from './services';

async function targetOfTask({ db }: Services, { dealId, leadId }: Task): Promise<Target | null> {
  if (dealId !== null) return findTarget(db, { kind: 'deal', id: dealId });
  return leadId === null ? null : findTarget(db, { kind: 'lead', id: leadId });
}

/** Ticks a task off, or back on; that it was done is logged with its record. */
export async function onTaskDone(
  { taskId, done }: Parsed<'task/set-done'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'task/set-done'>> {
  const { db, now } = services;
  const task = await getTask(db, taskId);
  if (task === null) throw new Refused('changed', 'There is no such task any more.');
  if (task.done === done) return { ok: true };
  const by = requireAuthor(await readSettings(db), null);
  const target = await targetOfTask(services, task);
  const at = now();
  const content = { ...(target && targetContent(target)), text: task.title, to: done ? 'done' : 'open' };
  await append(db, [{ kind: 'task-done', at, content }], {
    by,
    now: at,
    alongside: () => setTaskDone(db, taskId, done),
  });
  await services.showAll();
  return { ok: true };
}

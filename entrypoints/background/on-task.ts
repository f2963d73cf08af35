import { setWords } from '../../utils/context/task-words';
import { makeCalendar } from '../../utils/engine/calendar';
import { calendarFile } from '../../utils/export/calendar-file';
import type { PageCaller, PanelCaller } from '../../utils/messages/caller';
import type { TaskChange } from '../../utils/messages/day-protocol';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import type { Task } from '../../utils/model/book';
import type { Target } from '../../utils/model/panel-view';
import { withLock } from '../../utils/platform/locks';
import { BOOK_LOCK } from '../../utils/store/book-lock';
import { append } from '../../utils/store/log';
import { readSettings } from '../../utils/store/settings';
import { getTask, saveTask } from '../../utils/store/tasks';
import { requireAuthor } from './author';
import { findTarget } from './book/find-target';
import { keepUndo, NOTHING_TO_UNDO } from './book/undo';
import { onScreen, sameTarget } from './panel/views';
import type { Services } from './services';
import type { Page } from './tab/pages';
import { changedTask } from './task/change-task';
import { makeTask } from './task/make-task';

/** Where a message came from: the panel's tab and page, or nulls for the workspace. */
type From = { tabId: number | null; page: Page | null };
type NewTask = Omit<Parsed<'task/save-here'>, 'target'> & { target: Target; with?: string[] };

const HERE: From = { tabId: null, page: null };

async function setTask(
  wanted: NewTask,
  { tabId, page }: From,
  services: Services,
): Promise<Output<'task/save'>> {
  const { db, now, place } = services;
  const by = requireAuthor(await readSettings(db), page);
  const at = now();
  const { task, entry } = makeTask({ ...wanted, title: wanted.title.trim() || 'Task' }, at);
  const logged = await append(db, [entry], { by, now: at, alongside: () => saveTask(db, task) });
  const entryIds = logged.map(({ id }) => id);
  const undo = await keepUndo({ ...NOTHING_TO_UNDO, at, by, tabId, entryIds, taskId: task.id });
  await services.showAll();
  return { effect: setWords(task, at, place), undo };
}

async function targetOfTask({ db }: Services, { dealId, leadId }: Task): Promise<Target | null> {
  if (dealId !== null) return findTarget(db, { kind: 'deal', id: dealId });
  return leadId === null ? null : findTarget(db, { kind: 'lead', id: leadId });
}

async function requireTask({ db }: Services, taskId: string): Promise<Task> {
  const task = await getTask(db, taskId);
  if (task === null) throw new Refused('changed', 'There is no such task any more.');
  return task;
}

/** Changes the task as it stands now: another window may have been quicker. */
async function changeTask(
  taskId: string,
  change: TaskChange,
  { tabId, page }: From,
  services: Services,
): Promise<Output<'task/change'>> {
  const { db, now, place } = services;
  const by = requireAuthor(await readSettings(db), page);
  const at = now();
  const changed = await withLock(BOOK_LOCK, async () => {
    const task = await requireTask(services, taskId);
    if (task.done) throw new Refused('changed', 'That is done already.');
    const target = await targetOfTask(services, task).catch(() => null);
    const { task: after, entries, effect } = changedTask(task, change, { target, at, place });
    const logged = await append(db, entries, { by, now: at, alongside: () => saveTask(db, after) });
    const entryIds = logged.map(({ id }) => id);
    const undo = await keepUndo({
      ...NOTHING_TO_UNDO,
      ...{ at, by, tabId, entryIds, task: { before: task, after } },
    });
    return { effect, undo };
  });
  await services.showAll();
  return changed;
}

/** The task, where it belongs to the record on the panel's screen: a panel changes no other. */
async function taskOnScreen(
  { version, taskId }: { version: string; taskId: string },
  caller: PanelCaller,
  services: Services,
): Promise<{ task: Task; from: From; target: Target }> {
  const { view, page, tabId } = await onScreen(caller, version);
  const task = await requireTask(services, taskId);
  const target = sameTarget(view, {
    kind: task.dealId === null ? 'lead' : 'deal',
    id: task.dealId ?? task.leadId ?? '',
  });
  return { task, from: { tabId, page }, target };
}

/** The panel sets a task, or a meeting with whom its thread is with, on the record that is on its screen. */
export async function onTaskSave(
  { version, target, ...wanted }: Parsed<'task/save'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'task/save'>> {
  const { view, page, tabId } = await onScreen(caller, version);
  const shown = sameTarget(view, target);
  const people = 'people' in view ? view.people.map(({ email }) => email).slice(0, 20) : [];
  return setTask({ ...wanted, target: shown, with: people }, { tabId, page }, services);
}

/** The workspace sets a task or a meeting on a record of the book. */
export async function onTaskSaveHere(
  { target, ...wanted }: Parsed<'task/save-here'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'task/save-here'>> {
  return setTask({ ...wanted, target: await findTarget(services.db, target) }, HERE, services);
}

/** The panel has a task of the record on its screen done, put off, moved or called off; `suggestion/undo` takes it back. */
export async function onTaskChange(
  { change, ...which }: Parsed<'task/change'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'task/change'>> {
  const { task, from } = await taskOnScreen(which, caller, services);
  return changeTask(task.id, change, from, services);
}

/** The workspace does the same with any task; `choice/undo` takes it back. */
export async function onTaskChangeHere(
  { taskId, change }: Parsed<'task/change-here'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'task/change-here'>> {
  return changeTask(taskId, change, HERE, services);
}

/** The panel gives a task of the record on its screen to a calendar, as a file. */
export async function onTaskFile(
  which: Parsed<'task/file'>,
  caller: PanelCaller,
  services: Services,
): Promise<Output<'task/file'>> {
  const { task, target } = await taskOnScreen(which, caller, services);
  const now = services.now();
  const { today } = makeCalendar(now, services.place);
  return calendarFile(task, { about: target.name, now, today });
}

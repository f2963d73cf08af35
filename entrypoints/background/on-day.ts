import { whenWords } from '../../utils/context/task-words';
import type { PageCaller } from '../../utils/messages/caller';
import type { Output, Parsed } from '../../utils/messages/protocol';
import { Refused } from '../../utils/messages/refusal';
import { setAside } from '../../utils/store/day/asides';
import { noteLook } from '../../utils/store/day/looks';
import { append } from '../../utils/store/log';
import { readSettings, saveSettings } from '../../utils/store/settings';
import { getStanding } from '../../utils/store/standing';
import { getTask } from '../../utils/store/tasks';
import { requireAuthor } from './author';
import { findTarget } from './book/find-target';
import { targetContent } from './book/target-content';
import { keepUndo, NOTHING_TO_UNDO } from './book/undo';
import type { Services } from './services';
import { decide } from './step/decide';

/** The workspace puts a step of the day off, or says that it is done: the same as in the panel. */
export async function onDayStep(
  { key, decision }: Parsed<'day/step'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'day/step'>> {
  const { db } = services;
  const standing = await getStanding(db, key);
  if (standing === null) throw new Refused('changed', 'That is settled already.');
  const { target: name, step, stage } = standing;
  const [kind, id = ''] = name.split(/:(.*)/s);
  const target = await findTarget(db, { kind: kind === 'lead' ? 'lead' : 'deal', id });
  const by = requireAuthor(await readSettings(db), null);
  const decided = { suggestion: step, target, key: name, stage, name: target.name };
  const what = decision.what === 'done' ? ({ what: 'dismiss', reason: 'done' } as const) : decision;
  const { effect, undo } = await decide(what, decided, { by, tabId: null, drafted: false }, services);
  await services.showAll();
  return { effect, undo };
}

/** The workspace sets news, a risk or a meeting of the day aside. */
export async function onDayAside(
  { key, until }: Parsed<'day/aside'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'day/aside'>> {
  const { db, now, place } = services;
  const at = now();
  const before = await setAside(db, key, until, at);
  const { identity } = await readSettings(db);
  const aside = { key, before };
  const undo = await keepUndo({
    ...NOTHING_TO_UNDO,
    at,
    by: identity?.email ?? '',
    tabId: null,
    entryIds: [],
    aside,
  });
  await services.showAll();
  return { effect: `Back on ${whenWords(until, at, place)}, or when there is news.`, undo };
}

/** The workspace notes that a meeting is prepared. */
export async function onDayPrepared(
  { taskId }: Parsed<'day/prepared'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'day/prepared'>> {
  const { db, now } = services;
  const task = await getTask(db, taskId);
  const id = task?.dealId ?? task?.leadId;
  if (task === null || id == null) throw new Refused('changed', 'There is no such meeting any more.');
  const target = await findTarget(db, { kind: task.dealId === null ? 'lead' : 'deal', id });
  const by = requireAuthor(await readSettings(db), null);
  const at = now();
  const content = { ...targetContent(target), text: `Prepared “${task.title}”` };
  const logged = await append(db, [{ kind: 'remark', at, content }], { by, now: at });
  const entryIds = logged.map((entry) => entry.id);
  const undo = await keepUndo({ ...NOTHING_TO_UNDO, at, by, tabId: null, entryIds });
  await services.showAll();
  return { effect: 'Noted as prepared.', undo };
}

/** The briefing is on screen. */
export async function onDayLook(
  _nothing: Parsed<'day/look'>,
  _caller: PageCaller,
  { db, now }: Services,
): Promise<Output<'day/look'>> {
  await noteLook(db, now());
  return { ok: true };
}

/** The rep wants to be told of what is due by notifications, or no longer; whether the browser lets us is its own to say. */
export async function onDayNotify(
  { on }: Parsed<'day/notify'>,
  _caller: PageCaller,
  services: Services,
): Promise<Output<'day/notify'>> {
  await saveSettings(services.db, { day: { notify: on } });
  await services.showAll();
  return { ok: true };
}

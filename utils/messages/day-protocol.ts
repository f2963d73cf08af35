import { z } from 'zod';
import { target } from '../model/panel-view';
import { day, id, line, moment } from '../model/values';
import { define } from './define';

const done = z.object({ ok: z.literal(true) });
const undone = z.object({ effect: line, undo: id });
/** What the panel had on screen: a save is refused when page or record have changed since. */
const onScreen = { version: id };

/** A new task, or a meeting where it says for how many minutes. */
const newTask = {
  target,
  title: line.min(1),
  due: z.union([day, moment]).nullable(),
  minutes: z.number().int().min(5).max(1_440).nullable(),
};

/** What is done with a task: done or held, put off, moved to another day or time, called off. */
export const taskChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('done') }),
  z.object({ what: z.literal('snooze'), until: moment }),
  z.object({ what: z.literal('move'), due: z.union([day, moment]) }),
  z.object({ what: z.literal('drop') }),
]);
export type TaskChange = z.infer<typeof taskChange>;

/** What is done with something of the day that is neither a task nor a next step: it rests until then. */
const restsUntil = moment;

/** Messages about tasks, meetings and the day's briefing. */
export const dayProtocol = {
  'task/save': define('panel', z.object({ ...onScreen, ...newTask }), undone),
  'task/change': define('panel', z.object({ ...onScreen, taskId: id, change: taskChange }), undone),
  /** The task as a file for a calendar. */
  'task/file': define(
    'panel',
    z.object({ ...onScreen, taskId: id }),
    z.object({ name: line, text: z.string() }),
  ),
  'task/save-here': define('page', z.object(newTask), undone),
  'task/change-here': define('page', z.object({ taskId: id, change: taskChange }), undone),
  /** Puts a next step of the day off, or says that it is done. */
  'day/step': define(
    'page',
    z.object({
      key: id,
      decision: z.discriminatedUnion('what', [
        z.object({ what: z.literal('snooze'), until: moment }),
        z.object({ what: z.literal('done') }),
      ]),
    }),
    undone,
  ),
  /** Sets something of the day aside until then. */
  'day/aside': define('page', z.object({ key: id, until: restsUntil }), undone),
  /** A meeting of the day is prepared: noted on its record. */
  'day/prepared': define('page', z.object({ taskId: id }), undone),
  /** The briefing is on screen: what changed from now on is news the next time. */
  'day/look': define('page', z.object({}).strict(), done),
  /** Due things are told by notifications, or not. */
  'day/notify': define('page', z.object({ on: z.boolean() }), done),
};

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TaskChange } from '../../utils/messages/day-protocol';
import type { RecordView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { saveContact } from '../../utils/store/people';
import { readSettings, saveSettings } from '../../utils/store/settings';
import { saveTask } from '../../utils/store/tasks';
import { surroundings } from './fake-browser';
import { CLARA, makeContact, makeDeal, makeMessage, makeThread, said } from './records';
import { contentSender, contentsOf, GMAIL_URL, newWorld, openPanel, pageSender, wake } from './world';

/** A Friday, ten in the morning in London. */
const NOW = '2026-11-20T10:00:00.000Z';
const HOUR_MS = 3_600_000;
let db: Database;

const later = (hours: number) => new Date(Date.parse(NOW) + hours * HOUR_MS).toISOString();
const setClock = (at: string) => vi.setSystemTime(Date.parse(at));
const DEAL = { kind: 'deal' as const, id: 'd1', name: 'Northwind' };

beforeEach(async () => {
  vi.stubEnv('TZ', 'Europe/London');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(NOW) });
  db = await newWorld();
  await saveSettings(db, { identity: { name: 'Sam Lee', email: 'sam@vendor.example' } });
  await saveContact(db, makeContact('c1', CLARA));
  const people = { contacts: [{ contactId: 'c1', role: null }] };
  await saveDeal(db, makeDeal('d1', { name: 'Northwind', status: 'open', ...people }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function notify(changes: object = {}) {
  surroundings.granted.add('notifications');
  const { day } = await readSettings(db);
  await saveSettings(db, { day: { ...day, notify: true, ...changes } });
}

function putTask(id: string, due: string | null, changes: object = {}) {
  const base = { id, title: `Call ${id}`, due, done: false, dealId: 'd1', leadId: null, createdAt: NOW };
  return saveTask(db, { ...base, ...changes });
}

const titles = () => surroundings.notified.map(({ title }) => title);

describe('the number on the button', () => {
  it('follows what is due, goes at day’s change, and is gone where nothing is or nobody wants it', async () => {
    await putTask('t1', '2026-11-20');
    await putTask('t2', '2026-11-21');
    await wake(db).send('book/changed', {}, pageSender());
    expect(surroundings.badge).toBe('1');
    expect(new Date(surroundings.alarms.get('day') ?? 0).toISOString()).toBe('2026-11-21T00:00:00.000Z');

    setClock('2026-11-21T00:00:01.000Z');
    await wake(db).alarm('day');
    expect(surroundings.badge).toBe('2');

    for (const taskId of ['t1', 't2']) {
      await wake(db).send('task/change-here', { taskId, change: { what: 'done' } }, pageSender());
    }
    expect(surroundings.badge).toBe('');
    await putTask('t3', '2026-11-20');
    const { day } = await readSettings(db);
    await wake(db).send('settings/save', { day: { ...day, badge: false } }, pageSender());
    expect(surroundings.badge).toBe('');
  });
});

it('tries a day that could not be read again', async () => {
  vi.spyOn(db.tasks, 'where').mockImplementation(() => {
    throw new Error('The disk is busy.');
  });
  await expect(wake(db).alarm('day')).rejects.toThrow('The disk is busy.');
  vi.restoreAllMocks();
  expect(surroundings.alarms.get('day')).toBe(Date.parse(later(0.25)));
});

describe('notifications', () => {
  it('are none before they were asked for and allowed', async () => {
    await putTask('t1', later(-0.1));
    await wake(db).alarm('day');
    const { day } = await readSettings(db);
    await saveSettings(db, { day: { ...day, notify: true } });
    await wake(db).alarm('day');
    expect(titles()).toEqual([]);
  });

  it('speak of a task at its time and of a meeting ten minutes before, woken by the alarm for it', async () => {
    await notify();
    await putTask('t1', later(2));
    await putTask('m1', later(4), { meeting: { end: null, with: [] }, title: 'Demo' });
    await wake(db).send('book/changed', {}, pageSender());
    expect(surroundings.alarms.get('day')).toBe(Date.parse(later(2)));
    setClock(later(2));
    await wake(db).alarm('day');
    expect(titles()).toEqual(['Call t1']);
    expect(surroundings.alarms.get('day')).toBe(Date.parse(later(4)) - 10 * 60_000);
    setClock(new Date(Date.parse(later(4)) - 9 * 60_000).toISOString());
    await wake(db).alarm('day');
    expect(titles()).toEqual(['Call t1', 'Demo']);
  });

  it('speak once: not again after the background has died, and not where the clock is set back', async () => {
    await notify();
    await putTask('t1', later(-0.1));
    await wake(db).alarm('day');
    await wake(db).alarm('day');
    setClock(later(-1));
    await wake(db).alarm('day');
    setClock(later(0.5));
    await wake(db).alarm('day');
    expect(titles()).toEqual(['Call t1']);
  });

  it('speak again of what was put off, at its new time', async () => {
    await notify();
    await putTask('t1', later(-0.1));
    await wake(db).alarm('day');
    const change = { what: 'snooze' as const, until: later(1) };
    await wake(db).send('task/change-here', { taskId: 't1', change }, pageSender());
    expect(surroundings.badge).toBe('');
    setClock(later(1));
    await wake(db).alarm('day');
    expect(surroundings.notified).toHaveLength(2);
    expect(surroundings.badge).toBe('1');
  });

  it('are five a day, and five more the next', async () => {
    await notify();
    for (let at = 0; at < 8; at += 1) await putTask(`t${at}`, later(-0.1));
    await wake(db).alarm('day');
    await wake(db).alarm('day');
    expect(surroundings.notified).toHaveLength(5);
    setClock('2026-11-23T10:00:00.000Z');
    await putTask('next', '2026-11-23T09:59:00.000Z');
    await wake(db).alarm('day');
    expect(titles().at(-1)).toBe('Call next');
  });

  it('wait until quiet hours are over, and meetings do not come late', async () => {
    await notify();
    setClock('2026-11-20T19:00:00.000Z');
    await putTask('t1', '2026-11-20T18:59:00.000Z');
    await putTask('m1', '2026-11-20T19:05:00.000Z', { meeting: { end: null, with: [] } });
    await wake(db).alarm('day');
    expect(titles()).toEqual([]);
    setClock('2026-11-23T08:00:00.000Z');
    await wake(db).alarm('day');
    expect(titles()).toEqual(['Call t1']);
  });
});

describe('a click on a notification', () => {
  /** Clicks the newest one, in a background that was ended since it was shown. */
  const click = () => wake(db).click(surroundings.notified.at(-1)?.id ?? '');
  const workspace = (path: string) => expect.stringMatching(new RegExp(`workspace\\.html#/${path}$`));

  it('opens the record that a task is about, and the day where it is about none or is gone', async () => {
    await notify();
    await putTask('t1', later(-0.1));
    await wake(db).alarm('day');
    await click();
    await putTask('t2', later(-0.1), { dealId: null });
    await wake(db).alarm('day');
    await click();
    await db.tasks.delete('t2');
    await click();
    expect(surroundings.opened).toEqual([workspace('deals/d1'), workspace('today'), workspace('today')]);
  });

  it('opens the mail thread of a step that was put off, in the mailbox that it is in', async () => {
    await notify();
    const waiting = makeThread({ messages: [makeMessage('1', { at: '2026-11-19T09:00:00.000Z' })] });
    await wake(db).send('page/reading', said(waiting), contentSender(1));
    const [row] = await db.standing.toArray();
    const decision = { what: 'snooze' as const, until: later(2) };
    await wake(db).send('day/step', { key: row?.key ?? '', decision }, pageSender());
    setClock(later(2));
    await wake(db).alarm('day');
    expect(surroundings.notified).toHaveLength(1);
    await click();
    const opened = new URL(surroundings.opened[0] ?? '');
    expect([opened.host, opened.searchParams.get('authuser')]).toEqual(['mail.google.com', row?.mailbox]);
    expect(opened.hash).toMatch(/^#all\/[0-9a-f]+$/);
  });
});

describe('a task in two windows', () => {
  it('is done once, and what one changed is not lost to the other', async () => {
    await putTask('t1', '2026-11-20');
    await putTask('t2', '2026-11-20');
    const change = (taskId: string, what: TaskChange) =>
      wake(db).send('task/change-here', { taskId, change: what }, pageSender());
    const twice = await Promise.all([change('t1', { what: 'done' }), change('t1', { what: 'done' })]);
    expect(twice[1]).toMatchObject({ refused: 'changed' });
    expect(await contentsOf(db, 'task-done')).toHaveLength(1);
    await Promise.all([
      change('t2', { what: 'move', due: '2026-11-25' }),
      change('t2', { what: 'snooze', until: later(30) }),
    ]);
    expect(await db.tasks.get('t2')).toMatchObject({ due: '2026-11-25', snoozedUntil: later(30) });
  });
});

it('leaves a task alone that has changed since what is taken back', async () => {
  await putTask('t1', '2026-11-20');
  const change = (what: TaskChange) =>
    wake(db).send('task/change-here', { taskId: 't1', change: what }, pageSender());
  const off = (await change({ what: 'snooze', until: later(2) })) as { undo: string };
  await change({ what: 'move', due: '2026-11-25' });
  const back = await wake(db).send('choice/undo', { undo: off.undo }, pageSender());
  expect(back).toMatchObject({ refused: 'changed', words: 'The task has changed since.' });
  expect((await db.tasks.get('t1'))?.due).toBe('2026-11-25');
  expect(await contentsOf(db, 'task-set')).toHaveLength(1);
});

it('keeps what two windows set of it at once', async () => {
  const life = wake(db);
  await Promise.all([
    life.send('day/notify', { on: true }, pageSender()),
    life.send('settings/save', { day: { badge: false } }, pageSender()),
    life.send('settings/save', { day: { quietFrom: '20:00' } }, pageSender()),
  ]);
  expect((await readSettings(db)).day).toMatchObject({ notify: true, badge: false, quietFrom: '20:00' });
});

describe('a thread that waits', () => {
  const waiting = makeThread({ messages: [makeMessage('1', { at: '2026-11-19T09:00:00.000Z' })] });

  it('is quoted no more once its mail was deleted from the log', async () => {
    const life = wake(db);
    await life.send('page/reading', said(waiting), contentSender(1));
    expect(await db.standing.count()).toBe(1);
    const entry = await db.contents.toCollection().first();
    await life.send('page/reading', said({ kind: 'other', site: 'gmail', url: GMAIL_URL }), contentSender(1));
    await life.send('entry/delete', { entryId: entry?.id ?? '' }, pageSender());
    expect(await db.standing.count()).toBe(0);
  });

  it('stands in the day until it is answered, and goes with what is no business', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('page/reading', said(waiting), contentSender(1));
    const [row] = await db.standing.toArray();
    expect(row).toMatchObject({ target: 'deal:d1', thread: 'thread-f:1', step: { kind: 'reply' } });
    const { version } = panel.last().view as RecordView;
    await panel.ask('thread/leave', { version });
    expect(await db.standing.count()).toBe(0);
  });

  it('is put off and taken back as in the panel', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    await life.send('page/reading', said(waiting), contentSender(1));
    const key = (await db.standing.toArray())[0]?.key ?? '';
    const until = later(24);
    const off = await life.send('day/step', { key, decision: { what: 'snooze', until } }, pageSender());
    expect((panel.last().view as RecordView).suggestions.map(({ kind }) => kind)).not.toContain('reply');
    expect(await contentsOf(db, 'suggestion-snoozed')).toHaveLength(1);
    await life.send('choice/undo', { undo: (off as { undo: string }).undo }, pageSender());
    expect((panel.last().view as RecordView).suggestions[0]?.kind).toBe('reply');
    expect(await contentsOf(db, 'suggestion-snoozed')).toHaveLength(0);
  });
});

describe('a meeting', () => {
  it('is set in the panel with those on the thread, prepared, held, and asks for its recap', async () => {
    const life = wake(db);
    const panel = await openPanel(life);
    const ours = { from: { email: 'sam@vendor.example', name: 'Sam' }, to: [{ email: CLARA, name: null }] };
    const thread = makeThread({
      messages: [makeMessage('1', { ...ours, at: '2026-11-19T09:00:00.000Z', text: 'See you then.' })],
    });
    await life.send('page/reading', said(thread), contentSender(1));
    const view = () => panel.last().view as RecordView;
    const wanted = { version: view().version, target: DEAL, title: 'Demo', due: later(3), minutes: 30 };
    await panel.ask('task/save', { ...wanted, target: view().target });
    expect(view().ahead).toMatchObject([
      { title: 'Demo', due: later(3), meeting: { end: later(3.5), with: [CLARA] } },
    ]);
    expect(view().suggestions.map(({ kind }) => kind)).toContain('prepare-meeting');

    setClock(later(4));
    await life.send('page/reading', said(thread), contentSender(1));
    expect(view().suggestions.map(({ kind }) => kind)).toContain('send-recap');

    const taskId = view().ahead[0]?.id ?? '';
    const held = await panel.ask('task/change', {
      version: view().version,
      taskId,
      change: { what: 'done' },
    });
    expect(held.refusal).toBeUndefined();
    const [entry] = await contentsOf(db, 'meeting');
    expect(entry).toMatchObject({ at: later(3), content: { text: 'Demo' } });
    expect(view().ahead).toEqual([]);
    await panel.ask('suggestion/undo', { undo: (held.reply as { undo: string }).undo });
    expect(view().ahead).toHaveLength(1);
    expect(await contentsOf(db, 'meeting')).toHaveLength(0);
  });

  it('moves with its length, and is called off with a line in the log', async () => {
    await putTask('m1', later(3), { meeting: { end: later(4), with: [] } });
    const life = wake(db);
    const move = { taskId: 'm1', change: { what: 'move' as const, due: later(24) } };
    await life.send('task/change-here', move, pageSender());
    expect(await db.tasks.get('m1')).toMatchObject({ due: later(24), meeting: { end: later(25) } });
    await life.send('task/change-here', { taskId: 'm1', change: { what: 'drop' } }, pageSender());
    expect((await contentsOf(db, 'task-done'))[0]?.content).toMatchObject({ to: 'called off' });
  });
});

it('lets a panel change tasks of the record on its screen alone', async () => {
  await saveDeal(db, makeDeal('d2', { contacts: [] }));
  await putTask('other', '2026-11-20', { dealId: 'd2' });
  const life = wake(db);
  const panel = await openPanel(life);
  await life.send('page/reading', said(makeThread()), contentSender(1));
  const { version } = panel.last().view as RecordView;
  const answer = await panel.ask('task/change', { version, taskId: 'other', change: { what: 'done' } });
  expect(answer.refusal?.refused).toBe('changed');
  expect((await db.tasks.get('other'))?.done).toBe(false);
});

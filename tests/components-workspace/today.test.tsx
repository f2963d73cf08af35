// @vitest-environment jsdom
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '../../components/workspace/today/use-day';
import { act, background, control, hasText, kept, mount, prepare, press, text, until } from './support/mount';

const { AskNotify } = await import('../../components/workspace/today/AskNotify');
const { DayList } = await import('../../components/workspace/today/DayList');

const NOW = '2026-11-23T09:00:00.000Z';

const taskOf = (taskId: string) => ({
  key: `task:${taskId}`,
  group: 'owed' as const,
  why: 'Due today.',
  fact: {
    what: 'task' as const,
    key: `task:${taskId}`,
    taskId,
    title: `Task ${taskId}`,
    about: null,
    due: '2026-11-23',
  },
});
const DAY: Day = { plan: { items: [taskOf('one'), taskOf('two')], left: {} }, now: NOW, held: 0 };

const asked = () =>
  background.asked
    .filter(({ name }) => name === 'task/change-here')
    .map(({ payload }) => (payload as { taskId: string }).taskId);

const rowOf = (title: string) =>
  until(() => [...document.querySelectorAll('li')].find((row) => row.textContent?.includes(title)));

async function enter(title: string) {
  const row = await rowOf(title);
  await act(() => row.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
}

/** An answer of the background that a test gives when it likes. */
function heldAnswer() {
  let give = () => {};
  background.answers['task/change-here'] = new Promise((resolve) => {
    give = () => resolve({ effect: 'Done.', undo: 'u1' });
  });
  return () => act(() => give());
}

beforeEach(() => {
  prepare();
  delete kept.answer;
  delete kept.requested;
});

describe('the keys of the day', () => {
  it('do the next thing once the one before has its answer, and lose none', async () => {
    const answer = heldAnswer();
    await mount(<DayList day={DAY} />);
    await enter('Task one');
    await enter('Task two');
    expect(asked()).toEqual(['one']);
    await answer();
    await until(() => asked().length === 2);
    expect(asked()).toEqual(['one', 'two']);
  });

  it('do nothing twice that is still on its way', async () => {
    const answer = heldAnswer();
    await mount(<DayList day={DAY} />);
    await enter('Task one');
    await enter('Task one');
    await enter('Task two');
    await answer();
    await until(() => asked().includes('two'));
    expect(asked()).toEqual(['one', 'two']);
  });

  it('can be used by everybody', async () => {
    await mount(<DayList day={DAY} />);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('being told of what is due', () => {
  const button = () => control<HTMLButtonElement>('button', 'Notify me of what is due');
  const notified = () => background.asked.filter(({ name }) => name === 'day/notify');

  it('is asked of the browser in the click, and switched on where it allows it', async () => {
    await mount(<AskNotify />);
    await button();
    expect(kept.requested).toBeUndefined();
    await press('Notify me of what is due');
    expect(kept.requested).toEqual({ permissions: ['notifications'] });
    await until(() => notified().length === 1);
    expect(notified()[0]?.payload).toEqual({ on: true });
    expect(text()).not.toContain('does not allow');
  });

  it('that the browser refuses changes nothing, and says where to ask again', async () => {
    kept.answer = 'no';
    await mount(<AskNotify />);
    await button();
    await press('Notify me of what is due');
    await hasText('Your browser does not allow notifications.');
    expect(notified()).toEqual([]);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#/settings/due');
  });
});

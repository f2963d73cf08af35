// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { PanelView } from '../../utils/model/panel-view';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { pushOf, record, replyStep, unmatched } from './support/pushes';

const support = { kind: 'deal', id: 'd2', name: 'Northwind – support' };
const ask: PanelView = {
  state: 'ask',
  version: 'v4',
  subject: null,
  page: null,
  people: [],
  picked: null,
  candidates: record.others,
  shortfall: record.shortfall,
};

beforeEach(prepareDocument);

test('tracking takes the person that is picked, and says whether a lead is new', async () => {
  const panel = await mountPanel(pushOf(unmatched));
  await panel.press('.person:nth-of-type(2) input');
  await panel.click('Track this thread');
  expect(panel.asked).toEqual([
    ['thread/person', { version: 'v7', email: 'paulo@solaris.example' }],
    ['thread/track', { version: 'v7', email: 'paulo@solaris.example' }],
  ]);
  expect(panel.text()).toContain('New lead: Ines Duarte.');
  await panel.click('Undo');
  expect(panel.asked.at(-1)).toEqual(['suggestion/undo', { undo: 'u3' }]);
});

test('one person needs no choice, and a lead that was known is not called new', async () => {
  const panel = await mountPanel(pushOf({ ...unmatched, people: unmatched.people.slice(0, 1) }));
  panel.answers['thread/track'] = {
    target: { kind: 'lead', id: 'l1', name: 'Ines Duarte' },
    created: false,
    undo: 'u4',
  };
  expect(document.querySelector('input[type=radio]')).toBeNull();
  await panel.click('Track this thread');
  expect(panel.asked).toEqual([['thread/track', { version: 'v7', email: 'ines@solaris.example' }]]);
  expect(panel.text()).toContain('Ines Duarte was known');
});

test('a thread without outside people cannot be tracked', async () => {
  const panel = await mountPanel(pushOf({ ...unmatched, people: [] }));
  expect(panel.button('Track this thread')).toHaveProperty('disabled', true);
});

test('a reason to track is shown with its own Later and Not this, about no record', async () => {
  const step = { ...replyStep, key: 'thread:t1|create-lead', kind: 'create-lead' as const };
  const panel = await mountPanel(pushOf({ ...unmatched, suggestions: [step] }));
  expect(panel.text()).toContain(step.why);
  await panel.click('Not this');
  await panel.click('Not on this thread');
  expect(panel.asked).toEqual([
    [
      'suggestion/decide',
      { version: 'v7', target: null, key: step.key, decision: { what: 'dismiss', reason: 'not-here' } },
    ],
  ]);
});

test('which one: a click links, and undo asks again', async () => {
  const panel = await mountPanel(pushOf(ask));
  await panel.click('Northwind – support');
  expect(panel.asked).toEqual([['thread/link', { version: 'v4', target: support }]]);
  await panel.show(pushOf({ ...record, version: 'v5' }));
  await panel.click('Undo');
  expect(panel.asked.at(-1)).toEqual(['thread/take-back', { version: 'v5' }]);
});

test('changing the deal that the rep chose goes back to that deal', async () => {
  const panel = await mountPanel(pushOf({ ...record, match: { how: 'rep', by: null } }));
  await panel.click('chosen by you');
  await panel.click('Northwind – support');
  await panel.click('Undo');
  expect(panel.asked).toEqual([
    ['thread/link', { version: 'v1', target: support }],
    ['thread/link', { version: 'v1', target: record.target }],
  ]);
});

test('a thread is left alone and taken back', async () => {
  const panel = await mountPanel(pushOf(unmatched));
  await panel.click('Not business');
  await panel.click('This thread is not business');
  expect(panel.asked).toEqual([['thread/leave', { version: 'v7' }]]);
  await panel.show(pushOf({ state: 'left-alone', version: 'v8', why: 'not-business', entries: [] }));
  await panel.click('Take it back');
  expect(panel.asked.at(-1)).toEqual(['thread/take-back', { version: 'v8' }]);
});

test('a choice that is refused says what was not saved', async () => {
  const panel = await mountPanel(pushOf(ask));
  panel.refuse.add('thread/link');
  await panel.click('Northwind – support');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('this thread on Northwind – support');
});

test('a store that failed leads to the workspace', async () => {
  const panel = await mountPanel(pushOf({ state: 'store-failed', reason: 'blocked', detail: '' }));
  await panel.click('Open the workspace');
  expect(panel.asked).toEqual([['workspace/open', { page: 'settings', id: null }]]);
});

test.each([
  ['Never ines@solaris.example', 'ines@solaris.example'],
  ['Never anybody at solaris.example', 'solaris.example'],
])('%s: it goes on the never-list, and undo takes it off', async (item, value) => {
  const panel = await mountPanel(pushOf(unmatched));
  await panel.click('Not business');
  expect(panel.button(item).textContent).toContain('alone');
  await panel.click(item);
  await panel.show(pushOf({ state: 'left-alone', version: 'v8', why: 'never-list', entries: [value] }));
  expect(panel.text()).toContain(`${value} is on your never-list.`);
  await panel.click('Undo');
  expect(panel.asked).toEqual([
    ['thread/never', { version: 'v7', value }],
    ['thread/never-back', { version: 'v8', value }],
  ]);
});

test('mails of other threads are erased only when the rep agrees to how many', async () => {
  const panel = await mountPanel(pushOf(unmatched));
  const value = 'ines@solaris.example';
  const choose = async () => {
    await panel.click('Not business');
    await panel.click(`Never ${value}`);
  };
  panel.answers['thread/never'] = { ok: false, mails: 12 };
  await choose();
  expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('This erases 12 logged mails');
  expect(document.activeElement?.textContent).toBe('Keep them');
  await panel.click('Keep them');
  expect(document.querySelector('[role=alertdialog]')).toBeNull();
  expect(panel.text()).not.toContain('is on your never-list');
  await choose();
  panel.answers['thread/never'] = { ok: true, mails: 12 };
  await panel.click('Erase 12 logged mails');
  expect(panel.asked.at(-1)).toEqual(['thread/never', { version: 'v7', value, agreed: 12 }]);
  expect(panel.text()).toContain(`${value} is on your never-list. 12 logged mails erased.`);
  await panel.show(pushOf({ state: 'left-alone', version: 'v8', why: 'never-list', entries: [value] }));
  await panel.click('Undo');
  expect(panel.text()).toContain('logged again when their threads are opened');
});

test('what of the never-list holds a thread back is named, and can be taken off', async () => {
  const entries = ['gym.example', 'coach@gym.example'];
  const panel = await mountPanel(pushOf({ state: 'left-alone', version: 'v8', why: 'never-list', entries }));
  expect(panel.text()).toContain('gym.example, coach@gym.example are on it. Nothing of it is kept.');
  await panel.click('Take coach@gym.example off the list');
  expect(panel.asked).toEqual([['thread/never-back', { version: 'v8', value: 'coach@gym.example' }]]);
});

test('of several people the rep picks whom the thread is with', async () => {
  const panel = await mountPanel(pushOf({ ...record, people: unmatched.people }));
  await panel.click('with 2 people');
  await panel.click('paulo@solaris.example');
  expect(panel.asked).toEqual([['thread/person', { version: 'v1', email: 'paulo@solaris.example' }]]);
  await panel.show(pushOf({ ...record, people: unmatched.people, picked: 'ines@solaris.example' }));
  expect(panel.button('with Ines Duarte')).toBeDefined();
});

test('one person is no choice', async () => {
  const panel = await mountPanel(pushOf(record));
  expect(panel.text()).not.toContain('with Clara');
});

test.each([
  ['a deal that is not offered', pushOf(record), ['matched by', 'Another deal or lead']],
  ['the answer to which one', pushOf(ask), []],
  ['a thread without a deal', pushOf(unmatched), []],
])('%s is found by searching all that are open', async (_what, push, before) => {
  const panel = await mountPanel(push);
  panel.answers['record/find'] = {
    candidates: [{ kind: 'deal', id: 'd7', name: 'Acme', account: 'Acme Ltd', stage: null, status: 'open' }],
  };
  for (const name of before) await panel.click(name);
  await panel.type('[role=combobox]', 'acme');
  expect(panel.asked.at(-1)).toEqual(['record/find', { typed: 'acme' }]);
  await panel.press('[role=option]');
  const target = { kind: 'deal', id: 'd7', name: 'Acme' };
  const version = 'version' in push.view ? push.view.version : null;
  expect(panel.asked.at(-1)).toEqual(['thread/link', { version, target }]);
});

test('the side panel says what it stands beside, the framed one need not', async () => {
  const panel = await mountPanel(pushOf(record, { place: 'side', beside: 'Quote for 40 seats' }));
  expect(panel.text()).toContain('Beside “Quote for 40 seats”');
  await panel.show(pushOf(record, { place: 'frame', beside: 'Quote for 40 seats' }));
  expect(panel.text()).not.toContain('Beside');
});

test('an Arabic name does not turn an English sentence round; what somebody wrote runs by itself', async () => {
  const [first] = record.recent;
  const rows = [
    { ...first, id: 'r1', kind: 'email-in', who: 'ليلى حداد' },
    { ...first, id: 'r2', kind: 'remark', outcome: null, text: 'اتصلت بها' },
  ] as typeof record.recent;
  await mountPanel(pushOf({ ...record, recent: rows }));
  const [sentence, remark] = [...document.querySelectorAll('.recent-words > bdi:first-child')];
  expect(sentence?.textContent).toBe('ليلى حداد wrote');
  expect([sentence, remark].map((one) => one?.getAttribute('dir'))).toEqual(['ltr', null]);
});

test('a mail that a colleague wrote is told as theirs', async () => {
  const entry = { ...record.recent[0], id: 'r9', kind: 'email-out', who: 'Clara', writer: 'Tom' } as const;
  const recent = [entry as (typeof record.recent)[number]];
  expect((await mountPanel(pushOf({ ...record, recent }))).text()).toContain('Tom wrote to Clara');
});

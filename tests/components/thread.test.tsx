// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { PanelView } from '../../utils/model/panel-view';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { pushOf, record, replyStep, unmatched } from './support/pushes';

const support = { kind: 'deal', id: 'd2', name: 'Northwind – support' };
const ask: PanelView = { state: 'ask', version: 'v4', subject: null, candidates: record.others, failing: [] };

beforeEach(prepareDocument);

test('tracking takes the person that is picked, and says whether a lead is new', async () => {
  const panel = await mountPanel(pushOf(unmatched));
  await panel.press('.person:nth-of-type(2) input');
  await panel.click('Track this thread');
  expect(panel.asked).toEqual([['thread/track', { version: 'v7', email: 'paulo@solaris.example' }]]);
  expect(panel.text()).toContain('New lead: Ines Duarte.');
});

test('one person needs no choice, and a lead that was known is not called new', async () => {
  const panel = await mountPanel(pushOf({ ...unmatched, people: unmatched.people.slice(0, 1) }));
  panel.answers['thread/track'] = { target: { kind: 'lead', id: 'l1', name: 'Ines Duarte' }, created: false };
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
  expect(panel.asked).toEqual([['thread/leave', { version: 'v7' }]]);
  await panel.show(pushOf({ state: 'left-alone', version: 'v8', why: 'not-business' }));
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

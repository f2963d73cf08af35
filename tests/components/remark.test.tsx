// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { pushOf, record } from './support/pushes';

const { target } = record;
const saved = (outcome: string | null, text: string | null) => [
  'remark/save',
  { version: 'v1', target, outcome, text },
];

beforeEach(prepareDocument);

test('the target is named before anything is saved', async () => {
  const panel = await mountPanel(pushOf(record));
  expect(panel.text()).toContain('Remark on Northwind – 40 seats');
});

test('one click saves an outcome on the record and the version on screen', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('No answer');
  expect(panel.asked).toEqual([saved('no-answer', null)]);
  expect(panel.text()).toContain('No answer saved on Northwind – 40 seats.');
});

test('Enter saves the line; Shift and Enter does not; an empty line is nothing', async () => {
  const panel = await mountPanel(pushOf(record));
  const line = panel.field('textarea');
  await panel.key('Enter', line);
  await panel.type('textarea', '  call back Tue 3pm ');
  await panel.key('Enter', line, { shiftKey: true });
  expect(panel.asked).toEqual([]);
  await panel.key('Enter', line);
  expect(panel.asked).toEqual([saved(null, 'call back Tue 3pm')]);
  expect(line).toHaveProperty('value', '');
});

test('a click takes the typed line along in one entry', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.type('textarea', 'wants 60 seats');
  await panel.click('Spoke');
  expect(panel.asked).toEqual([saved('spoke', 'wants 60 seats')]);
});

test('undo takes the entry back and gives the line back', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.type('textarea', 'wants 60 seats');
  await panel.key('Enter', panel.field('textarea'));
  await panel.click('Undo');
  expect(panel.asked.at(-1)).toEqual(['remark/undo', { entryId: 'e1' }]);
  expect(panel.field('textarea')).toHaveProperty('value', 'wants 60 seats');
  expect(panel.text()).not.toContain('Undo');
});

test('undo is offered for eight seconds, and waits while somebody is on it', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('Spoke');
  await panel.wait(7_900);
  expect(panel.text()).toContain('Undo');
  await act(async () => panel.button('Undo').focus());
  await panel.wait(60_000);
  expect(panel.text()).toContain('Undo');
  await act(async () => panel.button('Undo').blur());
  await panel.wait(8_100);
  expect(panel.text()).not.toContain('Undo');
});

test('an undo that is refused says so', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('Spoke');
  panel.refuse.add('remark/undo');
  await panel.click('Undo');
  expect(panel.text()).toContain('Not taken back. The page has changed since.');
});

test('an error says what, where and what to do, and keeps the text', async () => {
  const panel = await mountPanel(pushOf(record));
  panel.refuse.add('remark/save');
  await panel.type('textarea', 'wants 60 seats');
  await panel.key('Enter', panel.field('textarea'));
  expect(document.querySelector('[role=alert]')?.textContent).toContain(
    'Not saved: Remark on Northwind – 40 seats. The page has changed since.',
  );
  expect(panel.field('textarea')).toHaveProperty('value', 'wants 60 seats');

  panel.refuse.clear();
  await panel.show(pushOf({ ...record, version: 'v2' }));
  await panel.click('Try again');
  expect(panel.asked.at(-1)).toEqual([
    'remark/save',
    { version: 'v2', target, outcome: null, text: 'wants 60 seats' },
  ]);
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(panel.field('textarea')).toHaveProperty('value', '');
});

test('typed text stays with its record through refreshes, other records and a new frame', async () => {
  const other = { ...record, target: { kind: 'deal' as const, id: 'd2', name: 'Other' } };
  const panel = await mountPanel(pushOf(record));
  await panel.type('textarea', 'half a line');
  await panel.show(pushOf({ state: 'loading' }));
  await panel.show(pushOf(other));
  expect(panel.field('textarea')).toHaveProperty('value', '');
  await panel.show(pushOf({ ...record, version: 'v3' }), 'lost');
  expect(panel.field('textarea')).toHaveProperty('value', 'half a line');
  await panel.unmount();

  const again = await mountPanel(pushOf(record));
  expect(again.field('textarea')).toHaveProperty('value', 'half a line');
});

test('who the rep is gets asked once, before the first save, which then goes on', async () => {
  const panel = await mountPanel(pushOf(record, { identity: null }));
  await panel.click('Voicemail');
  expect(panel.asked).toEqual([]);
  expect(panel.field('input[type=email]')).toHaveProperty('value', 'sam@vendor.example');
  await panel.type('input[autocomplete=name]', ' Sam Lee ');
  await panel.click('Continue and save');
  expect(panel.asked).toEqual([
    ['identity/set', { name: 'Sam Lee', email: 'sam@vendor.example' }],
    saved('voicemail', null),
  ]);
  expect(document.querySelector('form')).toBeNull();
});

test('a click in a panel that has only just come into view does not save', async () => {
  const panel = await mountPanel(pushOf(record), { inSight: 400 });
  await panel.click('Spoke');
  expect(panel.asked).toEqual([]);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('only just come into view');
  await panel.wait(200);
  await panel.click('Try again');
  expect(panel.asked).toEqual([saved('spoke', null)]);
});

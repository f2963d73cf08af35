// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { pushOf, record } from './support/pushes';

const { target } = record;
const nothing = { people: [], tasks: [], amount: null, quantities: [] };
const saved = (outcome: string | null, text: string | null, more: object = {}) => [
  'remark/save',
  {
    ...{ version: 'v1', target, outcome, text, competitor: null, taken: nothing },
    tookMs: expect.any(Number),
    ...more,
  },
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
  expect(panel.asked.at(-1)).toEqual(['suggestion/undo', { undo: 'u-remark' }]);
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

test('undo is asked for once however often it is pressed, and leaves what was done meanwhile its own', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('Spoke');
  let give = () => {};
  panel.answers['suggestion/undo'] = new Promise((resolve) => {
    give = () => resolve({ ok: true });
  });
  await panel.click('Undo');
  await panel.click('Undo');
  expect(panel.asked.filter(([name]) => name === 'suggestion/undo')).toHaveLength(1);
  await panel.click('Voicemail');
  await act(async () => give());
  expect(panel.text()).toContain('Voicemail saved on Northwind – 40 seats.');
});

test('an undo that is refused says so', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('Spoke');
  panel.refuse.add('suggestion/undo');
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
  expect(panel.asked.at(-1)).toEqual(saved(null, 'wants 60 seats', { version: 'v2' }));
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

const understood = {
  people: [{ id: 'c1', name: 'Clara Novák', sure: true }],
  tasks: [
    { title: 'Call back', due: '2026-11-24T14:00:00.000Z', sure: true },
    { title: 'Demo', due: '2026-11-30', sure: false },
  ],
  amount: { value: 24_000, currency: 'EUR' },
  quantities: [{ count: 60, unit: 'seats' }],
};
const draft = { text: '', understood, templates: [] };

test('what is understood is shown before it is saved; what is in doubt is asked and not taken', async () => {
  const panel = await mountPanel(pushOf(record));
  panel.answers['remark/draft'] = draft;
  await panel.type('textarea', 'Clara wants 60 seats for €24,000, call back Tue 3pm, demo next week');
  expect(panel.text()).toMatch(/Task Tue.* 24.*: Call back/);
  expect(panel.text()).toMatch(/Task Mon.* 30: Demo\?/);
  expect(panel.text()).toContain('60 seats');
  await panel.click('Leave out: Propose');
  await panel.key('Enter', panel.field('textarea'));
  const [, payload] = panel.asked.at(-1) as [string, { taken: unknown }];
  expect(payload.taken).toEqual({
    people: ['c1'],
    tasks: [{ title: 'Call back', due: '2026-11-24T14:00:00.000Z' }],
    amount: null,
    quantities: [{ count: 60, unit: 'seats' }],
  });
});

test('what is asked is taken once it was pressed', async () => {
  const panel = await mountPanel(pushOf(record));
  panel.answers['remark/draft'] = draft;
  await panel.type('textarea', 'demo next week');
  await panel.click('Task Mon');
  await panel.key('Enter', panel.field('textarea'));
  const [, payload] = panel.asked.at(-1) as [string, { taken: { tasks: unknown[] } }];
  expect(payload.taken.tasks).toContainEqual({ title: 'Demo', due: '2026-11-30' });
});

test('each state of the line is handed over to be kept, and what was kept comes back', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.type('textarea', 'half a line');
  expect(panel.drafts).toEqual([null, 'half a line']);
  await panel.unmount();
  sessionStorage.clear();

  const again = await mountPanel(null);
  again.answers['remark/draft'] = { ...draft, text: 'half a line' };
  await again.show(pushOf(record));
  expect(again.field('textarea')).toHaveProperty('value', 'half a line');
});

test('"lost to" asks for the competitor in a line', async () => {
  const panel = await mountPanel(pushOf({ ...record, outcomes: ['spoke', 'lost'] }));
  await panel.click('Lost to…');
  expect(panel.asked).toEqual([]);
  await panel.type('.ask-form input', ' Acme ');
  await panel.press('.ask-form [type=submit]');
  expect(panel.asked).toEqual([saved('lost', null, { competitor: 'Acme' })]);
});

test('a text that is too long for one remark is kept whole and said so', async () => {
  const panel = await mountPanel(pushOf(record));
  const long = 'x'.repeat(120_000);
  await panel.type('textarea', long);
  expect(panel.text()).toContain('This has 120,000 characters');
  await panel.key('Enter', panel.field('textarea'));
  expect(panel.asked).toEqual([]);
  expect(panel.field('textarea')).toHaveProperty('value', long);
});

test('"/" in an empty line offers the rep’s own texts', async () => {
  const panel = await mountPanel(null);
  panel.answers['remark/draft'] = {
    ...{ text: '', understood: nothing },
    templates: [{ name: 'No budget', text: 'No budget before spring.' }],
  };
  await panel.show(pushOf(record));
  await panel.key('/', panel.field('textarea'));
  await panel.click('No budget');
  expect(panel.field('textarea')).toHaveProperty('value', 'No budget before spring.');
});

// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { closeDateStep, pushOf, record, replyStep } from './support/pushes';

const { target } = record;
const DRAFTED = { effect: 'Draft ready.', undo: 'u7', draft: 'Hi Clara,' };
const decided = (key: string, decision: object) => [
  'suggestion/decide',
  { version: 'v1', target, key, decision },
];

beforeEach(prepareDocument);

test('a step says what, why, and the sentence with its date', async () => {
  const panel = await mountPanel(pushOf(record));
  for (const word of [replyStep.title, replyStep.why, '“Could you invoice us in January?”']) {
    expect(panel.text()).toContain(word);
  }
  expect(document.querySelectorAll('.button-primary')).toHaveLength(1);
});

test('accepting shows the draft, which is copied, and undo takes both back', async () => {
  const writeText = vi.fn(async () => {});
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const panel = await mountPanel(pushOf(record));
  panel.answers['suggestion/decide'] = { ...DRAFTED, placed: null };
  await panel.click('Draft reply');
  expect(panel.asked).toEqual([decided(replyStep.key, { what: 'accept' })]);
  await panel.click('Copy');
  expect(writeText).toHaveBeenCalledWith('Hi Clara,');
  expect(panel.text()).toContain('Copied.');
  await panel.click('Undo');
  expect(panel.asked.at(-1)).toEqual(['suggestion/undo', { undo: 'u7' }]);
  expect(document.querySelector('#draft')).toBeNull();
});

test('a draft that went into the reply box is said and not shown again', async () => {
  const panel = await mountPanel(pushOf(record));
  panel.answers['suggestion/decide'] = { ...DRAFTED, placed: 'reply-box' };
  await panel.click('Draft reply');
  expect(panel.text()).toContain('Draft ready.');
  expect(document.querySelector('#draft')).toBeNull();
});

test('undo leaves what is in the reply box to the rep, and says how it goes', async () => {
  const panel = await mountPanel(pushOf(record));
  panel.answers['suggestion/decide'] = { ...DRAFTED, placed: 'reply-box' };
  await panel.click('Draft reply');
  await panel.click('Undo');
  expect(panel.asked.at(-1)).toEqual(['suggestion/undo', { undo: 'u7' }]);
  expect(panel.text()).toContain('The text stays in the reply box; Ctrl Z or ⌘ Z there takes it out.');
  expect(panel.text()).not.toContain('Undo');
});

test('a draft that was copied for the rep is said, and shown as well', async () => {
  const panel = await mountPanel(pushOf(record));
  panel.answers['suggestion/decide'] = { ...DRAFTED, placed: 'clipboard' };
  await panel.click('Draft reply');
  expect(panel.text()).toContain('Draft ready.');
  expect(panel.field('#draft')).toHaveProperty('value', 'Hi Clara,');
});

test('a draft that cannot be copied is marked, and the key is named', async () => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  const panel = await mountPanel(pushOf(record));
  panel.answers['suggestion/decide'] = { ...DRAFTED, placed: null };
  await panel.click('Draft reply');
  await panel.click('Copy');
  expect(panel.text()).toContain('Press Ctrl C');
});

test.each([
  ['In 1 hour', new Date('2026-11-20T10:00:00Z')],
  ['Tomorrow', new Date(2026, 10, 21, 9)],
  ['Next Monday', new Date(2026, 10, 23, 9)],
])('Later, %s', async (choice, until) => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('Later');
  await panel.click(choice);
  expect(panel.asked).toEqual([decided(replyStep.key, { what: 'snooze', until: until.toISOString() })]);
  expect(panel.text()).toContain('It rests until 2 Dec.');
});

test('Later on a day that is picked', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('Later');
  await panel.click('Pick a day…');
  await panel.type('input[type=date]', '2026-12-01');
  await panel.click('Put off');
  const until = new Date(2026, 11, 1, 9).toISOString();
  expect(panel.asked).toEqual([decided(replyStep.key, { what: 'snooze', until })]);
});

test.each([
  ['Done already', 'done', 'Back only when something new happens'],
  ['Not useful', 'not-useful', 'None of this kind on Northwind – 40 seats until'],
  ['Not on this deal', 'not-here', 'None of this kind on Northwind – 40 seats any more'],
  ['Never this kind', 'never-kind', 'None of this kind on any record'],
])('Not this, %s, says what follows and sends it', async (choice, reason, follows) => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('Not this');
  expect(panel.button(choice).textContent).toContain(follows);
  await panel.click(choice);
  expect(panel.asked).toEqual([decided(replyStep.key, { what: 'dismiss', reason })]);
});

test('a step that needs a day asks for it, today or later, and Escape takes only the question back', async () => {
  const panel = await mountPanel(pushOf({ ...record, suggestions: [closeDateStep] }));
  await panel.click('Move close date');
  expect(panel.field('input[type=date]')).toHaveProperty('min', '2026-11-20');
  await panel.key('Escape', panel.field('input[type=date]'));
  expect(panel.asked).toEqual([]);
  await panel.click('Move close date');
  await panel.type('input[type=date]', '2026-12-31');
  await panel.click('Move');
  expect(panel.asked).toEqual([decided(closeDateStep.key, { what: 'accept', day: '2026-12-31' })]);
});

test('the other steps are one click away', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.click('1 more');
  await panel.click('Move the close date');
  expect(panel.button('Move close date')).toBeTruthy();
  expect(document.querySelectorAll('.button-primary')).toHaveLength(1);
});

test('Why shows the parts of the rank on request', async () => {
  const panel = await mountPanel(pushOf(record));
  expect(panel.text()).not.toContain('Urgency');
  await panel.click('Why');
  expect(panel.text()).toContain('Urgency80%');
});

test('a decision that is refused says which, and can be tried again', async () => {
  const panel = await mountPanel(pushOf(record));
  panel.refuse.add('suggestion/decide');
  await panel.click('Draft reply');
  expect(document.querySelector('[role=alert]')?.textContent).toContain(replyStep.title);
});

test('a step that moves the stage asks which, with the one that the facts point to first', async () => {
  const asks = { what: 'stage' as const, stages: ['Discovery', 'Negotiation'], first: 'Negotiation' };
  const move = { ...replyStep, key: 'deal:d1|advance-stage', kind: 'advance-stage' as const, asks };
  const panel = await mountPanel(pushOf({ ...record, suggestions: [move] }));
  await panel.click('Move stage…');
  expect(panel.asked).toEqual([]);
  expect(panel.field('select')).toHaveProperty('value', 'Negotiation');
  await panel.click('Move');
  expect(panel.asked).toEqual([decided(move.key, { what: 'accept', stage: 'Negotiation' })]);
});

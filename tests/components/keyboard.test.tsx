// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { pushOf, record } from './support/pushes';

beforeEach(prepareDocument);

const folded = ['dock/set', { state: 'folded' }];

test.each([
  ['a', 'suggestion/decide'],
  ['2', 'remark/save'],
  ['o', 'workspace/open'],
])('%s does what its button does', async (key, name) => {
  const panel = await mountPanel(pushOf(record));
  await panel.key(key);
  expect(panel.asked.map(([asked]) => asked)).toEqual([name]);
});

test('no key acts while somebody types, or together with a modifier', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.key('r');
  expect(document.activeElement).toBe(panel.field('textarea'));
  await panel.key('a', panel.field('textarea'));
  await panel.key('a', document.body, { ctrlKey: true });
  expect(panel.asked).toEqual([]);
});

test('Escape folds the panel, but first closes an open menu and gives the focus back', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.key('l');
  const item = document.activeElement;
  expect(item?.textContent).toContain('In 1 hour');
  await panel.key('Escape', item ?? document.body);
  expect(document.querySelector('[role=menu]')).toBeNull();
  expect(document.activeElement).toBe(panel.button('Later'));
  expect(panel.asked).toEqual([]);
  await panel.key('Escape');
  expect(panel.asked).toEqual([folded]);
});

test('in the side panel there is nothing to fold', async () => {
  const panel = await mountPanel(pushOf(record, { place: 'side' }));
  await panel.key('Escape');
  expect(panel.asked).toEqual([]);
  expect(() => panel.button('Fold the panel')).toThrow();
});

test('arrows go round the menu, letters jump, and the digits of the chips do not act under it', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.key('n');
  const at = () => document.activeElement?.textContent;
  const press = (key: string) => panel.key(key, document.activeElement ?? document.body);
  await press('ArrowUp');
  expect(at()).toContain('Never this kind');
  await press('ArrowDown');
  expect(at()).toContain('Done already');
  await press('n');
  expect(at()).toContain('Not useful');
  await press('1');
  expect(panel.asked).toEqual([]);
});

test('the sheet lists the keys, and nothing behind it hears them', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.key('?');
  expect(panel.text()).toContain('Do the next step');
  await panel.key('a');
  expect(panel.asked).toEqual([]);
});

test('every control has a name', async () => {
  await mountPanel(pushOf(record));
  const unnamed = [...document.querySelectorAll('button')].filter(
    (one) => !(one.textContent?.trim() || one.getAttribute('aria-label')),
  );
  expect(unnamed).toEqual([]);
});

// @vitest-environment jsdom
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TeachView } from '../../utils/model/teach';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { nothingMissing, pushOf, record } from './support/pushes';

const list: TeachView = {
  state: 'teach',
  version: 'v9',
  host: 'crm.acme.example',
  entity: 'deal',
  name: 'Grain to Hull',
  currency: 'EUR',
  rows: [
    { field: 'amount', value: 24_000, sure: false, label: 'Ticket size:', mark: 'read' },
    { field: 'closeDate', value: '2026-12-18', sure: true, label: 'Settles', mark: 'pointed' },
    { field: 'status', value: null, sure: true, label: null, mark: 'none' },
    { field: 'owner', value: null, sure: true, label: null, mark: 'read' },
  ],
  pointing: null,
  trouble: null,
  isChanged: false,
};

beforeEach(prepareDocument);

const words = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  ) as HTMLButtonElement;

describe('the list of what is read on a site', () => {
  test('says each value, how it was found, and what is in doubt', async () => {
    await mountPanel(pushOf(list));
    for (const part of [
      'What Dealcue reads here',
      'Grain to Hull',
      '€24,000beside “Ticket size”, not sure',
      'Dec 18beside “Settles”, shown by you',
      'StatusNot on this page',
      'OwnerNot found',
    ])
      expect(words()).toContain(part);
    expect(button('Owner is right').disabled).toBe(true);
  });

  test('asks for what is pressed, with what is on screen', async () => {
    const panel = await mountPanel(pushOf(list));
    for (const [name, message, payload] of [
      ['Amount is right', 'teach/decide', { decision: { what: 'confirm', field: 'amount' } }],
      ['Owner is not on this page', 'teach/decide', { decision: { what: 'none', field: 'owner' } }],
      ['Read Status by itself again', 'teach/decide', { decision: { what: 'back', field: 'status' } }],
      ['Point at Owner', 'teach/point', { field: 'owner' }],
      ['Not now', 'teach/end', { save: false }],
    ] as const) {
      await panel.click(name);
      expect(panel.asked.at(-1)).toEqual([message, { version: 'v9', ...payload }]);
    }
  });

  test('says while somebody points, and why it came to nothing', async () => {
    const panel = await mountPanel(pushOf({ ...list, pointing: 'owner' }));
    expect(words()).toContain('Click the value of “Owner” in the page.');
    await panel.click('Stop pointing');
    expect(panel.asked.at(-1)).toEqual(['teach/point', { version: 'v9', field: null }]);
    prepareDocument();
    await mountPanel(pushOf({ ...list, trouble: 'owner' }));
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('reads as “Owner”');
  });

  test('asks what an unknown page shows before anything is saved', async () => {
    await mountPanel(pushOf({ ...list, entity: null, name: null, rows: [] }));
    expect(button('All of it is right').disabled).toBe(true);
    expect(document.querySelector('select')?.value).toBe('');
  });

  test('has no fault that axe finds', async () => {
    await mountPanel(pushOf({ ...list, pointing: 'owner' }));
    vi.useRealTimers();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test('a page of an added site that shows no record can be taught', async () => {
  const panel = await mountPanel(pushOf({ state: 'nothing-open' }, { teachable: 'crm.acme.example' }));
  await panel.click('Teach this site');
  expect(panel.asked.at(-1)).toEqual(['teach/start', {}]);
});

test('a record says what of the taught fields it lacks', async () => {
  const taught = { found: 5, asked: 6, missing: ['closeDate' as const] };
  const page = { host: 'crm.acme.example', entity: 'deal' as const, name: 'Grain', isKept: true, taught };
  await mountPanel(pushOf({ ...record, shortfall: nothingMissing, page }));
  expect(words()).toContain('5 of 6 taught fields found on this record. Not found: Close date.');
  expect(button('Show where')).toBeDefined();
});

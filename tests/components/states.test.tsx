// @vitest-environment jsdom
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelView } from '../../utils/model/panel-view';
import { mountPanel, prepareDocument } from './support/mount-panel';
import { nothingMissing, pushOf, record, replyStep, unmatched } from './support/pushes';

const quiet: PanelView = {
  ...record,
  suggestions: [],
  quiet: { text: 'Nothing needed on this deal.', nextCheck: '2026-11-26' },
};

const STATES: [name: string, view: PanelView, words: string[]][] = [
  [
    'record',
    record,
    [
      'Northwind – 40 seats',
      'Proposal',
      'matched by clara@buyer.example',
      'chance to win',
      'learning · 23 won, 31 lost',
      replyStep.title,
      '1 more',
      'Clara Weiss wrote',
    ],
  ],
  ['nothing needed', quiet, ['Nothing needed on this deal.', 'Next look']],
  ['empty log', { ...record, recent: [] }, ['Nothing logged yet.']],
  [
    'failing hooks',
    { ...record, shortfall: { ...nothingMissing, lost: ['sender', 'newHook'] } },
    [
      'Could not read on this page: who wrote, newHook.',
      'Mails without a sender are not logged.',
      'All else here works as before.',
      'Diagnostics',
    ],
  ],
  [
    'a page that contradicts itself',
    { ...record, shortfall: { ...nothingMissing, contradicting: ['subject'] } },
    [
      'The page contradicts itself on the subject: neither answer is used.',
      'Mails are logged without their subject.',
    ],
  ],
  [
    'a mail that is shown in part',
    { ...record, shortfall: { ...nothingMissing, cut: true } },
    ['Only the beginning of a mail is on this page: the rest of it is not read.'],
  ],
  [
    'hooks that fell back',
    { ...record, shortfall: { ...nothingMissing, fellBack: ['avatar', 'account', 'body'] } },
    ['Read in a second way: whose mailbox it is, what was written. Nothing is missing.', 'Diagnostics'],
  ],
  ['nothing open', { state: 'nothing-open' }, ['No thread or record is open']],
  ['paused', { state: 'paused' }, ['Paused', 'No page is read.', 'Open settings']],
  [
    'unreadable',
    { state: 'unreadable', shortfall: { ...nothingMissing, lost: ['message', 'list'] } },
    ['This page cannot be read', 'Not found: the messages.', 'work as before', 'Open deals'],
  ],
  [
    'internal',
    { state: 'left-alone', version: 'v', why: 'internal', entries: [] },
    ['Only colleagues on this thread'],
  ],
  [
    'never-list',
    { state: 'left-alone', version: 'v', why: 'never-list', entries: ['gym.example'] },
    ['On your never-list', 'Open the never-list'],
  ],
  [
    'not business',
    { state: 'left-alone', version: 'v', why: 'not-business', entries: [] },
    ['You left this thread alone', 'Take it back'],
  ],
  [
    'ask',
    {
      state: 'ask',
      version: 'v',
      subject: 'Renewal',
      page: null,
      people: [],
      picked: null,
      candidates: record.others,
      shortfall: nothingMissing,
    },
    ['Which one?', '“Renewal” fits several.', 'Northwind – support', 'Discovery', 'None: not business'],
  ],
  [
    'unmatched',
    unmatched,
    [
      'No deal for this thread',
      'Licences for our team',
      'Ines Duarte',
      'paulo@solaris.example',
      'Track this thread',
      'Or put it on',
      'Not business',
    ],
  ],
  [
    'quota',
    { state: 'store-failed', reason: 'quota', detail: 'QuotaExceededError' },
    ['No room left on this device', 'QuotaExceededError', 'Open the workspace'],
  ],
  [
    'blocked',
    { state: 'store-failed', reason: 'blocked', detail: '' },
    ['The browser keeps the deal book shut', 'exports what can be read'],
  ],
  ['newer version', { state: 'store-failed', reason: 'newer-version', detail: '' }, ['from a newer Dealcue']],
  ['unknown', { state: 'store-failed', reason: 'unknown', detail: '' }, ['The deal book does not open']],
];

beforeEach(prepareDocument);

describe.each(STATES)('%s', (_name, view, words) => {
  test('says what it is and what can be done', async () => {
    const panel = await mountPanel(pushOf(view));
    for (const word of [...words, 'Only on this device']) expect(panel.text()).toContain(word);
  });

  test('can be used with assistive technology', async () => {
    await mountPanel(pushOf(view));
    vi.useRealTimers();
    // jsdom paints nothing, so colours are tested with the tokens and on the built pages.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test('the first day says what this is, and that other mail is not kept', async () => {
  const panel = await mountPanel(pushOf({ state: 'nothing-open' }, { identity: null }));
  expect(panel.text()).toContain('Open a mail thread to begin');
  await panel.show(pushOf(unmatched, { identity: null }));
  expect(panel.text()).toContain('Nothing is kept of a thread for which you choose nothing.');
});

test.each([[pushOf({ state: 'loading' })], [null]])('loading shows no words of any record', async (push) => {
  const panel = await mountPanel(push, { state: push ? 'live' : 'connecting' });
  expect(panel.text()).toBe('DealcueOnly on this device');
  expect(document.querySelector('[aria-busy]')).not.toBeNull();
});

test('a panel that is refused stays blank', async () => {
  const panel = await mountPanel(null, { state: 'refused' });
  expect(panel.text()).toBe('');
});

test('a lost connection keeps the view and says so quietly', async () => {
  const panel = await mountPanel(pushOf(record));
  await panel.show(pushOf(record), 'lost');
  expect(panel.text()).toContain('Northwind – 40 seats');
  expect(panel.text()).toContain('Reconnecting…');
});

test('the theme is the one that was pushed', async () => {
  const panel = await mountPanel(pushOf(record, { theme: 'dark' }));
  expect(document.documentElement.dataset.theme).toBe('dark');
  await panel.show(pushOf(record, { theme: 'light' }));
  expect(document.documentElement.dataset.theme).toBe('light');
});

test('words of a page stay words', async () => {
  const name = '<img src=x onerror="document.title=1"><b>bold</b>';
  const hostile = { ...replyStep, title: name, why: name, evidence: { quote: name, at: null } };
  const first = record.recent[0];
  if (!first) throw new Error('The record must have an activity.');
  const panel = await mountPanel(
    pushOf({
      ...record,
      target: { ...record.target, name },
      header: { ...record.header, stage: name, url: 'javascript:alert(1)' },
      match: { how: 'contact', by: name },
      suggestions: [hostile],
      recent: [{ ...first, who: name, text: name }],
    }),
  );
  expect(panel.text().split(name).length).toBeGreaterThan(7);
  expect(document.querySelector('img, b')).toBeNull();
  await panel.click('Menu');
  expect(panel.text()).not.toContain('Open on');
});

test('a reading that fell short leads to the diagnostics, and one that did not says nothing', async () => {
  const panel = await mountPanel(pushOf(record));
  expect(panel.text()).not.toContain('Diagnostics');
  await panel.show(pushOf({ ...record, shortfall: { ...nothingMissing, fellBack: ['body'] } }));
  await panel.click('Diagnostics');
  expect(panel.asked.at(-1)).toEqual(['workspace/open', { page: 'settings', id: 'diagnostics' }]);
});

test('a change names its field, and writes its values as the region does', async () => {
  const first = record.recent[0];
  if (!first) throw new Error('The record must have an activity.');
  const change = { field: 'amount', from: 21_600, to: 24_000 };
  const entry = { ...first, kind: 'field-change', text: null, change } as const;
  const panel = await mountPanel(pushOf({ ...record, recent: [entry] }));
  expect(panel.text()).toMatch(/Amount\s+21.600 → 24.000/);
});

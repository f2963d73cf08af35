// @vitest-environment jsdom
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { fillBook, fillLog, makeDeal, makeLead, remark } from './support/book';
import { act, background, control, hasText, key, mount, prepare, press } from './support/mount';

const { Workspace } = await import('../../components/workspace/Workspace');
const { Popup } = await import('../../components/popup/Popup');

/** jsdom paints nothing, so colours are tested with the tokens and on the built pages. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.documentElement, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const PAGES: [hash: string, words: string][] = [
  ['#/deals', '1 deal'],
  ['#/leads', '1 lead'],
  ['#/contacts', '1 contact'],
  ['#/accounts', '1 account'],
  ['#/contacts/c1', 'What happened'],
  ['#/accounts/a1', 'What happened'],
  ['#/activity', '2 rows'],
  ['#/deals/d1', 'call back Tuesday'],
  ['#/leads/l1', 'What happened'],
  ['#/deals/new', 'Create deal'],
  ['#/data/hygiene', 'Lead without owner (1)'],
  ['#/settings', 'Open, version'],
];

beforeEach(async () => {
  prepare();
  document.title = 'Dealcue';
  document.documentElement.lang = 'en';
  background.answers['diagnostics/read'] = { refused: {}, since: null };
  await fillBook([makeDeal('d1')], [makeLead('l1')]);
  await fillLog([remark('d1', 'call back Tuesday'), remark('d1', 'spoke', 1)]);
});

describe.each(PAGES)('%s', (hash, words) => {
  it('can be used with assistive technology', async () => {
    window.location.hash = hash;
    await mount(<Workspace />);
    await hasText(words);
    expect(await faults()).toEqual([]);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });
});

it('the export can be used with assistive technology', async () => {
  window.location.hash = '#/activity';
  await mount(<Workspace />);
  await hasText('2 rows');
  await press('Export');
  await hasText('The first rows');
  expect(await faults()).toEqual([]);
});

it('an opened entry and an opened list can be used with assistive technology', async () => {
  window.location.hash = '#/activity';
  await mount(<Workspace />);
  await hasText('2 rows');
  await key(await control('input', 'Deal, person or company'), 'ArrowDown');
  await hasText('Deal · Northwind Dental · Proposal · Open');
  expect(await faults()).toEqual([]);
  await act(async () => document.querySelector<HTMLElement>('.row-open')?.click());
  await press('Delete the content…');
  expect(await faults()).toEqual([]);
});

it('what mends faults can be used with assistive technology', async () => {
  window.location.hash = '#/data/hygiene';
  await mount(<Workspace />);
  await press('Set owner: Ada Fennimore');
  await hasText('Cancel');
  expect(await faults()).toEqual([]);
  await press('Cancel');
  await press('By owner, by week, and how it is worked out');
  await hasText('By week, newest first');
  expect(await faults()).toEqual([]);
});

it('the popup can be used with assistive technology', async () => {
  background.answers['tab/status'] = {
    site: 'gmail',
    state: 'unmatched',
    subject: 'Licences',
    target: null,
    account: null,
    health: null,
  };
  await mount(<Popup />);
  await hasText('Licences');
  expect(await faults()).toEqual([]);
});

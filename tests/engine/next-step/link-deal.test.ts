import { expect, test } from 'vitest';
import type { CaseDeal, EngineCase } from '../../../utils/model/case';
import { CLARA, JONAS, makeCase, makeDeal, theirs } from '../make-case';
import { suggested } from './answers';

const deal = (id: string, name: string, over: Partial<CaseDeal> = {}) => makeDeal({ id, name, ...over });
const ask = (deals: CaseDeal[], over: Partial<EngineCase> = {}, text = 'Could you send the timeline?') =>
  suggested(
    makeCase({ thread: { subject: 'Warehouse', messages: [theirs(18, text)] }, book: { deals }, ...over }),
    'link-deal',
  );

test('asks which of several deals a contact means, the one that the subject speaks of first', () => {
  expect(ask([deal('d1', 'Office'), deal('d2', 'Warehouse')])).toMatchObject({
    title: 'Link this thread to “Warehouse” or “Office”',
    why: 'Clara is on 2 open deals.',
    records: ['d2', 'd1'],
  });
});

test('ties by company, by a name from elsewhere, and by what the mail speaks of', () => {
  expect(ask([deal('d1', 'Office', { contacts: [JONAS] })])?.why).toBe(
    'buyer.example has an open deal; Clara is not on it.',
  );
  const from = { email: 'c.weiss@gmail.com', name: 'Weiss, Clara' };
  const home = { thread: { subject: 'Question', messages: [{ ...theirs(18, 'Hello?'), from }] } };
  expect(ask([deal('d1', 'Office', { contacts: [{ ...CLARA, email: null }] })], home)?.why).toMatch(
    /has the name/,
  );
  const stranger = {
    ...theirs(18, 'I write for Gruber Technik.'),
    from: { email: 'x@gmail.com', name: 'X Y' },
  };
  const gruber = deal('d1', 'MES', { account: 'Gruber Technik GmbH', contacts: [] });
  expect(ask([gruber], { thread: { messages: [stranger] } })?.why).toMatch(/^The thread speaks of it/);
});

test('goes by the surest tie alone', () => {
  expect(ask([deal('d1', 'Office'), deal('d2', 'Plant', { contacts: [JONAS] })])?.records).toEqual(['d1']);
});

test.each<[string, Parameters<typeof ask>]>([
  ['a deal that is closed', [[deal('d1', 'Office', { status: 'lost' })]]],
  ['a deal in view', [[deal('d1', 'Office')], { deal: deal('d9', 'Other') }]],
  ['people of nobody known', [[deal('d1', 'Office', { contacts: [{ email: 'a@other.example' }] })]]],
  [
    'a free mailbox as a company',
    [
      [deal('d1', 'Office', { contacts: [{ email: 'a@gmail.com' }] })],
      {
        thread: { messages: [{ ...theirs(18, 'Hello?'), from: { email: 'b@gmail.com', name: 'B' } }] },
      },
    ],
  ],
  [
    'who sells to us',
    [[deal('d1', 'Office')], {}, 'Our platform helps sales teams. Worth a 15-minute demo?'],
  ],
])('leaves alone %s', (_, input) => {
  expect(ask(...input)).toBeUndefined();
});

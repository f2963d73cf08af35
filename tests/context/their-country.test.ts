import { expect, test } from 'vitest';
import { partiesOf } from '../../utils/context/parties';
import { theirCountry } from '../../utils/context/their-country';
import {
  CLARA,
  makeAccount,
  makeContact,
  makeDeal,
  makeMessage,
  makeThread,
  SAM,
} from '../background/records';

const AT = '2026-11-20T09:00:00.000Z';
const OTTO = 'otto@northwind.example';

const country = (value: string, sure = true) => ({
  country: [{ value, from: 'typed', at: AT, sure, changed: false }],
});

function where(over: { phone?: string; otto?: string; company?: ReturnType<typeof country> }) {
  const reading = makeThread({
    messages: [
      makeMessage('1', { from: { email: OTTO, name: 'Otto' } }),
      makeMessage('2', { from: { email: CLARA, name: 'Clara' } }),
    ],
  });
  const account = makeAccount('a1', 'northwind.example', { sources: over.company ?? {} });
  const otto = makeContact('c2', OTTO, { phone: over.otto ?? null, accountId: 'a1' });
  const clara = makeContact('c1', CLARA, { phone: over.phone ?? null, accountId: 'a1' });
  const deal = makeDeal('d1', { accountId: 'a1' });
  const known = { link: null, contacts: [otto, clara], accounts: [account], deals: [deal], leads: [] };
  return theirCountry({ parties: partiesOf(reading, [SAM]), known, people: [], deal, lead: null });
}

test('where they sit is told by the number of who wrote last, then of the others, then by the company', () => {
  expect(where({ phone: '+33 1 23 45 67 89', otto: '+49 30 1234567', company: country('Spain') })).toBe('FR');
  expect(where({ otto: '+49 30 1234567', company: country('Spain') })).toBe('DE');
  expect(where({ phone: '030 1234567', company: country('España') })).toBe('ES');
});

test('what is doubtful, or names no country, tells nothing', () => {
  expect(where({ company: country('Spain', false) })).toBeNull();
  expect(where({ company: country('Northern region') })).toBeNull();
  expect(where({})).toBeNull();
});

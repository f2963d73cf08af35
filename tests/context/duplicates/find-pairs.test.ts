import { describe, expect, it } from 'vitest';
import { findPairs } from '../../../utils/context/duplicates/find-pairs';
import { newAccount, newContact, newDeal, newLead } from '../../../utils/context/records/new-record';
import type { Deal } from '../../../utils/model/book';
import { makeDice } from '../../support/dirty-book/dice';
import { COMPANIES, FAMILY, PLAIN_GIVEN } from '../../support/dirty-book/words';

const AT = '2026-11-20T09:00:00.000Z';
const dice = makeDice(3);
const quiet = () => undefined;
const name = () => `${dice.pick(PLAIN_GIVEN)} ${dice.pick(FAMILY)}`;
const keys = (pairs: { a: string; b: string }[]) => pairs.map(({ a, b }) => [a, b].sort().join(' '));
const companies = new Map(COMPANIES.map((company, at) => [`c${at}`, company]));
const accountName = (id: string | null) => companies.get(id ?? '') ?? null;

/** Sixty people of many companies. */
const strangers = Array.from({ length: 60 }, (_, at) => ({
  ...newContact(`s${at}`, { name: name(), emails: [`person${at}@mail${at}.example`] }, AT),
  phone: `+1 212 700 ${1_000 + at * 37}`,
  accountId: `c${at}`,
}));

describe('the pairs of a book', () => {
  it('are one person with two addresses, and not two who share an info@', () => {
    const clara = { phone: '+1 212 555 0188', accountId: 'c1' };
    const people = [
      ...strangers,
      { ...newContact('one', { name: 'Robert Castellan', emails: ['r.castellan@a.example'] }, AT), ...clara },
      { ...newContact('two', { name: 'Bob Castellan', emails: ['bob@a.example'] }, AT), ...clara },
      newContact('desk', { name: 'Ada Fennimore', emails: ['info@b.example'] }, AT),
      newContact('desk2', { name: 'Jonas Brandt', emails: ['info@b.example'] }, AT),
    ];
    const pairs = findPairs({ kind: 'contact', records: people, accountName }, quiet);
    expect(keys(pairs)).toContain('one two');
    expect(keys(pairs)).not.toContain('desk desk2');
    expect(pairs.find(({ a, b }) => `${a}${b}`.includes('one'))?.reasons).toContain('same phone');
  });

  it('are companies of one name in another form, and leads of one address', () => {
    const accounts = [
      ...COMPANIES.slice(0, 60).map((company, at) => ({
        ...newAccount(`c${at}`, company, AT),
        website: `https://www.company${at}.example`,
      })),
      { ...newAccount('gmbh', 'Zwirnhof GmbH', AT), website: 'https://zwirnhof.example' },
      { ...newAccount('bare', 'Zwirnhof', AT), website: 'zwirnhof.example/en' },
    ];
    expect(keys(findPairs({ kind: 'account', records: accounts, accountName }, quiet))).toEqual([
      'bare gmbh',
    ]);
    const leads = [
      ...strangers.map(({ id, name: own, emails }) => ({
        ...newLead(id, own ?? id, AT),
        email: emails[0] ?? null,
      })),
      { ...newLead('x', 'Inés Roca', AT), email: 'ines@roca.example' },
      { ...newLead('y', 'Ines Roca', AT), email: 'i.r@gmail.com', otherEmails: ['ines@roca.example'] },
    ];
    expect(keys(findPairs({ kind: 'lead', records: leads, accountName }, quiet))).toEqual(['x y']);
  });

  it('are deals of one name with one company that nothing tells apart', () => {
    const deal = (id: string, title: string, accountId: string | null, more: Partial<Deal> = {}): Deal => ({
      ...newDeal(id, title, AT),
      ...{ accountId, ...more },
    });
    const records = [
      ...strangers.map((_, at) => deal(`d${at}`, `${COMPANIES[at]} rollout`, `c${at}`, { amount: at * 90 })),
      deal('a', 'Renewal', 'c1', { amount: 500, closeDate: '2027-01-31' }),
      deal('b', 'renewal ', 'c1', { amount: 500 }),
      deal('next-year', 'Renewal', 'c1', { amount: 500, closeDate: '2028-01-31', status: 'lost' }),
      deal('elsewhere', 'Renewal', 'c2', { amount: 500 }),
      deal('nobody', 'Renewal', null, { amount: 500 }),
      deal('nobody2', 'Renewal', null, { amount: 500 }),
    ];
    expect(keys(findPairs({ kind: 'deal', records, accountName }, quiet))).toEqual(['a b']);
  });
});

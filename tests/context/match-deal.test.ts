import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../utils/context/candidates';
import type { Known } from '../../utils/context/known';
import { matchDeal } from '../../utils/context/match-deal';
import { partiesOf } from '../../utils/context/parties';
import type { ThreadLink } from '../../utils/model/book';
import { makeAccount, makeContact, makeDeal, makeLead, makeMessage, makeThread } from '../background/records';

const SAM = 'sam@vendor.example';
const CLARA = 'clara@northwind.example';
const JONAS = 'jonas@northwind.example';

function thread(...theirs: string[]) {
  const messages = theirs.map((email, index) => makeMessage(String(index), { from: { email, name: null } }));
  return partiesOf(makeThread({ messages }), [SAM]);
}

function known(changes: Partial<Known>): Known {
  return { link: null, contacts: [], accounts: [], deals: [], leads: [], ...changes };
}

function chosen(changes: Partial<ThreadLink>): ThreadLink {
  const nothing = { dealId: null, leadId: null, notBusiness: false, person: null };
  return { id: 'sam@vendor.example|thread-f:1', ...nothing, chosenAt: '2026-11-01T09:00:00Z', ...changes };
}

const on = (...ids: string[]) => ids.map((contactId) => ({ contactId, role: null }));
const clara = makeContact('c1', CLARA, { accountId: 'a1' });
const jonas = makeContact('c2', JONAS, { accountId: 'a1' });
const northwind = makeAccount('a1', 'northwind.example', { name: 'Northwind' });

describe('which deal a thread belongs to', () => {
  it('is the one that the rep chose, before any rule and whatever its status', () => {
    const deals = [makeDeal('d1', { contacts: on('c1') }), makeDeal('d2', { status: 'lost' })];
    const book = known({ link: chosen({ dealId: 'd2' }), contacts: [clara], deals });
    expect(matchDeal(thread(CLARA), book)).toMatchObject({
      kind: 'deal',
      deal: { id: 'd2' },
      match: { how: 'rep' },
    });
  });

  it('is found by the rules again when the chosen one is gone', () => {
    const deals = [makeDeal('d1', { contacts: on('c1') })];
    const book = known({ link: chosen({ dealId: 'gone' }), contacts: [clara], deals });
    expect(matchDeal(thread(CLARA), book)).toMatchObject({
      deal: { id: 'd1' },
      match: { how: 'contact', by: CLARA },
    });
  });

  it('is the one open deal that a contact on the thread has a part in, also where the account has more', () => {
    const deals = [
      makeDeal('d1', { accountId: 'a1', contacts: on('c1') }),
      makeDeal('d2', { accountId: 'a1' }),
      makeDeal('d3', { accountId: 'a1', contacts: on('c1'), status: 'won' }),
    ];
    const book = known({ contacts: [clara], accounts: [northwind], deals });
    expect(matchDeal(thread(CLARA), book)).toMatchObject({ kind: 'deal', deal: { id: 'd1' } });
  });

  it('names the address that it was found by', () => {
    const twoAddresses = { ...clara, emails: ['clara@home.example', CLARA] };
    const book = known({ contacts: [twoAddresses], deals: [makeDeal('d1', { contacts: on('c1') })] });
    expect(matchDeal(thread('other@northwind.example', CLARA), book)).toMatchObject({ match: { by: CLARA } });
  });

  it('is asked when two contacts on the thread are in different deals', () => {
    const deals = [makeDeal('d1', { contacts: on('c1') }), makeDeal('d2', { contacts: on('c2') })];
    const book = known({ contacts: [clara, jonas], deals });
    expect(matchDeal(thread(CLARA, JONAS), book)).toMatchObject({
      kind: 'ask',
      deals: [{ id: 'd1' }, { id: 'd2' }],
    });
  });

  it('is the one open deal of the account, by the company domain', () => {
    const deals = [makeDeal('d1', { accountId: 'a1' }), makeDeal('d2', { accountId: 'a1', status: 'lost' })];
    const book = known({ accounts: [northwind], deals });
    const found = matchDeal(thread('new@mail.northwind.example'), book);
    expect(found).toMatchObject({ deal: { id: 'd1' }, match: { how: 'account', by: 'Northwind' } });
  });

  it('is the account deal of a contact who writes from a private address', () => {
    const atHome = makeContact('c1', 'clara@gmail.com', { accountId: 'a1' });
    const book = known({
      contacts: [atHome],
      accounts: [northwind],
      deals: [makeDeal('d1', { accountId: 'a1' })],
    });
    expect(matchDeal(thread('clara@gmail.com'), book)).toMatchObject({
      deal: { id: 'd1' },
      match: { how: 'account' },
    });
  });

  it('is never found by a free-mail domain, even where an account claims it', () => {
    const wrong = makeAccount('a1', 'gmail.com');
    const book = known({ accounts: [wrong], deals: [makeDeal('d1', { accountId: 'a1' })] });
    expect(matchDeal(thread('stranger@gmail.com'), book)).toEqual({ kind: 'none' });
  });

  it('is asked when the account has several open deals', () => {
    const deals = [makeDeal('d1', { accountId: 'a1' }), makeDeal('d2', { accountId: 'a1' })];
    expect(matchDeal(thread(CLARA), known({ accounts: [northwind], deals }))).toMatchObject({ kind: 'ask' });
  });

  it('is not found by a colleague of ours in the book', () => {
    const colleague = makeContact('c9', 'kim@vendor.example');
    const deals = [makeDeal('d1', { contacts: on('c9') })];
    const parties = partiesOf(
      makeThread({ messages: [makeMessage('1', { to: [{ email: 'kim@vendor.example', name: 'Kim' }] })] }),
      [SAM],
    );
    expect(matchDeal(parties, known({ contacts: [colleague], deals }))).toEqual({ kind: 'none' });
  });

  it('is a lead by its address, where there is no deal', () => {
    const book = known({ leads: [makeLead('l1', CLARA), makeLead('l2', CLARA, { status: 'converted' })] });
    expect(matchDeal(thread(CLARA), book)).toMatchObject({
      kind: 'lead',
      lead: { id: 'l1' },
      match: { how: 'lead' },
    });
    const two = known({ leads: [makeLead('l1', CLARA), makeLead('l2', JONAS)] });
    expect(matchDeal(thread(CLARA, JONAS), two)).toMatchObject({ kind: 'ask' });
  });

  it('is no lead any more once it has become a deal', () => {
    const lead = makeLead('l1', CLARA, { status: 'converted' });
    const deals = [makeDeal('d1', { contacts: on('c1') })];
    const book = known({ link: chosen({ leadId: 'l1' }), contacts: [clara], leads: [lead], deals });
    expect(matchDeal(thread(CLARA), book)).toMatchObject({ kind: 'deal', deal: { id: 'd1' } });
  });

  it('is none where only closed deals are known, which may still be offered', () => {
    const deals = [makeDeal('d1', { contacts: on('c1'), status: 'lost' })];
    expect(matchDeal(thread(CLARA), known({ contacts: [clara], deals }))).toEqual({ kind: 'none' });
    expect(candidatesOf(deals, [], [])).toMatchObject([{ id: 'd1', status: 'lost' }]);
  });
});

const contactIds = ['c1', 'c2', 'c3'];
const aDeal = fc.record({
  status: fc.constantFrom('open' as const, 'won' as const, 'lost' as const),
  contacts: fc.subarray(contactIds),
  accountId: fc.constantFrom(null, 'a1', 'a2'),
});
const aBook = fc.array(aDeal, { maxLength: 5 }).map((deals) =>
  known({
    contacts: contactIds.map((id) => makeContact(id, `${id}@northwind.example`)),
    accounts: [northwind],
    deals: deals.map(({ contacts, ...rest }, index) =>
      makeDeal(`d${index}`, { ...rest, contacts: on(...contacts) }),
    ),
  }),
);
const someOf = fc.subarray(contactIds, { minLength: 1 });

describe('without a choice of the rep', () => {
  it('a deal is found only where it is the one open deal that the first rule that finds any finds', () => {
    fc.assert(
      fc.property(aBook, someOf, (book, ids) => {
        const parties = thread(...ids.map((id) => `${id}@northwind.example`));
        const open = book.deals.filter(({ status }) => status === 'open');
        const byContact = open.filter(({ contacts }) =>
          contacts.some(({ contactId }) => ids.includes(contactId)),
        );
        const byAccount = open.filter(({ accountId }) => accountId === 'a1');
        const expected = byContact.length > 0 ? byContact : byAccount;
        const found = matchDeal(parties, book);
        const wanted = [
          { kind: 'none' },
          { kind: 'deal', deal: { id: expected[0]?.id } },
          { kind: 'ask', deals: expected.map(({ id }) => ({ id })) },
        ];
        expect(found).toMatchObject(wanted[Math.min(expected.length, 2)] ?? {});
      }),
    );
  });

  it('the order of records does not change what is found', () => {
    fc.assert(
      fc.property(aBook, someOf, (book, ids) => {
        const parties = thread(...ids.map((id) => `${id}@northwind.example`));
        const turned = { ...book, deals: [...book.deals].reverse(), contacts: [...book.contacts].reverse() };
        const idOf = (found: ReturnType<typeof matchDeal>) =>
          found.kind === 'deal' ? found.deal.id : found.kind;
        expect(idOf(matchDeal(parties, turned))).toBe(idOf(matchDeal(parties, book)));
      }),
    );
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fillBook, fillLog, HOSTILE, makeDeal, makeLead, remark } from './support/book';
import {
  act,
  background,
  control,
  fill,
  hasText,
  key,
  mount,
  prepare,
  press,
  text,
  until,
} from './support/mount';

const { db } = await import('../../utils/store/open');
const { saveSettings } = await import('../../utils/store/settings');
const { Workspace } = await import('../../components/workspace/Workspace');

const names = () => [...document.querySelectorAll('.row-name')].map((one) => one.textContent);
const sent = (name: string) => background.asked.filter((one) => one.name === name).map((one) => one.payload);

beforeEach(() => {
  prepare('#/deals');
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => {};
});

describe('deleting one record', () => {
  it.each([
    ['deal', '#/deals/a', 'Deal a'],
    ['lead', '#/leads/b', 'Lead b'],
  ])('a %s is asked for twice, in words', async (kind, route, name) => {
    await fillBook([makeDeal('a')], [makeLead('b', { name: 'Lead b' })]);
    prepare(route);
    await mount(<Workspace />);
    await press(`Delete the ${kind}…`);
    expect(text()).toContain(`${name} goes, with its tasks and all that the log says about it.`);
    await press('Keep it');
    expect(sent('record/delete')).toEqual([]);
    await press(`Delete the ${kind}…`);
    await press(`Delete the ${kind}`);
    expect(sent('record/delete')).toEqual([{ target: { kind, id: kind === 'deal' ? 'a' : 'b', name } }]);
  });
});

describe('the list of deals', () => {
  it('shows open deals, marks a close date that has passed, and sums each currency', async () => {
    await fillBook([
      makeDeal('late', { closeDate: '2020-01-31' }),
      makeDeal('usd', { amount: 500, currency: 'USD' }),
      makeDeal('won', { status: 'won' }),
    ]);
    await mount(<Workspace />);
    await hasText('2 deals · €24,000 · $500');
    expect(names()).toEqual(['Deal late', 'Deal usd']);
    expect(text()).toMatch(/Jan 31, 2020 · passed/);
    await press('Status: Open');
    await act(async () => (await control<HTMLInputElement>('input', 'Open2')).click());
    await act(async () => (await control<HTMLInputElement>('input', 'Won1')).click());
    await press('Apply');
    await until(() => names().join() === 'Deal won');
    await fill('Search deals', 'nothing like it');
    await hasText('Nothing fits');
  });

  it('sorts by a head, and the other way by pressing it again', async () => {
    await fillBook([
      makeDeal('a', { amount: 1 }),
      makeDeal('b', { amount: 3 }),
      makeDeal('c', { amount: 2 }),
    ]);
    await mount(<Workspace />);
    await hasText('3 deals');
    await press('Amount');
    await until(() => names().join() === 'Deal a,Deal c,Deal b');
    await press('Amount');
    await until(() => names().join() === 'Deal b,Deal c,Deal a');
    expect(document.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
  });

  it('shows hostile names as text', async () => {
    await fillBook([makeDeal('x', { name: HOSTILE })], [makeLead('y', { name: HOSTILE })]);
    await mount(<Workspace />);
    await hasText(HOSTILE);
    await press('Leads');
    await hasText('1 lead');
    await hasText(HOSTILE);
    expect(document.querySelector('main img, main b')).toBeNull();
  });
});

describe('a person and a company', () => {
  const said = (from: string, value: string, at: string, sure = true) => ({
    value,
    from,
    at,
    sure,
    changed: false,
  });

  it('show their deals, what happened on them, and the way from one to another', async () => {
    await fillBook([makeDeal('d1'), makeDeal('d2', { status: 'won', contacts: [] })]);
    await fillLog([remark('d1', 'call back Tuesday'), remark('d2', 'signed')]);
    prepare('#/contacts/c1');
    await mount(<Workspace />);
    await hasText('call back Tuesday');
    expect(text()).not.toContain('signed');
    await press('Northwind Dental');
    await hasText('1 open deal of 2');
    await hasText('signed');
    await press('Clara Weiss');
    await hasText('clara@buyer.example');
    await press('Deal d1');
    await hasText('Remark on Deal d1');
  });

  it('of a deal say who says what, since when, how sure, and which counts', async () => {
    const owner = [
      said('page:crm.acme.example', 'Sam', '2026-11-10T10:00:00Z'),
      said('import:deals.csv', 'Ada', '2026-11-01T10:00:00Z'),
    ];
    const stage = [said('page:crm.acme.example', 'Proposal', '2026-11-10T10:00:00Z', false)];
    await fillBook([
      makeDeal('d1', {
        sources: { owner, stage },
        externals: ['crm.acme.example|deal|77', 'import:hubspot|deal|9', 'import:odoo|deal|~made'],
        origin: { site: 'generic', url: 'https://crm.acme.example/deals/77', recordId: '77' },
      }),
    ]);
    prepare('#/deals/d1');
    await mount(<Workspace />);
    await hasText('Where each field comes from');
    const lines = [...document.querySelectorAll('.sources tbody tr')].map((line) =>
      [...line.children].map((cell) => cell.textContent).filter((_, at) => at !== 3),
    );
    expect(lines).toEqual([
      ['Owner', 'Sam', 'crm.acme.example', 'used'],
      ['Owner', 'Ada', 'deals.csv', 'differs'],
      ['Stage', 'Proposal', 'crm.acme.example', 'used, not sure'],
    ]);
    const places = [...document.querySelectorAll('[aria-labelledby=in-crm] li')];
    expect(places.map((place) => place.textContent)).toEqual(['crm.acme.example 77', 'hubspot 9']);
    expect(places.map((place) => place.querySelector('a')?.href)).toEqual([
      'https://crm.acme.example/deals/77',
      undefined,
    ]);
  });
});

describe('one deal', () => {
  beforeEach(async () => {
    await saveSettings(db(), { identity: { name: 'Sam Lee', email: 'sam@vendor.example' } });
  });

  it('shows its fields, people and what happened, and takes a remark by keys alone', async () => {
    window.location.hash = '#/deals/d1';
    await fillBook([makeDeal('d1')]);
    await fillLog([remark('d1', 'call back Tuesday')]);
    await mount(<Workspace />);
    await hasText('call back Tuesday');
    for (const words of ['Northwind Dental', '€24,000', 'Clara Weiss', 'Head of IT', 'Remark on Deal d1'])
      expect(text()).toContain(words);

    background.answers['remark/save-here'] = { effect: null, undo: { id: 'r1' } };
    const line = await control<HTMLTextAreaElement>('textarea', 'Remark on Deal d1');
    await fill('Remark on Deal d1', 'left a message');
    await key(line, 'Enter');
    await hasText('Remark saved on Deal d1.');
    expect(sent('remark/save-here')).toMatchObject([
      { target: { kind: 'deal', id: 'd1', name: 'Deal d1' }, outcome: null, text: 'left a message' },
    ]);
    expect(line.value).toBe('');
    await press('Voicemail');
    await hasText('Voicemail saved on Deal d1.');
    expect(sent('remark/save-here')).toMatchObject([{}, { outcome: 'voicemail', text: null }]);
  });

  it('keeps what was typed when a remark is refused', async () => {
    background.answers['remark/save-here'] = { refused: 'failed', words: 'The disk is full.' };
    window.location.hash = '#/deals/d1';
    await fillBook([makeDeal('d1')]);
    await mount(<Workspace />);
    await fill('Remark on Deal d1', 'long thoughts');
    await press('Save the remark (Enter)');
    await hasText('The disk is full.');
    expect((await control<HTMLTextAreaElement>('textarea', 'Remark on Deal d1')).value).toBe('long thoughts');
  });

  it('is changed by its form, which carries everything that was there', async () => {
    background.answers['deal/save'] = { id: 'd1' };
    window.location.hash = '#/deals/d1';
    await fillBook([makeDeal('d1')]);
    await mount(<Workspace />);
    await press('Edit deal');
    await fill('Amount', '30000');
    await press('Save changes');
    await until(() => sent('deal/save').length === 1);
    expect(sent('deal/save')[0]).toEqual({
      deal: {
        id: 'd1',
        name: 'Deal d1',
        stage: 'Proposal',
        status: 'open',
        amount: 30_000,
        currency: 'EUR',
        closeDate: '2099-12-18',
        owner: 'Sam Lee',
        nextStep: null,
      },
      account: 'Northwind Dental',
      contacts: [{ email: 'clara@buyer.example', name: 'Clara Weiss', role: 'Head of IT' }],
    });
  });

  it('says where sources differ, and takes the choice between them', async () => {
    background.answers['choice/save-here'] = { undo: 'u1' };
    window.location.hash = '#/deals/d1';
    const said = (value: number, from: string) => ({
      ...{ value, from, at: '2026-11-10T09:00:00.000Z', sure: true, changed: false },
    });
    const amount = [said(24_000, 'typed'), said(31_000, 'import:deals.csv')];
    await fillBook([makeDeal('d1', { amount: 24_000, sources: { amount } })]);
    await mount(<Workspace />);
    await press('Use this: Amount €31,000');
    await hasText('Amount €31,000 is used.');
    await press('Undo');
    await hasText('Taken back.');
    const target = { kind: 'deal', id: 'd1', name: 'Deal d1' };
    expect(sent('choice/save-here')).toEqual([{ target, field: 'amount', value: 31_000 }]);
    expect(sent('choice/undo')).toEqual([{ undo: 'u1' }]);
  });

  it('that is gone says so', async () => {
    window.location.hash = '#/deals/nobody';
    await mount(<Workspace />);
    await hasText('There is no such deal');
  });
});

describe('a new deal', () => {
  it('is not sent while something is wrong, and says what', async () => {
    window.location.hash = '#/deals/new';
    await mount(<Workspace />);
    await fill('Amount', '100');
    await fill('Name of contact 1', 'Clara');
    await press('Create deal');
    await hasText('The deal needs a name.');
    for (const words of ['An amount needs a currency.', 'A contact needs a mail address.'])
      expect(text()).toContain(words);
    expect(background.asked).toEqual([]);
  });

  it('begins with what is known of the lead, and opens once it is saved', async () => {
    background.answers['deal/save'] = { id: 'd9' };
    window.location.hash = '#/leads/l1';
    await fillBook([makeDeal('d9')], [makeLead('l1')]);
    await mount(<Workspace />);
    const link = await control<HTMLAnchorElement>('a', 'Make a deal of it');
    await act(async () => {
      window.location.hash = link.getAttribute('href') ?? '';
    });
    await hasText('A deal with Ada Fennimore');
    await press('Create deal');
    await hasText('Remark on Deal d9');
    expect(sent('deal/save')[0]).toMatchObject({
      deal: { name: 'Fennimore Catering', stage: 'Qualification' },
      contacts: [{ email: 'ada@fennimore.example', name: 'Ada Fennimore' }],
    });
  });
});

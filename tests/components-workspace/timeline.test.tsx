// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { newContact } from '../../utils/context/records/new-record';
import { fillBook, fillLog, makeDeal, makeLead, NOW, remark } from './support/book';
import { background, fill, hasText, mount, prepare, press, text, until } from './support/mount';

type NewEntry = Parameters<typeof fillLog>[0][number];

const { db } = await import('../../utils/store/open');
const { saveContact } = await import('../../utils/store/people');
const { Workspace } = await import('../../components/workspace/Workspace');

const CLARA = { id: 'c1', name: 'Clara Weiss' };
const events = () => [...document.querySelectorAll('.event-words')].map((one) => one.textContent ?? '');
const open = async (hash: string) => {
  window.location.hash = hash;
  await mount(<Workspace />);
};

beforeEach(() => prepare());

describe('what happened', () => {
  it('to a person is what names them, by address too, and what happened on their deals', async () => {
    await fillBook([makeDeal('d1'), makeDeal('other', { contacts: [], accountId: null })], [makeLead('l1')]);
    await fillLog([
      remark('d1', 'on her deal'),
      remark('other', 'somewhere else'),
      { kind: 'call', at: NOW, content: { contact: CLARA, text: 'before any deal' } },
      {
        kind: 'email-in',
        at: NOW,
        content: {
          lead: { id: 'l1', name: 'Ada' },
          contact: { id: 'clara@buyer.example', name: 'Clara' },
          thread: { id: 'thread-f:1', subject: 'First mail' },
        },
      },
    ]);
    await open('#/contacts/c1');
    // Its thread is listed elsewhere on the page, which may be there before what happened.
    await until(() => events().length === 3);
    expect(events()).toEqual([
      'Mail received Clara · AdaFirst mail',
      'Call Clara Weissbefore any deal',
      'Remark Deal d1on her deal',
    ]);
  });

  it('to a company is what names it or its people, and what happened on its deals', async () => {
    await fillBook([makeDeal('d1', { contacts: [] })]);
    await fillLog([
      remark('d1', 'on its deal'),
      { kind: 'call', at: NOW, content: { contact: CLARA, text: 'with its person' } },
      {
        kind: 'field-change',
        at: NOW,
        content: { account: { id: 'a1', name: 'Northwind Dental' }, field: 'industry', from: 'x', to: 'y' },
      },
    ]);
    await open('#/accounts/a1');
    await until(() => events().length === 3);
    expect(text()).toContain('with its person');
  });

  it('to a company of very many people says whose it leaves to their own pages', async () => {
    await fillBook([makeDeal('d1')]);
    const crowd = Array.from({ length: 60 }, (_, at) => ({
      ...newContact(`p${at}`, { name: `Person ${at}`, emails: [] }, NOW),
      accountId: 'a1',
    }));
    for (const one of crowd) await saveContact(db(), one);
    await open('#/accounts/a1');
    await hasText('the first 50 are in this timeline');
  });

  it('is narrowed by type and by words, and says where nothing fits', async () => {
    await fillBook([makeDeal('d1')]);
    await fillLog([
      remark('d1', 'Müller wants a quote'),
      { kind: 'call', at: NOW, content: { deal: { id: 'd1', name: 'd1' }, text: 'spoke to Müller' } },
    ]);
    await open('#/deals/d1');
    await until(() => events().length === 2);
    await fill('Type', 'call');
    await until(() => events().length === 1 && text().includes('spoke to'));
    await fill('Type', '');
    await fill('Search what happened', 'muller quote');
    await until(() => events().length === 1 && text().includes('wants a quote'));
    await fill('Search what happened', 'nowhere');
    await hasText('Nothing fits.');
    await fill('Search what happened', '');
    await until(() => events().length === 2);
  });

  it('of a deal with many entries is shown in parts', async () => {
    await fillBook([makeDeal('d1')]);
    await fillLog(Array.from({ length: 170 }, (_, at) => remark('d1', `remark ${at}`, at)));
    await open('#/deals/d1');
    await until(() => events().length === 50);
    expect(events()[49]).toContain('remark 49');
    await press('Show more');
    await until(() => events().length === 150);
    await press('Show more');
    await until(() => events().length === 170);
    expect(text()).not.toContain('Show more');
  });

  it('offers to take a fix of many records back as one', async () => {
    const change = (id: string, batch?: string): NewEntry => ({
      kind: 'field-change',
      at: NOW,
      content: { deal: { id, name: id }, field: 'closeDate', from: null, to: '2099-01-01', batch },
    });
    await fillBook([makeDeal('d1'), makeDeal('d2')]);
    await fillLog([change('d1', 'fix-1'), change('d2', 'fix-1'), change('d2')]);
    background.answers['book/unmend'] = { undone: 2, left: 0 };
    await open('#/deals/d1');
    await until(() => events().length === 1);
    document.querySelector<HTMLElement>('.event')?.click();
    await press('Undo all 2 of this fix');
    await hasText('All undone.');
    expect(background.asked.at(-1)).toEqual({ name: 'book/unmend', payload: { batch: 'fix-1' } });
  });

  it('shows at once what comes while it is open', async () => {
    await fillBook([makeDeal('d1')]);
    await open('#/deals/d1');
    await hasText('Nothing yet.');
    await fillLog([remark('d1', 'just now')]);
    await until(() => events().length === 1);
  });
});

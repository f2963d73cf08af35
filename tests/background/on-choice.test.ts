import './fake-browser';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readView } from '../../entrypoints/background/panel/views';
import type { Stated } from '../../utils/model/book';
import type { RecordView } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { getLead, saveLead } from '../../utils/store/leads';
import { saveAccount, saveContact } from '../../utils/store/people';
import { saveSettings } from '../../utils/store/settings';
import { HOST, look, makeRecord, openCrmPanel } from './crm-pages';
import { CLARA, makeAccount, makeContact, makeDeal, makeLead, SAM } from './records';
import { type Life, newWorld, type PanelClient, pageSender, wake } from './world';

const START = Date.parse('2026-11-20T09:00:00.000Z');
const atSecond = (seconds: number) => vi.setSystemTime(START + seconds * 1_000);
const DEAL = { kind: 'deal' as const, id: 'd1', name: 'Northwind rollout' };
const KEY = `${HOST}|deal|17`;

const stated = (value: Stated['value'], from: string, sure = true): Stated => ({
  ...{ value, from, sure, changed: false },
  at: '2026-11-10T09:00:00.000Z',
});
const rollout = (fields: Parameters<typeof makeRecord>[2], unsure: string[] = []) =>
  makeRecord('deal', '17', { account: 'Northwind', ...fields }, { name: 'Northwind rollout', unsure });

let db: Database;
let life: Life;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  db = await newWorld();
  await saveSettings(db, { identity: { name: 'Sam Lee', email: SAM } });
  await saveAccount(db, makeAccount('a1', 'northwind.example', { name: 'Northwind' }));
  life = wake(db);
});
afterEach(() => {
  vi.useRealTimers();
});

const putDeal = (sources: Record<string, Stated[]>, changes: Parameters<typeof makeDeal>[1] = {}) =>
  saveDeal(db, makeDeal('d1', { name: DEAL.name, accountId: 'a1', externals: [KEY], sources, ...changes }));
const here = (field: string, value: Stated['value'], target: { kind: 'deal' | 'lead'; id: string } = DEAL) =>
  life.send('choice/save-here', { target: { ...target, name: '' }, field, value }, pageSender()) as Promise<{
    undo: string;
    refused?: string;
  }>;
const view = async () => (await readView(2)) as RecordView;
const logged = async () =>
  (await db.contents.toArray()).map(({ kind, content: { field, from, to } }) => [kind, field, from, to]);

describe('a choice between sources, in the panel', () => {
  const disagree = async (): Promise<PanelClient> => {
    await putDeal({ amount: [stated(20_000, 'typed')] }, { amount: 20_000 });
    await look(life, rollout({ amount: 24_000 }));
    atSecond(5);
    return openCrmPanel(life);
  };
  const choose = async (panel: PanelClient, value: number) => {
    const { version } = await view();
    return panel.ask('choice/save', { version, target: DEAL, field: 'amount', value });
  };

  it("uses the page's value, logs it, and shows the two against each other no more", async () => {
    const panel = await disagree();
    expect((await view()).conflicts).toHaveLength(1);
    await choose(panel, 24_000);
    expect((await getDeal(db, 'd1'))?.amount).toBe(24_000);
    expect(await logged()).toEqual([['field-change', 'amount', 20_000, 24_000]]);
    expect((await view()).conflicts).toEqual([]);

    // What the page has said all the time is no news; what it says anew is.
    atSecond(60);
    await look(wake(db), rollout({ amount: 24_000 }), 3);
    expect((await getDeal(db, 'd1'))?.amount).toBe(24_000);
    atSecond(90);
    await look(life, rollout({ amount: 31_000 }));
    expect((await getDeal(db, 'd1'))?.amount).toBe(31_000);
  });

  it('keeps the value that is used: nothing is logged, and the other is not shown again', async () => {
    const panel = await disagree();
    await choose(panel, 20_000);
    expect((await getDeal(db, 'd1'))?.amount).toBe(20_000);
    expect(await logged()).toEqual([]);
    expect((await view()).conflicts).toEqual([]);
    atSecond(60);
    await look(wake(db), rollout({ amount: 24_000 }), 3);
    expect((await getDeal(db, 'd1'))?.amount).toBe(20_000);
  });

  it('is taken back whole, once', async () => {
    const panel = await disagree();
    const before = await getDeal(db, 'd1');
    const { undo } = (await choose(panel, 24_000)).reply as { undo: string };
    atSecond(9);
    await panel.ask('suggestion/undo', { undo });
    const { updatedAt: _now, ...after } = (await getDeal(db, 'd1')) as object & { updatedAt: string };
    expect(before).toMatchObject(after);
    expect((await view()).conflicts).toHaveLength(1);
    expect((await logged()).map(([kind]) => kind)).toEqual(['deletion']);
    expect((await panel.ask('suggestion/undo', { undo })).refusal).toMatchObject({ refused: 'changed' });
  });

  it('is not taken back over what the page has changed since', async () => {
    const panel = await disagree();
    const { undo } = (await choose(panel, 24_000)).reply as { undo: string };
    atSecond(8);
    await look(life, rollout({ amount: 31_000 }));
    expect((await panel.ask('suggestion/undo', { undo })).refusal).toMatchObject({ refused: 'changed' });
    expect((await getDeal(db, 'd1'))?.amount).toBe(31_000);
  });

  it('of a value that no source says is refused, and so is one for a record that is not on screen', async () => {
    const panel = await disagree();
    expect((await choose(panel, 99)).refusal).toMatchObject({ refused: 'changed' });
    const { version } = await view();
    const other = { ...DEAL, id: 'd2' };
    expect(
      (await panel.ask('choice/save', { version, target: other, field: 'amount', value: 24_000 })).refusal,
    ).toMatchObject({ refused: 'changed' });
    expect((await getDeal(db, 'd1'))?.amount).toBe(20_000);
  });
});

describe('a choice between sources, in the workspace', () => {
  it('makes a doubtful end of the way a sure one, status and all, and is taken back there alone', async () => {
    const page = `page:${HOST}`;
    await putDeal({ stage: [stated('Proposal', 'typed'), stated('Won', page, false)] });
    const { undo } = await here('stage', 'Won');
    expect(await getDeal(db, 'd1')).toMatchObject({
      stage: 'Won',
      status: 'won',
      stageEnteredAt: new Date(START).toISOString(),
    });
    expect(await logged()).toEqual([
      ['stage-change', undefined, 'Proposal', 'Won'],
      ['field-change', 'status', 'open', 'won'],
    ]);
    await life.send('choice/undo', { undo }, pageSender());
    expect(await getDeal(db, 'd1')).toMatchObject({ stage: 'Proposal', status: 'open' });
  });

  it('of the company takes the one of that name in the book, or a new one', async () => {
    await saveAccount(db, makeAccount('a2', 'northwind-it.example', { name: 'Northwind IT' }));
    await putDeal({ account: [stated('Northwind', 'typed'), stated('Northwind IT', 'import:deals.csv')] });
    await here('account', 'Northwind IT');
    expect((await getDeal(db, 'd1'))?.accountId).toBe('a2');
  });

  it('of the company means the one in the book by its name without the legal form', async () => {
    await putDeal({ account: [stated('Northwind', 'typed'), stated('Contoso GmbH', `page:${HOST}`)] });
    await saveAccount(db, makeAccount('a2', 'contoso.example', { name: 'Contoso' }));
    await here('account', 'Contoso GmbH');
    expect((await getDeal(db, 'd1'))?.accountId).toBe('a2');
    expect(await db.accounts.count()).toBe(2);
  });

  it('takes those whom it brought into the book out again when it is taken back, unless somebody holds on to them', async () => {
    const people = ['Eva <eva@contoso.example>'];
    await putDeal({
      account: [stated('Northwind', 'typed'), stated('Contoso', `page:${HOST}`)],
      contacts: [stated([], 'typed'), stated(people, `page:${HOST}`)],
    });
    for (const [field, value] of [
      ['account', 'Contoso'],
      ['contacts', people],
    ] as const) {
      const { undo } = await here(field, value as Stated['value']);
      atSecond(1);
      await life.send('choice/undo', { undo }, pageSender());
      atSecond(60);
    }
    expect([await db.accounts.count(), await db.contacts.count()]).toEqual([1, 0]);
    const { undo } = await here('account', 'Contoso');
    const made = await db.accounts.where('folded').equals('contoso').first();
    await saveContact(db, makeContact('c9', 'max@contoso.example', { accountId: made?.id ?? null }));
    await life.send('choice/undo', { undo }, pageSender());
    expect(await db.accounts.count()).toBe(2);
  });

  it('of the people links those whom the list names, each with the part that was known', async () => {
    await saveContact(db, makeContact('c1', CLARA, { name: 'Clara Weiss' }));
    await saveContact(db, makeContact('c2', 'jonas@northwind.example', { name: 'Jonas Brandt' }));
    await putDeal(
      { contacts: [stated(['Jonas Brandt'], 'typed'), stated(['Clara Weiss', 'Ida Berg'], 'import:a.csv')] },
      { contacts: [{ contactId: 'c1', role: 'Head of IT' }] },
    );
    await here('contacts', ['Clara Weiss', 'Ida Berg']);
    const deal = await getDeal(db, 'd1');
    expect(deal?.contacts[0]).toEqual({ contactId: 'c1', role: 'Head of IT' });
    const people = await db.contacts.bulkGet(deal?.contacts.map(({ contactId }) => contactId) ?? []);
    expect(people.map((one) => one?.name)).toEqual(['Clara Weiss', 'Ida Berg']);
  });

  it('of a lead is a typed value of its own', async () => {
    const sources = { phone: [stated('1', 'import:a.csv'), stated('2', `page:${HOST}`, false)] };
    await saveLead(db, makeLead('l1', 'ada@fennimore.example', { phone: '1', sources }));
    const { undo } = await here('phone', '2', { kind: 'lead', id: 'l1' });
    expect(await getLead(db, 'l1')).toMatchObject({
      phone: '2',
      sources: { phone: expect.arrayContaining([expect.objectContaining({ from: 'typed', value: '2' })]) },
    });
    await life.send('choice/undo', { undo }, pageSender());
    expect(await getLead(db, 'l1')).toMatchObject({ phone: '1', sources });
  });

  it('on a record that is gone is refused', async () => {
    expect(await here('amount', 1)).toMatchObject({ refused: 'changed' });
  });
});

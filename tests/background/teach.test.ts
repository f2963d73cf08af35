import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import { makeServices } from '../../entrypoints/background/make-services';
import { onSitesGranted, onSitesRevoked } from '../../entrypoints/background/on-permission';
import type { TeachOrder } from '../../utils/messages/teach-script';
import type { SiteRules, TaughtPlace } from '../../utils/model/site-rules';
import type { Looked, TeachView } from '../../utils/model/teach';
import type { Database } from '../../utils/store/database';
import { readSiteRules } from '../../utils/store/site-rules';
import { surroundings } from './fake-browser';
import { contentSender, frameSender, newWorld, type PanelClient, pageSender, wake } from './world';

const SITE = 'https://crm.acme.example';
const PATTERN = `${SITE}/*`;
const DEAL = `${SITE}/deals/7`;
const NEXT = `${SITE}/deals/8`;
const AMOUNT: TaughtPlace = {
  of: 'deal',
  field: 'amount',
  by: 'label',
  label: 'Value',
  relation: 'after',
  confirmed: true,
};
const POINTED: TaughtPlace = {
  of: 'deal',
  field: 'closeDate',
  by: 'label',
  label: 'Settles',
  relation: 'after',
};

let db: Database;
let life: ReturnType<typeof wake>;
let panel: PanelClient;
let orders: TeachOrder[];
let looked: Looked;

const sender = (url = DEAL) => contentSender(5, { url, tab: { id: 5, windowId: 1, url } });
const reading = (url: string, hooks: Record<string, number | null> = {}) => ({
  reading: {
    kind: 'record',
    site: 'generic',
    url,
    entity: 'deal',
    id: url.slice(-1),
    name: 'Rollout',
    fields: { amount: 1 },
  },
  health: { hooks, disagree: [] },
  theme: 'light',
});
const show = (url: string, hooks = {}) => {
  surroundings.tabs = surroundings.tabs.map((tab) => (tab.id === 5 ? { ...tab, url } : tab));
  return life.send('page/reading', reading(url, hooks) as never, sender(url));
};
const view = () => panel.last().view as TeachView;
const ask = async (name: string, payload: object) => panel.ask(name, { version: view().version, ...payload });
const rowOf = (field: string) => view().rows.find((row) => row.field === field);
const lastRules = () =>
  orders.flatMap((order) => (order.do === 'look' ? [order.rules] : [])).at(-1) as SiteRules;

beforeEach(async () => {
  db = await newWorld();
  orders = [];
  looked = {
    url: DEAL,
    entity: 'deal',
    id: '7',
    name: 'Rollout',
    currency: 'EUR',
    isRecord: true,
    fields: [{ field: 'amount', value: 24_000, sure: false, label: 'Value', place: AMOUNT }],
  };
  surroundings.granted.add(PATTERN);
  surroundings.tabs.push({ id: 5, windowId: 1, url: DEAL, active: true });
  surroundings.answers.set(5, (name: string, order: TeachOrder) => {
    if (name !== 'dealcueTeach') return undefined;
    orders.push(order);
    return order.do === 'look' ? looked : true;
  });
  life = wake(db);
  await show(DEAL);
  const { token } = (await life.send('panel/token', {}, sender())) as { token: string };
  panel = life.connect(frameSender(5, { tab: { id: 5, windowId: 1, url: DEAL } }));
  await panel.hello(token, SITE);
});

describe('the list of what is read on a site', () => {
  it('is shown as soon as the site is added, on a record and on no other page', async () => {
    await onSitesGranted([PATTERN], makeServices(db));
    await show(DEAL);
    expect(view()).toMatchObject({ state: 'teach', host: 'crm.acme.example', entity: 'deal' });
  });

  it('is not made of a page that is no record, unless somebody asks', async () => {
    looked = { ...looked, isRecord: false, entity: null, name: null, fields: [] };
    await onSitesGranted([PATTERN], makeServices(db));
    expect(Object.keys(await browserSession())).not.toContain('teach:5');
    await panel.ask('teach/start', {});
    expect(view()).toMatchObject({ state: 'teach', entity: null, rows: [] });
    await ask('teach/decide', { decision: { what: 'kind', entity: 'deal' } });
    expect(lastRules().kinds).toEqual([{ form: '/deals/*', entity: 'deal' }]);
  });

  it('says what was found and what was not', async () => {
    await panel.ask('teach/start', {});
    expect(rowOf('amount')).toEqual({
      field: 'amount',
      value: 24_000,
      sure: false,
      label: 'Value',
      mark: 'read',
    });
    expect(rowOf('closeDate')).toMatchObject({ value: null, mark: 'read' });
  });

  it('takes what is confirmed, pointed at and not there, and is kept only when it is saved', async () => {
    await panel.ask('teach/start', {});
    await ask('teach/decide', { decision: { what: 'confirm', field: 'amount' } });
    await ask('teach/decide', { decision: { what: 'none', field: 'status' } });
    await ask('teach/point', { field: 'closeDate' });
    expect(view().pointing).toBe('closeDate');
    expect(orders.at(-1)).toMatchObject({ do: 'point', of: 'deal', field: 'closeDate', name: 'Close date' });
    await life.send('teach/picked', { field: 'closeDate', rule: POINTED, left: false }, sender());
    expect(await readSiteRules(db, 'crm.acme.example')).toBeNull();
    await show(DEAL);
    await panel.ask('teach/start', {});
    expect(lastRules().fields).toEqual([]);
  });

  it('is saved for its host, and the pages of that host hear of it', async () => {
    surroundings.listening.add(5);
    await panel.ask('teach/start', {});
    await ask('teach/decide', { decision: { what: 'none', field: 'status' } });
    await ask('teach/end', { save: true });
    const rules = await readSiteRules(db, 'crm.acme.example');
    expect(rules?.fields).toEqual([{ of: 'deal', field: 'status', by: 'none' }]);
    expect(surroundings.told).toContainEqual({ tabId: 5, message: { name: 'site/taught' } });
    expect(panel.last().view.state).toBe('record');
  });

  it('confirms all that was found where nothing was changed', async () => {
    await panel.ask('teach/start', {});
    await ask('teach/end', { save: true });
    expect((await readSiteRules(db, 'crm.acme.example'))?.fields).toEqual([AMOUNT]);
  });

  it('keeps nothing when it is left, nor when the page is left', async () => {
    await panel.ask('teach/start', {});
    await ask('teach/decide', { decision: { what: 'none', field: 'status' } });
    await ask('teach/end', { save: false });
    expect(await readSiteRules(db, 'crm.acme.example')).toBeNull();
    await panel.ask('teach/start', {});
    const { version } = view();
    await show(NEXT);
    expect((await panel.ask('teach/end', { version, save: true })).refusal?.refused).toBe('changed');
  });

  it('takes no rule that nobody has asked for', async () => {
    await panel.ask('teach/start', {});
    const pick = (field: string, rule: TaughtPlace) =>
      life.send('teach/picked', { field, rule, left: false } as never, sender());
    expect(await pick('closeDate', POINTED)).toMatchObject({ refused: 'changed' });
    await ask('teach/point', { field: 'closeDate' });
    expect(await pick('amount', AMOUNT)).toMatchObject({ refused: 'changed' });
    await pick('closeDate', AMOUNT);
    expect(lastRules().fields).toEqual([]);
  });

  it('is for added sites alone', async () => {
    surroundings.granted.delete(PATTERN);
    expect((await panel.ask('teach/start', {})).refusal?.words).toContain('added');
  });
});

describe('what was taught', () => {
  it('is tried on the next record, which says how much of it was found', async () => {
    await panel.ask('teach/start', {});
    await ask('teach/end', { save: true });
    const all = { 'taught amount': 0, 'taught closeDate': 0 };
    await show(DEAL, all);
    expect(taughtOf()).toBeUndefined();
    await show(NEXT, all);
    expect(taughtOf()).toEqual({ found: 2, asked: 2, missing: [] });
    await show(`${SITE}/deals/9`, all);
    expect(taughtOf()).toBeUndefined();
    await show(`${SITE}/deals/9`, { ...all, 'taught closeDate': null });
    expect(taughtOf()).toEqual({ found: 1, asked: 2, missing: ['closeDate'] });
  });

  it('comes and goes with a file', async () => {
    const rules: SiteRules = {
      host: 'crm.acme.example',
      version: 1,
      kinds: [],
      fields: [AMOUNT],
      taughtAt: '2026-11-01T09:00:00Z',
    };
    await life.send('site/import', { rules }, pageSender());
    expect((await readSiteRules(db, rules.host))?.fields).toEqual([AMOUNT]);
    expect(await life.send('site/import', { rules }, sender())).toMatchObject({ refused: 'wrong-sender' });
    await life.send('site/forget', { host: rules.host }, pageSender());
    expect(await readSiteRules(db, rules.host)).toBeNull();
  });

  it('leaves no trace of an open list when the site is taken back', async () => {
    await panel.ask('teach/start', {});
    await ask('teach/end', { save: true });
    await panel.ask('teach/start', {});
    surroundings.granted.delete(PATTERN);
    await onSitesRevoked([PATTERN], makeServices(db));
    expect(JSON.stringify(await browserSession())).not.toContain('crm.acme.example');
  });
});

const browserSession = async (): Promise<Record<string, unknown>> =>
  (
    globalThis as unknown as {
      browser: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };
    }
  ).browser.storage.session.get(null);
const taughtOf = () => {
  const shown = panel.last().view;
  return 'page' in shown ? shown.page?.taught : undefined;
};

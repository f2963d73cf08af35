import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import { makeServices } from '../../entrypoints/background/make-services';
import { onInstall } from '../../entrypoints/background/on-install';
import { onSitesGranted, onSitesRevoked } from '../../entrypoints/background/on-permission';
import { registerSites } from '../../entrypoints/background/tab/register-sites';
import type { Input } from '../../utils/messages/protocol';
import type { Reading } from '../../utils/model/reading';
import type { SiteRules } from '../../utils/model/site-rules';
import { readAddedSite } from '../../utils/store/added-sites';
import type { Database } from '../../utils/store/database';
import { browser, surroundings } from './fake-browser';
import { contentSender, frameSender, newWorld, openPanel, pageSender, wake } from './world';

const ACME = 'https://crm.acme.example/*';
const DEAL = 'https://crm.acme.example/deals/7#notes';
const OTHER = 'http://crm.other.example/*';

let db: Database;

const grant = (...patterns: string[]) => {
  for (const pattern of patterns) surroundings.granted.add(pattern);
  return onSitesGranted(patterns, makeServices(db));
};
const revoke = (...patterns: string[]) => {
  for (const pattern of patterns) surroundings.granted.delete(pattern);
  return onSitesRevoked(patterns, makeServices(db));
};
const registered = () => [...surroundings.registered.values()].map(({ matches }) => matches);
const crmTab = (id: number, url = DEAL) => ({ id, windowId: 1, url, active: false });
const crmSender = (tabId: number, url = DEAL, changes: object = {}) =>
  contentSender(tabId, { url, tab: { id: tabId, windowId: 1, url }, ...changes });

function record(changes: object = {}): Reading {
  const fields = { stage: 'Proposal', amount: 24_000, currency: 'EUR' };
  const deal = {
    kind: 'record',
    site: 'generic',
    url: DEAL,
    entity: 'deal',
    id: '7',
    name: 'Rollout',
    fields,
  };
  return { ...deal, ...changes } as Reading;
}
const hand = (reading: Reading): Input<'page/reading'> => ({
  reading,
  health: { hooks: {}, disagree: [] },
  theme: 'light',
});

beforeEach(async () => {
  db = await newWorld();
  surroundings.tabs.push(crmTab(5), crmTab(6, 'http://crm.other.example:8069/web'));
});

describe('what is registered', () => {
  it('is the hosts that were added, and outlives the browser', async () => {
    await grant(ACME);
    await grant(OTHER);
    expect(registered()).toEqual([[OTHER, ACME]]);
    expect([...surroundings.registered.values()][0]).toMatchObject({
      id: 'crm',
      js: ['content-scripts/crm.js'],
      persistAcrossSessions: true,
    });
  });

  it('is nothing where nothing was added, nor where somebody opened all sites to us', async () => {
    surroundings.granted.add('https://*/*');
    await registerSites();
    expect(registered()).toEqual([]);
  });

  it('follows what was granted or taken back while we were not there', async () => {
    await grant(ACME, OTHER);
    surroundings.granted.delete(ACME);
    await registerSites();
    expect(registered()).toEqual([[OTHER]]);
    surroundings.granted.delete(OTHER);
    await registerSites();
    expect(registered()).toEqual([]);
  });

  it('is registered anew after an update, and open tabs are served', async () => {
    surroundings.granted.add(ACME);
    await onInstall(false);
    expect(registered()).toEqual([[ACME]]);
    expect(surroundings.injected).toContainEqual({ tabId: 5, files: ['/content-scripts/crm.js'] });
    expect(surroundings.injected.map(({ tabId }) => tabId)).not.toContain(6);
  });
});

describe('a site that is added', () => {
  it('has its open tabs served at once, and no others', async () => {
    await grant(ACME);
    // The second one reads the page for the list of what is read there.
    expect(surroundings.injected).toEqual([
      { tabId: 5, files: ['/content-scripts/crm.js'] },
      { tabId: 5, files: ['/teach.js'] },
    ]);
  });

  it('is remembered with its day, which a second grant does not change', async () => {
    await grant(ACME);
    const first = await readAddedSite(db, ACME);
    expect(first?.until).toBeNull();
    await grant(ACME);
    expect(await readAddedSite(db, ACME)).toEqual(first);
  });

  it('is served though the store fails', async () => {
    db.close();
    await grant(ACME);
    expect(registered()).toEqual([[ACME]]);
    expect(surroundings.injected).toHaveLength(1);
  });
});

describe('a page of a CRM', () => {
  it('is heard only while its host is granted', async () => {
    const life = wake(db);
    const take = () => life.send('page/reading', hand(record()), crmSender(5));
    expect(await take()).toMatchObject({ refused: 'wrong-sender' });
    await grant(ACME);
    expect(await take()).toEqual({ ok: true });
    await revoke(ACME);
    expect(await take()).toMatchObject({ refused: 'wrong-sender' });
  });

  it.each([
    ['another host', { url: 'https://crm.other.example/deals/7#notes' }],
    ['another record of the site', { url: 'https://crm.acme.example/deals/8#notes' }],
    ['another place behind the #', { url: 'https://crm.acme.example/deals/7#files' }],
    ['Gmail', { site: 'gmail' }],
    ['a CRM that it cannot be', { site: 'hubspot' }],
    ['a site that nobody knows', { site: 'my-crm' }],
    [
      'a mail',
      { kind: 'thread', account: null, threadId: null, legacyThreadId: null, subject: 'x', messages: [] },
    ],
  ])('may not speak as %s', async (_what, changes) => {
    await grant(ACME);
    const refused = await wake(db).send('page/reading', hand(record(changes)), crmSender(5));
    expect(refused).toMatchObject({ refused: 'wrong-sender' });
    expect(await browser.storage.session.get('page:5')).toEqual({});
  });

  it('may speak as the CRM that its address is of', async () => {
    const url = 'https://app.hubspot.com/contacts/123/record/0-3/456';
    await grant('https://app.hubspot.com/*');
    surroundings.tabs.push(crmTab(8, url));
    const said = hand(record({ site: 'hubspot', url, id: '456' }));
    expect(await wake(db).send('page/reading', said, crmSender(8, url))).toEqual({ ok: true });
  });

  it('that has moved on by script is known by the address of its tab', async () => {
    await grant(ACME);
    const sender = crmSender(5, DEAL, { url: 'https://crm.acme.example/' });
    expect(await wake(db).send('page/reading', hand(record()), sender)).toEqual({ ok: true });
  });

  it('is no place for mail of Gmail to be read as a record', async () => {
    const refused = await wake(db).send(
      'page/reading',
      hand(record({ url: 'https://mail.google.com/mail/u/0/' })),
      contentSender(1),
    );
    expect(refused).toMatchObject({ refused: 'wrong-sender' });
  });

  it('learns what was taught about its own host, and about no other', async () => {
    const rules = (host: string): SiteRules => ({
      host,
      version: 1,
      kinds: [],
      fields: [],
      taughtAt: '2026-11-22T09:00:00Z',
    });
    await db.sites.bulkPut([rules('crm.acme.example'), rules('crm.other.example:8069')]);
    await grant(ACME, OTHER);
    const life = wake(db);
    expect(await life.send('site/rules', {}, crmSender(5))).toEqual({ rules: rules('crm.acme.example') });
    const other = 'http://crm.other.example:8069/web';
    expect(await life.send('site/rules', {}, crmSender(6, other))).toEqual({
      rules: rules('crm.other.example:8069'),
    });
    expect(await life.send('site/rules', {}, crmSender(6, 'http://crm.other.example/'))).toEqual({
      rules: null,
    });
    expect(
      await life.send('site/rules', { host: 'crm.acme.example' } as never, crmSender(6, other)),
    ).toMatchObject({
      refused: 'wrong-shape',
    });
    expect(await life.send('site/rules', {}, crmSender(9, 'https://new.example/'))).toMatchObject({
      refused: 'wrong-sender',
    });
  });
});

describe('the panel on a page of a CRM', () => {
  const tokenOf = async () => {
    const answer = await wake(db).send('panel/token', {}, crmSender(5));
    return (answer as { token: string }).token;
  };
  const crmFrame = (changes: object = {}) =>
    frameSender(5, { tab: { id: 5, windowId: 1, url: DEAL }, ...changes });
  const hello = async (
    sender: ReturnType<typeof crmFrame>,
    token: string | null,
    ancestor: string | null,
  ) => {
    const panel = wake(db).connect(sender);
    await panel.hello(token, ancestor);
    return panel;
  };

  it('is let in by its token on exactly the granted site of its tab', async () => {
    await grant(ACME);
    expect((await hello(crmFrame(), await tokenOf(), 'https://crm.acme.example')).pushes).toHaveLength(1);
  });

  it.each([
    ['another site', 'https://evil.example'],
    ['the same host without encryption', 'http://crm.acme.example'],
    ['another granted site', 'https://mail.google.com'],
  ])('stays blank when it is framed by %s', async (_what, ancestor) => {
    await grant(ACME);
    expect((await hello(crmFrame(), await tokenOf(), ancestor)).isClosed()).toBe(true);
  });

  it('stays blank without a token, though any site may load its page', async () => {
    await grant(ACME);
    expect((await hello(crmFrame(), null, 'https://crm.acme.example')).isClosed()).toBe(true);
    expect((await hello(crmFrame(), 'guess', 'https://crm.acme.example')).isClosed()).toBe(true);
  });

  it('stays blank where the site was never added', async () => {
    await grant(ACME);
    const token = await tokenOf();
    const evil = crmFrame({ tab: { id: 5, windowId: 1, url: 'https://evil.example/' } });
    expect((await hello(evil, token, 'https://evil.example')).isClosed()).toBe(true);
  });
});

describe('a site that is taken back', () => {
  it('has its scripts told, in every tab, since the browser no longer says which they are', async () => {
    await grant(ACME, OTHER);
    for (const id of [1, 5, 6]) surroundings.listening.add(id);
    await revoke(ACME);
    const told = surroundings.told.filter(
      ({ message }) => (message as { name: string }).name === 'site/revoked',
    );
    expect(told).toEqual(
      [1, 5, 6].map((tabId) => ({ tabId, message: { name: 'site/revoked', patterns: [ACME] } })),
    );
    expect(registered()).toEqual([[OTHER]]);
  });

  it('leaves nothing of what its pages said, and no way in for its panel', async () => {
    await grant(ACME);
    const life = wake(db);
    await life.send('panel/token', {}, crmSender(5));
    await life.send('page/reading', hand(record()), crmSender(5));
    const mail = await openPanel(life, 1);
    await revoke(ACME);
    const kept = JSON.stringify(await browser.storage.session.get(null));
    expect(kept).not.toContain('Rollout');
    expect(kept).not.toContain('crm.acme.example');
    expect(kept).not.toContain('tokens:5');
    expect(mail.isClosed()).toBe(false);
    expect(await readAddedSite(db, ACME)).toMatchObject({ until: expect.any(String) });
  });

  it('is said to be left since then, until it is added again', async () => {
    const life = wake(db);
    const status = () => life.send('tab/status', { tabId: 5 }, pageSender());
    expect(await status()).toMatchObject({ site: null, left: null });
    await grant(ACME);
    expect(await status()).toMatchObject({ site: 'generic', left: null, state: 'nothing-open' });
    await revoke(ACME);
    expect(await status()).toMatchObject({
      site: null,
      left: expect.stringMatching(/^\d{4}-/),
      state: 'no-site',
    });
    await grant(ACME);
    expect(await status()).toMatchObject({ site: 'generic', left: null });
  });
});

describe('the dock', () => {
  it('is the same on added sites, and told to no page of another one', async () => {
    await grant(ACME);
    for (const id of [1, 5, 6]) surroundings.listening.add(id);
    surroundings.told = [];
    await wake(db).send('dock/save', { state: 'folded' }, contentSender(1));
    expect(surroundings.told.map(({ tabId }) => tabId)).toEqual([5]);
  });

  it('is opened from the popup on an added site, and refused on another', async () => {
    surroundings.listening.add(5);
    const life = wake(db);
    expect(await life.send('panel/show', { tabId: 5 }, pageSender())).toMatchObject({ refused: 'failed' });
    await grant(ACME);
    expect(await life.send('panel/show', { tabId: 5 }, pageSender())).toEqual({ ok: true });
  });
});

it('forgets the record of a tab that has moved on to another one', async () => {
  await grant(ACME);
  const life = wake(db);
  await life.send('page/reading', hand(record()), crmSender(5));
  const tab = surroundings.tabs.find(({ id }) => id === 5);
  if (tab) tab.url = 'https://crm.acme.example/deals/8';
  await makeServices(db).show(5);
  expect(await browser.storage.session.get('page:5')).toEqual({});
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threadOf } from '../sandbox/mailbox';
import { gmailUrl } from '../sandbox/serve';
import { Panel } from '../support/panel';
import { openSandbox, type Sandbox } from './open-sandbox';

const ALDERBROOK = 'Alderbrook Dental – 40 vans';
const KESTREL = 'Kestrel Heating – dispatch pilot';

describe('two of everything', () => {
  let sandbox: Sandbox;

  const tokenOf = (id: string) => threadOf(sandbox.mailbox, id).token;

  /** A page in a window of its own. */
  async function openWindow(url: string): Promise<Page> {
    const [worker] = sandbox.browser.context.serviceWorkers();
    const opened = sandbox.browser.context.waitForEvent('page');
    await worker?.evaluate(`chrome.windows.create({ url: 'about:blank' })`);
    const page = await opened;
    await page.goto(url);
    return page;
  }

  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox?.close());

  it('accounts: what is chosen for a thread in one mailbox is not chosen in the other', async () => {
    const one = await sandbox.openThread('kestrel-pilot');
    await one.panel.showsRecord(KESTREL);
    const two = await sandbox.browser.context.newPage();
    await two.goto(gmailUrl(tokenOf('kestrel-pilot'), 1));
    const other = await Panel.on(two);
    await other.showsRecord(KESTREL);
    await one.page.bringToFront();
    await one.panel.choose(/This thread is not business/);
    await one.panel.saved(one.panel.frame.getByText('You left this thread alone'));
    await two.bringToFront();
    await other.showsRecord(KESTREL);
    await other.saveRemark('Said in the second mailbox.');
    await one.page.close();
    await two.close();
  });

  it('windows: each panel shows its own thread, and saves on it', async () => {
    const one = await sandbox.openThread('alderbrook-quote');
    const page = await openWindow(gmailUrl(tokenOf('pinefall-order')));
    const two = await Panel.on(page);
    await one.panel.showsRecord(ALDERBROOK);
    await two.showsRecord('Pinefall');
    await two.saveRemark('Said in the second window.');
    await one.page.bringToFront();
    await one.panel.saveRemark('Said in the first window.');
    expect(await one.panel.recent.getByText('Said in the second window.').count()).toBe(0);
    expect(await two.recent.getByText('Said in the first window.').count()).toBe(0);
    await one.page.close();
    await page.close();
  });
});

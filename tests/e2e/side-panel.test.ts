import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threadOf } from '../sandbox/mailbox';
import { gmailUrl } from '../sandbox/serve';
import { openOwnPage } from '../support/chromium';
import { Panel } from '../support/panel';
import { SidePanel } from '../support/side-panel';
import { openSandbox, type Sandbox } from './open-sandbox';

const ALDERBROOK = 'Alderbrook Dental – 40 vans';
const KESTREL = 'Kestrel Heating – dispatch pilot';

describe('the side panel of the browser', () => {
  let sandbox: Sandbox;
  let page: Page;
  let side: SidePanel;

  beforeAll(async () => {
    sandbox = await openSandbox();
    ({ page } = await sandbox.openThread('alderbrook-quote'));
    const opened = SidePanel.of(sandbox.browser, page);
    const popup = await openOwnPage(sandbox.browser, 'popup.html');
    await popup.getByRole('button', { name: 'Open in the side panel' }).click();
    side = await opened;
  });
  afterAll(() => sandbox?.close());

  it('opens by the button of the popup, and says what it stands beside', async () => {
    await page.bringToFront();
    await side.shows(ALDERBROOK);
    await side.shows('Beside “Quote for 40 vans”');
  });

  it('goes with the tab in front', async () => {
    const other = await sandbox.openThread('kestrel-pilot');
    await side.shows(KESTREL);
    await other.page.goto(gmailUrl());
    await side.shows('No thread or record is open');
    await page.bringToFront();
    await side.shows(ALDERBROOK);
    await other.page.close();
  });

  it('follows no tab of another window', async () => {
    const [worker] = sandbox.browser.context.serviceWorkers();
    const opened = sandbox.browser.context.waitForEvent('page');
    await worker?.evaluate(`chrome.windows.create({ url: 'about:blank', focused: true })`);
    const elsewhere = await opened;
    await elsewhere.goto(gmailUrl(threadOf(sandbox.mailbox, 'kestrel-pilot').token));
    await (await Panel.on(elsewhere)).showsRecord(KESTREL);
    await side.shows(ALDERBROOK);
    const here = await worker?.evaluate(`chrome.tabs.query({ url: '*://mail.google.com/*', index: 1 })`);
    const { windowId } = (here as { windowId: number }[])[0] ?? {};
    expect(await side.evaluate('chrome.windows.getCurrent().then(({ id }) => id)')).toBe(windowId);
    expect(await side.evaluate('document.body.innerText')).not.toContain(KESTREL);
    await elsewhere.close();
  });

  it('shows nothing of the tab before on a page that is not read', async () => {
    const blank = await sandbox.browser.context.newPage();
    await blank.goto('about:blank');
    await side.shows('No thread or record is open');
    expect(await side.evaluate('document.body.innerText')).not.toContain(ALDERBROOK);
    await blank.close();
  });
});

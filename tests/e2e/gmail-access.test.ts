import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openOwnPage } from '../support/chromium';
import { Dock } from '../support/dock';
import { Panel } from '../support/panel';
import { openSandbox, type Sandbox } from './open-sandbox';

const ALDERBROOK = 'Alderbrook Dental – 40 vans';

/** Sets what the extension may read, as its user does on the browser's own page. */
async function setAccess({ browser: { context, id } }: Sandbox, hostAccess: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${hostAccess}' })`,
  );
  await page.close();
}

describe('Gmail access that the user takes away', () => {
  let sandbox: Sandbox;
  let page: Page;
  let panel: Panel;
  let dock: Dock;
  let popup: Page;

  beforeAll(async () => {
    sandbox = await openSandbox();
    ({ page, panel } = await sandbox.openThread('alderbrook-quote'));
    dock = new Dock(page);
    await panel.showsRecord(ALDERBROOK);
  });
  afterEach(() => expect(sandbox.browser.errors).toEqual([]));
  afterAll(() => sandbox?.close());

  it('takes the panel off the open thread', async () => {
    await setAccess(sandbox, 'ON_CLICK');
    await page.bringToFront();
    await dock.is('none');
  });

  it('is said in the popup and in the workspace', async () => {
    popup = await openOwnPage(sandbox.browser, 'popup.html');
    await popup.getByText('Gmail access was taken away.').waitFor();
    expect(await popup.getByRole('button', { name: 'Allow Gmail' }).count()).toBe(1);
    const workspace = await sandbox.openWorkspace('#/settings');
    await workspace.page.getByText('Gmail access was taken away.').waitFor();
  });

  it('brings the panel back to the open thread when it is given again, without a reload', async () => {
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await setAccess(sandbox, 'ON_ALL_SITES');
    await popup.getByText('Gmail access was taken away.').waitFor({ state: 'detached' });
    await page.bringToFront();
    await dock.is('panel');
    await (await Panel.on(page)).showsRecord(ALDERBROOK);
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
  });
});

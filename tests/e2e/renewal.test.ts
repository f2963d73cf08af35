import type { Frame, Page, Worker } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { threadOf } from '../sandbox/mailbox';
import { gmailUrl } from '../sandbox/serve';
import { Dock } from '../support/dock';
import { Panel } from '../support/panel';
import { openSandbox, type Sandbox } from './open-sandbox';

const DEAL = 'Alderbrook Dental – 40 vans';

/** Renews the extension as an update does: everything of it ends, and its new self finds tabs that are open. */
async function renew({ browser }: Sandbox): Promise<Worker> {
  const [old] = browser.context.serviceWorkers();
  const renewed = browser.context.waitForEvent('serviceworker', { predicate: (worker) => worker !== old });
  // The worker ends before it can answer.
  await old?.evaluate('chrome.runtime.reload()').catch(() => undefined);
  return renewed;
}

describe('when the extension is renewed under open tabs', () => {
  let sandbox: Sandbox;
  let page: Page;
  let panel: Panel;

  beforeEach(async () => {
    sandbox = await openSandbox();
    ({ page, panel } = await sandbox.openThread('alderbrook-quote'));
    await panel.showsRecord(DEAL);
  });
  afterEach(async () => {
    expect(sandbox.browser.errors).toEqual([]);
    await sandbox.close();
  });

  /** The panel of a page in place of the one that is known. */
  async function newPanel(): Promise<Panel> {
    const isNew = (frame: Frame) => frame !== panel.frame && frame.url().includes('/panel.html');
    const frame = page.frames().find(isNew) ?? (await page.waitForEvent('framenavigated', isNew));
    return new Panel(frame);
  }

  it('serves them at once, with one living panel and one margin', async () => {
    const before = await new Dock(page).box('[role=main]');
    await renew(sandbox);
    panel = await newPanel();
    await panel.showsRecord(DEAL);
    await panel.saveOutcome('Voicemail');
    expect(await page.locator('dealcue-panel').count()).toBe(1);
    expect(await page.locator('[data-dealcue-room]').count()).toBe(1);
    expect(await new Dock(page).box('[role=main]')).toEqual(before);
  });

  it('leaves nothing of it in the page when it is taken away', async () => {
    const style = await page.locator('.bkK').evaluate((container) => container.getAttribute('style'));
    expect(style).toContain('margin');
    const [worker] = sandbox.browser.context.serviceWorkers();
    await worker?.evaluate('chrome.management.uninstallSelf()').catch(() => undefined);
    await page.waitForFunction(() => document.querySelector('dealcue-panel, [data-dealcue-room]') === null);
    expect(await page.locator('.bkK').getAttribute('style')).toBeNull();
  });

  it('serves a tab that was in the background when it comes to the front', async () => {
    const front = await sandbox.browser.context.newPage();
    await front.goto(gmailUrl(threadOf(sandbox.mailbox, 'kestrel-pilot').token));
    await renew(sandbox);
    await page.bringToFront();
    panel = await newPanel();
    await panel.showsRecord(DEAL);
    expect(await page.locator('dealcue-panel').count()).toBe(1);
  });
});

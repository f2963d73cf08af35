import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMailbox, type Mailbox, threadOf } from '../sandbox/mailbox';
import { gmailUrl } from '../sandbox/serve';
import { type Firefox, launchFirefox, named, ownTab, panelFrameIn } from '../support/firefox';

/** Opens the sidebar by a person's click: Firefox opens it for nothing else. */
async function openSidebar(page: Page): Promise<void> {
  await page.evaluate(`{
    const button = document.createElement('button');
    button.id = 'open-sidebar';
    button.textContent = 'Open the sidebar';
    button.onclick = () => browser.sidebarAction.open();
    document.body.prepend(button);
  }`);
  await page.click('#open-sidebar');
}

/**
 * Waits until the sidebar shows these words. The driver sees no sidebar; our own pages see each other. One that is
 * still loading has no body yet: a look that throws would be the last one.
 */
async function shows(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    `browser.extension.getViews({ type: 'sidebar' })
      .some(({ document }) => document.body?.innerText.includes(${JSON.stringify(words)}))`,
  );
}

describe('the sidebar of Firefox', () => {
  let mailbox: Mailbox;
  let firefox: Firefox;
  let workspace: Page;

  beforeAll(async () => {
    mailbox = buildMailbox(new Date().toISOString());
    firefox = await launchFirefox(mailbox);
    await firefox.page.goto(gmailUrl(threadOf(mailbox, 'alderbrook-quote').token));
    const panel = await panelFrameIn(firefox);
    workspace = await ownTab(firefox, async () => {
      await panel.locator(named('button', 'Menu')).click();
      await panel.locator(named('menuitem', 'Deals')).click();
    });
    await workspace.waitForSelector('h1');
  });
  afterAll(() => firefox?.close());

  it('shows the same panel for the tab in front, and goes with it', async () => {
    await openSidebar(workspace);
    await shows(workspace, 'Open a mail thread to begin');
    await firefox.page.bringToFront();
    await shows(workspace, 'ingrid@alderbrook-dental.example');
    await shows(workspace, 'Track this thread');
    await workspace.bringToFront();
    await shows(workspace, 'Open a mail thread to begin');
    expect(await workspace.evaluate("browser.extension.getViews({ type: 'sidebar' }).length")).toBe(1);
  });
});

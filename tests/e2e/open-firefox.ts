import type { Page } from 'puppeteer-core';
import { buildMailbox, type Mailbox, threadOf } from '../sandbox/mailbox';
import { type Seed, seedRows } from '../sandbox/seed';
import { gmailUrl } from '../sandbox/serve';
import { fillStore } from '../support/fill-store';
import { type Firefox, launchFirefox, named, ownTab, panelFrameIn } from '../support/firefox';

/** Firefox with the extension on the sandbox's mailbox, its book filled, and a tab of the workspace. */
export class FirefoxSandbox {
  constructor(
    readonly firefox: Firefox,
    readonly mailbox: Mailbox,
    readonly own: Page,
  ) {}

  async shows(words: string): Promise<void> {
    await this.own.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
  }

  press(name: string): Promise<void> {
    return this.own.locator(named('button', name)).click();
  }

  /** Opens a page of the workspace anew, so that it reads what was put into the store beside it. */
  async openAnew(route: string): Promise<void> {
    await this.own.evaluate((to) => {
      // The page before goes to the route as well, and stands for a while yet.
      document.documentElement.dataset.isLeft = '';
      location.hash = to;
      location.reload();
    }, route);
    await this.own.waitForFunction(() => !('isLeft' in document.documentElement.dataset));
  }

  close(): Promise<void> {
    return this.firefox.close();
  }
}

/** Starts Firefox on the sandbox of today; `more` is put into the book beside the sandbox's own rows. */
export async function openFirefox(more: Seed = {}): Promise<FirefoxSandbox> {
  const mailbox = buildMailbox(new Date().toISOString());
  const firefox = await launchFirefox(mailbox);
  await firefox.page.goto(gmailUrl(threadOf(mailbox, 'alderbrook-quote').token));
  const panel = await panelFrameIn(firefox);
  await panel.waitForFunction(() => document.body.innerText.includes('Track this thread'));
  const own = await ownTab(firefox, async () => {
    await panel.locator(named('button', 'Menu')).click();
    await panel.locator(named('menuitem', 'Deals')).click();
  });
  await own.waitForSelector('h1');
  const rows = await seedRows(mailbox);
  const both = Object.entries(more).map(([table, its]) => [table, [...(rows[table] ?? []), ...its]]);
  await fillStore(own, { ...rows, ...Object.fromEntries(both) });
  return new FirefoxSandbox(firefox, mailbox, own);
}

import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../support/chromium';
import { fillStore } from '../support/fill-store';
import { NoBrowserError } from '../support/find-browser';
import { buildMailbox, type Mailbox, threadOf } from './mailbox';
import { seedRows } from './seed';
import { crmUrl, gmailUrl } from './serve';
import { walk } from './walk';

/** The thread that the sandbox opens on: a customer has asked something. */
const FIRST = 'alderbrook-quote';

/** True where a window can be shown to somebody. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function launch(mailbox: Mailbox): Promise<{ browser: Chromium; shown: boolean }> {
  const options = {
    mailbox,
    timeZone: mailbox.timeZone,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
  };
  if (hasDisplay()) {
    try {
      return { browser: await launchChromium({ ...options, headless: false }), shown: true };
    } catch (error) {
      if (error instanceof NoBrowserError) throw error;
      console.log('No window could be opened; going on without one.');
    }
  }
  return { browser: await launchChromium(options), shown: false };
}

/** Fills the book and opens the first thread, both in the tab that the browser came with. */
async function openFirstThread({ context, id }: Chromium, mailbox: Mailbox): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${id}/workspace.html`);
  await fillStore(page, await seedRows(mailbox));
  await page.goto(gmailUrl(threadOf(mailbox, FIRST).token));
  return page;
}

async function main(): Promise<void> {
  const now = new Date().toISOString();
  const mailbox = buildMailbox(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const { browser, shown } = await launch(mailbox);
  const page = await openFirstThread(browser, mailbox);
  if (shown) {
    console.log(
      `Its CRM is at ${crmUrl()}: open a deal there, press the toolbar button, then “Add this site”.`,
    );
    console.log('The sandbox is open. Close the browser to end it.');
    await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  } else {
    await walk(browser, page, now);
  }
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof NoBrowserError ? error.message : error);
  process.exitCode = 1;
});

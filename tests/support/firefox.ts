import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import type { Mailbox } from '../sandbox/mailbox';
import { sandboxAnswer } from '../sandbox/serve';
import { findBrowser } from './find-browser';
import { FIREFOX_BUILD } from './paths';

/** How long a driver waits for what is to come: longer than a busy machine needs. */
const PATIENCE_MS = 60_000;

export interface Firefox {
  browser: Browser;
  /** A tab whose addresses the sandbox serves. */
  page: Page;
  /** A file that it downloads under this name, as a whole. */
  downloaded(name: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** Serves the sandbox at its real addresses in one tab; what is none of its own reaches no network. */
async function serve(page: Page, mailbox: Mailbox): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = sandboxAnswer(request.url(), mailbox);
    void (answer ? request.respond(answer) : request.abort());
  });
}

/** While a file comes it lies beside another one of its name that ends in `.part`. */
function wholeFile(folder: string, name: string): Promise<Buffer> {
  const look = async () => {
    const files = readdirSync(folder);
    const isComing = files.some((file) => file.endsWith('.part'));
    return files.includes(name) && !isComing ? readFileSync(join(folder, name)) : null;
  };
  return until(look, `the download of ${name}`);
}

/** Firefox with the built extension on the sandbox. */
export async function launchFirefox(mailbox: Mailbox): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), 'dealcue-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    timeout: PATIENCE_MS,
    defaultViewport: { width: 1360, height: 860 },
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-GB',
      // No driver can answer the question whether a permission is granted: it counts as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await serve(page, mailbox);
  return {
    browser,
    page,
    downloaded: (name) => wholeFile(folder, name),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks again and again until there is an answer: for what the protocol tells no event of. */
async function until<T>(ask: () => Promise<T | null>, what: string): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}`);
}

async function panelIn(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    // A frame that is just going elsewhere cannot be asked.
    const address = await frame.evaluate('location.href').catch(() => '');
    if (/^moz-extension:.*\/panel\.html/.test(String(address))) return frame;
  }
  return null;
}

/** The panel's frame. Its address is hidden from the driver; it can only be asked from inside. */
export function panelFrameIn({ page }: Firefox): Promise<Frame> {
  return until(() => panelIn(page), 'the panel');
}

/**
 * Waits for a tab that the extension itself opens: the protocol refuses to go to its addresses, and shows their
 * tabs without an address.
 */
export async function ownTab({ browser }: Firefox, open: () => Promise<void>): Promise<Page> {
  const opened = new Promise<Page>((resolve) => {
    browser.once('targetcreated', async (target) => {
      const page = await target.page();
      page?.setDefaultTimeout(PATIENCE_MS);
      if (page) resolve(page);
    });
  });
  await open();
  return opened;
}

const ELEMENTS = { button: 'button', menuitem: '*[@role="menuitem"]', radio: 'input[@type="radio"]' };

/**
 * What finds a button, an item of a menu or a choice by its name. The driver's own search by accessible name
 * (`::-p-aria`) takes Firefox seconds on a page with a long table.
 */
export const named = (role: keyof typeof ELEMENTS, name: string): string =>
  `::-p-xpath(//${ELEMENTS[role]}[normalize-space()="${name}" or @aria-label="${name}" or ancestor::label[normalize-space()="${name}"]])`;

/** Waits until the page, or a frame of it, shows one of these words. */
export async function shows(page: Page | Frame, ...words: string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) => wanted.some((one) => document.body?.innerText.includes(one)),
    {},
    words,
  );
}

/**
 * Waits for the words that tell of a save. A panel that has only just come into view saves nothing and asks to
 * click once more: then we do, as a person would.
 */
export async function saves(panel: Frame, words: string, again = 'Try again'): Promise<void> {
  const button = panel.locator(named('button', again)).setTimeout(1_000);
  for (;;) {
    await shows(panel, words, 'Click once more to save');
    const told = await panel.evaluate(() => document.body.innerText);
    if (told.includes(words)) return;
    // The button goes as soon as the save is under way: the next turn sees what came of it.
    await button.click().catch(() => undefined);
  }
}

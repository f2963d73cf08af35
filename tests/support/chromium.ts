import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Theme } from '../sandbox/gmail-page';
import type { Mailbox } from '../sandbox/mailbox';
import { sandboxAnswer } from '../sandbox/serve';
import { findBrowser } from './find-browser';
import { CHROMIUM_BUILD } from './paths';

/** How long a driver waits for what is to come: longer than a busy machine needs. */
const PATIENCE_MS = 60_000;

export interface ChromiumOptions {
  mailbox: Mailbox;
  theme?: Theme;
  /** Whether sites inside other sites get their cookies and storage. */
  thirdPartyCookies?: 'blocked' | 'allowed';
  headless?: boolean;
  locale?: string;
  timeZone?: string;
  viewport?: { width: number; height: number };
  /** Points of the screen for each pixel of the page. */
  deviceScaleFactor?: number;
  extension?: string;
  /** The folder of a profile that outlives this browser; without one it has its own. */
  profile?: string;
}

export interface Chromium {
  context: BrowserContext;
  /** The extension's own id. */
  id: string;
  /** What was thrown on any page and caught by nobody. */
  errors: string[];
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** A profile that blocks or allows third-party cookies: builds differ in what they ship. */
export function makeProfile(thirdPartyCookies: 'blocked' | 'allowed'): string {
  const profile = mkdtempSync(join(tmpdir(), 'dealcue-'));
  const blocked = thirdPartyCookies === 'blocked';
  const preferences = {
    profile: { cookie_controls_mode: blocked ? 1 : 0, block_third_party_cookies: blocked },
    // Without it an unpacked extension that reloads itself is switched off.
    extensions: { ui: { developer_mode: true } },
  };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Serves the sandbox at its real addresses; what is none of its own reaches no network. */
async function serve(context: BrowserContext, mailbox: Mailbox, theme: Theme): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const answer = sandboxAnswer(route.request().url(), mailbox, theme);
    await (answer ? route.fulfill(answer) : route.abort());
  });
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** Chromium with the built extension on the sandbox. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { mailbox, theme = 'light', extension = CHROMIUM_BUILD, headless = true } = options;
  const profile = options.profile ?? makeProfile(options.thirdPartyCookies ?? 'blocked');
  const timeZone = options.timeZone ?? 'Europe/Berlin';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless,
    // Playwright would switch all extensions off, the one under test among them.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    locale: options.locale ?? 'en-GB',
    timezoneId: timeZone,
    // What a driver emulates for pages comes too late for a service worker.
    env: { ...process.env, TZ: timeZone },
    viewport: options.viewport ?? (headless ? { width: 1360, height: 860 } : null),
    ...(options.deviceScaleFactor && { deviceScaleFactor: options.deviceScaleFactor }),
    colorScheme: theme,
    acceptDownloads: true,
    timeout: PATIENCE_MS,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  context.on('weberror', (thrown) => errors.push(thrown.error().stack ?? thrown.error().message));
  await serve(context, mailbox, theme);
  return {
    context,
    errors,
    id: await extensionId(context),
    async close() {
      await context.close();
      if (!options.profile) removeProfile(profile);
    },
  };
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage({ context, id }: Chromium, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/** Ends the extension's service worker, as Chromium does to an idle one, and waits until it is gone. */
export async function stopWorker({ context, id }: Chromium): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((one) => one.scriptURL.includes(id) && one.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

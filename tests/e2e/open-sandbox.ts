import type { Page } from 'playwright-core';
import type { MailThread } from '../sandbox/mail';
import { buildMailbox, type Mailbox, threadOf } from '../sandbox/mailbox';
import { seedRows } from '../sandbox/seed';
import { gmailUrl } from '../sandbox/serve';
import { type Chromium, type ChromiumOptions, launchChromium, openOwnPage } from '../support/chromium';
import { fillStore } from '../support/fill-store';
import { Panel } from '../support/panel';
import { Workspace } from '../support/workspace';

/** A browser with the extension, the sandbox's mailbox and its filled book. */
export class Sandbox {
  constructor(
    readonly browser: Chromium,
    readonly mailbox: Mailbox,
  ) {}

  /** Opens a thread by its name in the sandbox, in a tab of its own. */
  async openThread(id: string): Promise<{ page: Page; panel: Panel }> {
    const page = await this.browser.context.newPage();
    await page.goto(gmailUrl(threadOf(this.mailbox, id).token));
    return { page, panel: await Panel.on(page) };
  }

  /** Opens a page of the workspace in a tab of its own. */
  async openWorkspace(route = '#/activity'): Promise<Workspace> {
    return new Workspace(await openOwnPage(this.browser, `workspace.html${route}`));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

type Options = Partial<Omit<ChromiumOptions, 'mailbox'>> & { threads?: MailThread[] };

/** Starts Chromium on the sandbox of today. */
export async function openSandbox({ threads = [], ...options }: Options = {}): Promise<Sandbox> {
  const mailbox = buildMailbox(new Date().toISOString(), options.timeZone ?? 'Europe/Berlin', threads);
  const browser = await launchChromium({ mailbox, ...options });
  const page = await openOwnPage(browser, 'workspace.html');
  await fillStore(page, await seedRows(mailbox));
  await page.close();
  return new Sandbox(browser, mailbox);
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threadOf } from '../sandbox/mailbox';
import { gmailUrl, sandboxAnswer } from '../sandbox/serve';
import { Panel } from '../support/panel';
import { Workspace } from '../support/workspace';
import { openSandbox, type Sandbox } from './open-sandbox';

const DEAL = 'Alderbrook Dental – 40 vans';

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** What a report says beside its own two lines and the names of tags and attributes. */
function saidIn(report: string): string[] {
  const html = report.replaceAll(/<!--.*?-->/g, '');
  const values = [...html.matchAll(/="([^"]*)"/g)].map(([, value]) => value ?? '');
  const ids = values.map((value) => value.replace(/^#?(?:thread|msg)-[fa]:/, ''));
  return [html.replaceAll(/<[^>]*>/g, ' '), ...ids].flatMap(wordsIn);
}

/** A page on which Gmail has renamed the class of senders: the first choice of that hook is gone. */
async function openChangedGmail(sandbox: Sandbox): Promise<Page> {
  const page = await sandbox.browser.context.newPage();
  await page.route(/\/mail\/u\/0\/$/, async (route) => {
    const answer = sandboxAnswer(route.request().url(), sandbox.mailbox);
    if (!answer) throw new Error('The sandbox serves no such page.');
    await route.fulfill({ ...answer, body: answer.body.replaceAll('class="gD"', 'class="gX"') });
  });
  await page.goto(gmailUrl(threadOf(sandbox.mailbox, 'alderbrook-quote').token));
  return page;
}

describe('a page of Gmail that has changed', () => {
  let sandbox: Sandbox;
  let gmail: Page;
  let panel: Panel;
  let workspace: Workspace;

  beforeAll(async () => {
    sandbox = await openSandbox();
    gmail = await openChangedGmail(sandbox);
    panel = await Panel.on(gmail);
  });
  afterAll(() => sandbox?.close());

  it('is read all the same, and the panel names what it had to read in a second way', async () => {
    await panel.showsRecord(DEAL);
    await panel.says('Read in a second way: who wrote. Nothing is missing.');
  });

  it('is explained in the diagnostics, which the panel opens', async () => {
    const opened = sandbox.browser.context.waitForEvent('page');
    await panel.frame.getByRole('button', { name: 'Diagnostics' }).click();
    workspace = new Workspace(await opened);
    const hook = (name: string) => workspace.page.getByRole('row').filter({ hasText: name });
    await hook('sender').getByText('By fall-back 1').waitFor();
    await hook('subject').getByText('Found', { exact: true }).waitFor();
  });

  it('is told in a report that holds no word of the page', async () => {
    await workspace.page.getByRole('button', { name: 'Make a report' }).click();
    const report = await workspace.page.getByLabel('The report').inputValue();
    expect(report).toContain('sender 1');
    expect(report).toContain('data-thread-perm-id="thread-f:…"');
    expect(report).toContain('gX');
    const shown = new Set(wordsIn(`${await gmail.innerText('body')} ${await gmail.title()}`));
    expect(shown).toContain('alderbrook');
    expect(saidIn(report).filter((word) => shown.has(word))).toEqual([]);

    await sandbox.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await workspace.page.getByRole('button', { name: 'Copy report' }).click();
    await workspace.page.getByText('Copied.').waitFor();
    expect(await workspace.page.evaluate(() => navigator.clipboard.readText())).toBe(report);
  });

  it('says where no Gmail tab is open that there is nothing to report', async () => {
    await gmail.close();
    await workspace.page.getByRole('button', { name: 'Make a report' }).click();
    await workspace.page.getByText('No Gmail tab is open.').waitFor();
  });

  it('keeps what it learned when the page is loaded anew', async () => {
    await workspace.page.reload();
    await workspace.page.getByRole('row').filter({ hasText: 'sender' }).getByText('By fall-back 1').waitFor();
  });
});

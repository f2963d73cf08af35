import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gmailId } from '../sandbox/gmail-ids';
import { addMessage, openSendMenu, syncMessage } from '../support/gmail-moves';
import type { Panel } from '../support/panel';
import { readStore } from '../support/read-store';
import { openSandbox, type Sandbox } from './open-sandbox';

const QUESTION = /Ingrid/;

/** Answers in Gmail's own reply box, as a rep does. */
async function reply(page: Page, words: string): Promise<void> {
  await page.locator('.ams.bkH:visible').click();
  await page.getByRole('textbox', { name: 'Message Body' }).fill(words);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

/** The ids of the mails that the log says were sent on this thread since a moment. */
async function sentSince(sandbox: Sandbox, since: string): Promise<string[]> {
  const { page } = await sandbox.openWorkspace();
  const { contents } = await readStore(page, 'contents');
  await page.close();
  const sent = contents.filter(({ kind, at }) => kind === 'email-out' && at >= since);
  return sent.map(({ message }) => message);
}

describe('a reply that the rep sends in Gmail', () => {
  let sandbox: Sandbox;
  let page: Page;
  let panel: Panel;
  let since: string;

  beforeEach(async () => {
    since = new Date().toISOString();
    sandbox = await openSandbox();
    ({ page, panel } = await sandbox.openThread('alderbrook-quote'));
    await panel.stepTitle.filter({ hasText: QUESTION }).waitFor();
  });
  afterEach(() => sandbox?.close());

  const wrote = (of: Panel) => of.recent.getByText('You wrote to Ingrid Solheim').first();

  it('is in the log at once and once, and ends the nudge in each tab that shows the deal', async () => {
    const second = await sandbox.openThread('alderbrook-quote');
    await second.panel.stepTitle.filter({ hasText: QUESTION }).waitFor();
    await page.bringToFront();
    await reply(page, 'January is fine for us.');
    await panel.stepTitle.filter({ hasText: QUESTION }).waitFor({ state: 'detached' });
    await wrote(panel).waitFor();
    await second.panel.stepTitle.filter({ hasText: QUESTION }).waitFor({ state: 'detached' });
    await wrote(second.panel).waitFor();
    // Its second id comes when it has really gone.
    await page.locator('.adn[data-message-id^="#msg-a"][data-legacy-message-id]').waitFor();
    await panel.saveRemark('Sent the answer.');
    expect(await sentSince(sandbox, since)).toEqual([expect.stringMatching(/^#msg-a:r\d+$/)]);
  });

  it('whose sending is undone is in the log no more, and the nudge is back', async () => {
    await page.evaluate(() => {
      document.body.dataset.undoLasts = '60000';
    });
    await reply(page, 'January is fine for us.');
    await wrote(panel).waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await panel.stepTitle.filter({ hasText: QUESTION }).waitFor();
    expect(await sentSince(sandbox, since)).toEqual([]);
  });

  it('is none while it waits for its time, and the nudge rests', async () => {
    await openSendMenu(page);
    const id = '#msg-a:r20263';
    const date = new Date(Date.now() + 3 * 86_400_000).toLocaleString('de-DE');
    const from = { name: 'Maya Okafor', email: sandbox.mailbox.account.email };
    await addMessage(page, { id, legacyId: null, from, text: 'Gern.', date: date.slice(0, -3) });
    await panel.stepTitle.filter({ hasText: QUESTION }).waitFor({ state: 'detached' });
    await syncMessage(page, id, (BigInt(Date.now()) << 20n).toString(16));
    // What comes after is logged: what came before has been looked at by then.
    const { decimal, legacy } = gmailId(new Date().toISOString(), 'after');
    const them = { name: 'Ingrid Solheim', email: 'ingrid@alderbrook-dental.example' };
    await addMessage(page, {
      id: `#msg-f:${decimal}`,
      legacyId: legacy,
      from: them,
      text: 'One more thing.',
    });
    await panel.recent
      .getByText(/Ingrid Solheim wrote.*/)
      .first()
      .waitFor();
    await panel.saveRemark('The answer goes out on Wednesday.');
    expect(await sentSince(sandbox, since)).toEqual([]);
  });

  it('is none while it is only written, and none when it is thrown away', async () => {
    await page.locator('.ams.bkH:visible').click();
    await page.getByRole('textbox', { name: 'Message Body' }).fill('January is fine for us.');
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await panel.saveRemark('Thought better of it.');
    await panel.stepTitle.filter({ hasText: QUESTION }).waitFor();
    expect(await sentSince(sandbox, since)).toEqual([]);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { threadOf } from '../sandbox/mailbox';
import { gmailUrl } from '../sandbox/serve';
import { openFolded, Panel } from '../support/panel';
import { hostileThread } from './hostile-mail';
import { openSandbox, type Sandbox } from './open-sandbox';

const ALDERBROOK = 'Alderbrook Dental – 40 vans';
const KESTREL = 'Kestrel Heating – dispatch pilot';

describe('threads of every kind', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await openSandbox({ threads: [hostileThread] });
  });
  afterEach(() => expect(sandbox.browser.errors).toEqual([]));
  afterAll(() => sandbox?.close());

  it('waits as a tab beside the inbox and, opened, says quietly that no thread is open', async () => {
    const page = await sandbox.browser.context.newPage();
    await page.goto(gmailUrl());
    await openFolded(page);
    await (await Panel.on(page)).says('No thread or record is open');
  });

  it('follows the rep from thread to thread without a reload', async () => {
    const { page, panel } = await sandbox.openThread('kestrel-pilot');
    await panel.showsRecord(KESTREL);
    await page.getByRole('button', { name: 'Back to Inbox' }).click();
    await panel.says('No thread or record is open');
    await page.getByText('Quote for 40 vans').click();
    await panel.showsRecord(ALDERBROOK);
  });

  it('leaves colleagues and the never-list alone', async () => {
    const internal = await sandbox.openThread('demo-space');
    await internal.panel.says('Only colleagues on this thread');
    const friend = await sandbox.openThread('climbing');
    await friend.panel.says('On your never-list');
  });

  it('offers to track a stranger, and does', async () => {
    const { panel } = await sandbox.openThread('ambleford-prices');
    await panel.frame.getByRole('button', { name: 'Track this thread' }).click();
    await panel.saved(panel.record.filter({ hasText: 'Wren Castellan' }));
  });

  it('keeps whom of several people the rep picked, also over a reload', async () => {
    const { page, panel } = await sandbox.openThread('pinefall-order');
    const unfold = () => page.getByRole('button', { name: 'Expand all' }).click();
    await unfold();
    await panel.frame.getByRole('button', { name: 'with 2 people' }).click();
    await panel.frame.getByRole('menuitem', { name: /nils@pinefall/ }).click();
    await panel.saved(panel.frame.getByRole('button', { name: /^with Nils/ }));
    await page.reload();
    const again = await Panel.on(page);
    await unfold();
    await again.frame.getByRole('button', { name: /^with Nils/ }).waitFor();
  });

  it('takes nothing from a mail that dresses up as Gmail, and runs nothing in it', async () => {
    const { page, panel } = await sandbox.openThread('hostile');
    await panel.says('mallory@stranger.example');
    expect(await page.evaluate(() => document.documentElement.dataset.owned)).toBeUndefined();
    expect(await panel.frame.locator('form, script:not([src]), img').count()).toBe(0);
    expect(await panel.frame.getByText('Owned subject').count()).toBe(0);
    expect(await panel.record.filter({ hasText: ALDERBROOK }).count()).toBe(0);
  });

  it('asks before the never-list takes mails of other threads out of the log, and then does', async () => {
    await (await sandbox.openThread('alderbrook-sso')).panel.showsRecord(ALDERBROOK);
    const { page, panel } = await sandbox.openThread('alderbrook-quote');
    await panel.showsRecord(ALDERBROOK);
    const question = panel.frame.getByRole('alertdialog', { name: 'Never alderbrook-dental.example?' });
    await panel.choose(/^Never anybody at/);
    await panel.saved(question);
    expect(await question.textContent()).toMatch(/This erases \d+ logged mails, of all threads with them\./);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    await panel.showsRecord(ALDERBROOK);
    await panel.choose(/^Never anybody at/);
    await panel.saved(question);
    await question.getByRole('button', { name: /^Erase/ }).click();
    await panel.saved(panel.said.filter({ hasText: /is on your never-list\. \d+ logged mails erased\./ }));
    await panel.frame.getByRole('button', { name: 'Take alderbrook-dental.example off the list' }).click();
    await panel.showsRecord(ALDERBROOK);
  });

  it('keeps two tabs apart', async () => {
    const one = await sandbox.openThread('alderbrook-sso');
    const two = await sandbox.openThread('kestrel-pilot');
    await two.panel.showsRecord(KESTREL);
    await one.page.bringToFront();
    await one.panel.showsRecord(ALDERBROOK);
    await one.panel.saveRemark('Said in the first tab.');
    await one.panel.recent.getByText('Said in the first tab.').waitFor();
    await two.page.bringToFront();
    await two.panel.saveRemark('Said in the second tab.');
    await two.panel.recent.getByText('Said in the second tab.').waitFor();
    expect(await two.panel.recent.getByText('Said in the first tab.').count()).toBe(0);
    expect(await two.panel.record.textContent()).toBe(KESTREL);
  });

  it('refuses a message that it does not know, and one from a sender who may not send it, and counts both', async () => {
    const workspace = await sandbox.openWorkspace('#/settings');
    const replies = await workspace.page.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      const ask = (message: unknown) => runtime.sendMessage(message);
      return [
        await ask({ name: 'no/such', payload: {} }),
        await ask({ name: 'panel/token', payload: {} }),
        await ask(7),
      ];
    });
    expect(replies).toMatchObject([
      { refused: 'unknown-message' },
      { refused: 'wrong-sender' },
      { refused: 'wrong-shape' },
    ]);
    await workspace.page.reload();
    const refused = workspace.page.getByText('Refused messages').locator('xpath=following-sibling::dd');
    await refused.filter({ hasText: /unknown-message 1/ }).waitFor();
    expect(await refused.textContent()).toMatch(
      /wrong-sender 1.*wrong-shape 1|wrong-shape 1.*wrong-sender 1/,
    );
  });

  it('stays blank when it is opened without a token', async () => {
    const { context, id } = sandbox.browser;
    const page = await context.newPage();
    await page.goto(gmailUrl(threadOf(sandbox.mailbox, 'alderbrook-quote').token));
    await (await Panel.on(page)).showsRecord(ALDERBROOK);
    const thief = await context.newPage();
    await thief.goto(`chrome-extension://${id}/panel.html#guessed`);
    await thief.waitForLoadState('networkidle');
    expect(await thief.getByText(ALDERBROOK).count()).toBe(0);
  });
});

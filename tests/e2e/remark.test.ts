import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openOwnPage, stopWorker } from '../support/chromium';
import type { Panel } from '../support/panel';
import { readStore } from '../support/read-store';
import { openSandbox, type Sandbox } from './open-sandbox';

const DEAL = 'Alderbrook Dental – 40 vans';

let sandbox: Sandbox;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  sandbox = await openSandbox({ thirdPartyCookies: 'blocked' });
  ({ page, panel } = await sandbox.openThread('alderbrook-quote'));
  await panel.showsRecord(DEAL);
});
afterEach(() => expect(sandbox.browser.errors).toEqual([]));
afterAll(() => sandbox?.close());

/** Counts what a person does in the panel: presses of the pointer and of keys. */
async function counted(work: () => Promise<void>): Promise<{ clicks: number; keys: number }> {
  await panel.frame.evaluate(() => {
    const counts = { clicks: 0, keys: 0 };
    Object.assign(window, { counts });
    document.addEventListener('pointerdown', () => counts.clicks++, true);
    document.addEventListener('keydown', () => counts.keys++, true);
  });
  await work();
  return panel.frame.evaluate(
    () => (window as unknown as { counts: { clicks: number; keys: number } }).counts,
  );
}

it('says on what a remark is, and who will see it', async () => {
  await panel.remark.waitFor();
  await panel.frame.getByText('Seen by you, and in files that you export.').waitFor();
});

it('logs an outcome by one click, which Undo takes back', async () => {
  // The first click of a new panel asks who the rep is, or that it be seen: that is behind us by then.
  await panel.saveOutcome('Voicemail');
  const spent = await counted(async () => {
    await panel.frame.getByRole('button', { name: 'No answer', exact: true }).click();
    await panel.said.filter({ hasText: `No answer saved on ${DEAL}.` }).waitFor();
  });
  expect(spent).toEqual({ clicks: 1, keys: 0 });
  await panel.frame.getByRole('button', { name: 'Undo' }).click();
  await panel.recent.getByText(/No answer/).waitFor({ state: 'detached' });
});

it('takes the rest from one line and Enter, by keys alone: the task at its time', async () => {
  const line = 'wants 60 seats, call back tomorrow 3pm';
  await page.bringToFront();
  await panel.frame.locator('body').focus();
  const spent = await counted(async () => {
    await panel.frame.locator('body').press('r');
    await page.keyboard.type(line);
    await panel.frame.getByText(/^Task .*: Call back$/).waitFor();
    await panel.frame.getByText('60 seats', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await panel.said.filter({ hasText: /Remark saved on .* Task set for .*(15:00|3:00)/ }).waitFor();
  });
  // "r", the line, Enter.
  expect(spent).toEqual({ clicks: 0, keys: line.length + 2 });
  await panel.frame.getByRole('region', { name: 'Planned' }).getByText('Call back').waitFor();
});

it('keeps a half-written line when the background dies and the page is left', async () => {
  await panel.remark.fill('half a line, then everything');
  // It is on its way to the background for a moment: what dies then has never had it.
  const own = await openOwnPage(sandbox.browser, 'popup.html');
  const kept = async () => (await readStore(own, 'drafts')).drafts.map(({ text }) => text);
  await expect.poll(kept).toEqual(['half a line, then everything']);
  await own.close();
  await stopWorker(sandbox.browser);
  await page.close();
  ({ page, panel } = await sandbox.openThread('alderbrook-quote'));
  await panel.showsRecord(DEAL);
  await expect.poll(() => panel.remark.inputValue()).toBe('half a line, then everything');
  await panel.remark.fill('');
});

it('opens in a window of its own, on the record that is looked for', async () => {
  const own = await openOwnPage(sandbox.browser, 'workspace.html#/remark');
  await own.getByRole('combobox').fill('Alderbrook');
  await own
    .getByRole('option', { name: /40 vans/ })
    .first()
    .click();
  await own.getByRole('textbox', { name: /^Remark on/ }).fill('beside any page');
  await own.keyboard.press('Enter');
  await own.getByRole('status').filter({ hasText: 'Remark saved on' }).waitFor();
  await own.close();
});

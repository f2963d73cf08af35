import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stopWorker } from '../support/chromium';
import type { Panel } from '../support/panel';
import type { Workspace } from '../support/workspace';
import { openSandbox, type Sandbox } from './open-sandbox';

const DEAL = 'Alderbrook Dental – 40 vans';
const STEP = /Ingrid's question/;

/** One after the other: each step stands on what the one before left. */
describe('the day', () => {
  let sandbox: Sandbox;
  let panel: Panel;
  let today: Workspace;

  const rows = () => today.page.getByRole('list', { name: 'The day, most pressing first' }).locator('> li');
  const active = () => today.page.locator('li[aria-current="true"] h2');
  const press = (...keys: string[]) =>
    keys.reduce((last, key) => last.then(() => today.page.keyboard.press(key)), Promise.resolve());
  const badge = () => today.page.evaluate('chrome.action.getBadgeText({})');
  /** Puts the thread's step off for some seconds, as the workspace does for hours. */
  const putOff = (until: string) =>
    today.page.evaluate(
      `(async () => {
        const open = indexedDB.open('dealcue');
        await new Promise((resolve) => { open.onsuccess = resolve; });
        const all = open.result.transaction('standing').objectStore('standing').getAll();
        await new Promise((resolve) => { all.onsuccess = resolve; });
        open.result.close();
        const { key } = all.result.find(({ step }) => step.kind === 'reply');
        const payload = { key, decision: { what: 'snooze', until: '${until}' } };
        return chrome.runtime.sendMessage({ name: 'day/step', payload });
      })()`,
    );

  beforeAll(async () => {
    sandbox = await openSandbox();
    ({ panel } = await sandbox.openThread('alderbrook-quote'));
    await panel.showsRecord(DEAL);
    today = await sandbox.openWorkspace('#/today');
  });
  afterEach(() => expect(sandbox.browser.errors).toEqual([]));
  afterAll(() => sandbox?.close());

  it('holds the thread that waits, and a task that was set in the panel, counted on the button', async () => {
    await rows().getByText(STEP).waitFor();
    await panel.frame.getByRole('button', { name: 'Add a task' }).click();
    await panel.frame.getByLabel('Task', { exact: true }).fill('Send the price list');
    const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
    await panel.frame.getByLabel('Day').fill(day);
    await panel.frame.getByLabel('Time, if it matters').fill('');
    await panel.frame.getByRole('button', { name: 'Set the task' }).click();
    await panel.saved(panel.said.filter({ hasText: 'Task set for' }));
    await rows().getByText('Send the price list').waitFor();
    await expect.poll(badge).toBe('1');
  });

  it('is gone through by keys alone, and each key can be taken back', async () => {
    await today.page.bringToFront();
    const task = rows().filter({ hasText: 'Send the price list' });
    const step = rows().filter({ hasText: STEP });
    await rows().first().focus();
    await expect.poll(() => active().textContent()).toMatch(STEP);
    await press('j');
    await expect.poll(() => active().textContent()).toBe('Send the price list');
    await press('d');
    await today.page.getByRole('status').filter({ hasText: 'Send the price list: Done.' }).waitFor();
    await task.waitFor({ state: 'detached' });
    await expect.poll(badge).toBe('');
    await press('u');
    await task.waitFor();
    await expect.poll(() => active().textContent()).toMatch(STEP);
    await press('ArrowDown', 'Enter');
    await task.waitFor({ state: 'detached' });
    await press('s', 'Enter');
    await today.page
      .getByRole('status')
      .filter({ hasText: /question.*: Back on/ })
      .waitFor();
    await step.waitFor({ state: 'detached' });
    await press('u');
    await step.waitFor();
  });

  it('brings back what was put off, in Today and in the panel, although the background has died', async () => {
    const stepInPanel = panel.frame.getByRole('heading', { level: 2, name: STEP });
    await stepInPanel.waitFor();
    // Long enough that it is seen to be gone from both on a slow machine as well.
    expect(await putOff(new Date(Date.now() + 15_000).toISOString())).toMatchObject({
      undo: expect.any(String),
    });
    await stepInPanel.waitFor({ state: 'detached' });
    await rows().getByText(STEP).waitFor({ state: 'detached' });
    await stopWorker(sandbox.browser);
    // Nothing else wakes it: its own alarm does.
    await stepInPanel.waitFor();
    await today.page.reload();
    await rows().getByText(STEP).waitFor();
  });
});

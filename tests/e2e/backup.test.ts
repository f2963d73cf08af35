import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe-faults';
import { readStore } from '../support/read-store';
import type { Exported, Workspace } from '../support/workspace';
import { openSandbox, type Sandbox } from './open-sandbox';

const PASSPHRASE = 'harbour violin seventeen moss';

/** How many rows every table of the store holds. */
async function rowsOf(page: Page): Promise<Record<string, number>> {
  const tables = await readStore<string>(page);
  return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
}

/** Empties the store as a browser does that loses it: nobody of ours is told. */
function loseStore(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('dealcue');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          const writing = db.transaction(names, 'readwrite');
          for (const name of names) writing.objectStore(name).clear();
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
  );
}

describe('Backup and restore in Chromium', () => {
  let sandbox: Sandbox;
  let workspace: Workspace;
  let page: Page;
  let backup: Exported;
  let before: Record<string, number>;

  const choose = (bytes: Buffer) =>
    page
      .getByLabel('Backup to restore')
      .setInputFiles({ name: backup.name, mimeType: 'application/octet-stream', buffer: bytes });
  const open = async (passphrase: string) => {
    await page.getByLabel('Passphrase of this backup').fill(passphrase);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
  };

  const tell = (name: string, payload: object) =>
    page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, payload })})`);

  beforeAll(async () => {
    sandbox = await openSandbox();
    workspace = await sandbox.openWorkspace('#/settings/backup');
    page = workspace.page;
    await page.getByText('No backup was made yet.').waitFor();
  });
  afterAll(() => sandbox?.close());

  it('makes one file of everything, encrypted, and says when that was', async () => {
    before = await rowsOf(page);
    await page.getByLabel('Encrypt it with a passphrase').check();
    await page.getByLabel('Passphrase', { exact: true }).fill('password');
    await page.getByText(/^Very weak/).waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await page.getByText('Strong', { exact: true }).waitFor();
    await page.getByLabel('The same again').fill(PASSPHRASE);
    expect(await axeFaults(page)).toEqual([]);
    backup = await workspace.export('Back up now');
    expect(backup.name).toMatch(/^dealcue-backup-\d{4}-\d\d-\d\d\.dealcue$/);
    expect(backup.bytes.includes('Alderbrook')).toBe(false);
    await page.getByText(/^Last backup: .*, encrypted/).waitFor();
  });

  it('brings all of it back after everything was deleted, and changes nothing by a wrong passphrase or a cut file', async () => {
    // A page that stays open hears of both.
    const { page: beside } = await sandbox.openWorkspace('#/activity');
    await beside.getByText(/^\d+ rows$/).waitFor();
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    await page.getByLabel('Type “delete” to confirm').fill('delete');
    await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
    await page.getByRole('button', { name: 'Start again' }).click();
    await beside.getByText('Nothing is logged yet').waitFor();
    // What was deleted on purpose is not missed.
    await page.getByText('No backup was made yet.').waitFor();
    expect(await page.getByText('The data of this browser is gone').count()).toBe(0);

    await choose(backup.bytes);
    await open('not the passphrase');
    await page.getByText('This passphrase does not open the backup.').waitFor();
    await choose(backup.bytes.subarray(0, backup.bytes.length - 20));
    await open(PASSPHRASE);
    await page.getByText(/^This backup is cut/).waitFor();
    expect((await rowsOf(page)).deals).toBe(0);

    await choose(backup.bytes);
    await open(PASSPHRASE);
    await page.getByRole('radio', { name: /^It is mine/ }).check();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByText(/^Restored: /).waitFor();
    const after = await rowsOf(page);
    await beside.getByText(`${after.headers} rows`, { exact: true }).waitFor();
    await beside.close();
    // The log tells of the restore, under a device of its own; the file that was made tells of itself only here.
    expect(after).toMatchObject({
      ...before,
      headers: (before.headers ?? 0) + 1,
      // The background scores what is open by itself.
      scores: expect.any(Number),
      contents: expect.any(Number),
      texts: expect.any(Number),
      settings: expect.any(Number),
    });
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText(/^Intact: /).waitFor();
  });

  it('is known where an export is dropped, and looked at there as well', async () => {
    const own = await sandbox.openWorkspace('#/data/import');
    const file = { name: backup.name, mimeType: 'application/octet-stream', buffer: backup.bytes };
    await own.page.getByLabel('Files to import').setInputFiles(file);
    await own.page.getByLabel('Passphrase of this backup').fill(PASSPHRASE);
    await own.page.getByRole('button', { name: 'Open', exact: true }).click();
    await own.page.getByRole('button', { name: 'Restore', exact: true }).waitFor();
    expect(await axeFaults(own.page)).toEqual([]);
    await own.page.getByRole('button', { name: 'Restore', exact: true }).click();
    await own.page.getByText(/^(?:Restored: |Nothing was to restore)/).waitFor();
    await own.page.getByRole('button', { name: 'Import another file' }).click();
    await own.page.getByText('Drop an export of your CRM here').waitFor();
    await own.page.close();
  });

  it('reminds on every page where the browser has taken back the permission to save by itself', async () => {
    await tell('settings/save', { backup: { everyDays: 7, automatic: true } });
    await page.getByText(/^Your browser no longer lets Dealcue save files by itself/).waitFor();
    expect(await page.getByLabel(/^Save it to my downloads by itself/).isChecked()).toBe(false);
    await page.getByRole('banner').getByRole('link', { name: 'No backup yet: make one' }).waitFor();
  });

  it('erases by its rule with no page of ours open, and verifies the log all the same', async () => {
    await tell('settings/save', { retention: { afterMonths: 1, closedMonths: null } });
    const { headers = 0 } = await rowsOf(page);
    const [worker] = sandbox.browser.context.serviceWorkers();
    if (!worker) throw new Error('There is no background');
    await sandbox.browser.context.newPage();
    await page.close();
    await worker.evaluate("chrome.alarms.create('retention', { when: Date.now() })");
    const entries = () =>
      worker.evaluate(
        () =>
          new Promise<number>((resolve, reject) => {
            const opening = indexedDB.open('dealcue');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const counting = opening.result.transaction('headers').objectStore('headers').count();
              counting.onsuccess = () => {
                opening.result.close();
                resolve(counting.result);
              };
            };
          }),
      );
    // One deletion an entry, and the one that sums them up.
    await expect.poll(entries).toBeGreaterThan(headers + 1);
    workspace = await sandbox.openWorkspace('#/activity?only=deleted');
    ({ page } = workspace);
    await workspace.count.waitFor();
    const erased = await workspace.rowCount();
    expect(erased).toBeGreaterThan(0);
    await page.goto(page.url().replace(/#.*/, '#/settings/log'));
    await page.getByRole('button', { name: 'Verify' }).click();
    await page.getByText(new RegExp(`^Intact: .* The content of ${erased} was erased`)).waitFor();
  });

  it('notices a store that is suddenly empty, and leads to the last backup', async () => {
    await loseStore(page);
    await page.goto(page.url().replace(/#.*/, '#/today'));
    await page.reload();
    await page.getByText(/^The data of this browser is gone: .* records/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Restore a backup' }).click();
    await page.getByRole('heading', { name: 'Backup' }).waitFor();
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readStore } from '../support/read-store';
import { type FirefoxSandbox, openFirefox } from './open-firefox';

const PASSPHRASE = 'harbour violin seventeen moss';

let sandbox: FirefoxSandbox;
let own: Page;
let folder: string;

/** How much the book holds; the log may grow by itself while a thread is open. */
const counts = async () => {
  const { deals, contacts, tasks } = await readStore(own, 'deals', 'contacts', 'tasks');
  return [deals, contacts, tasks].map((rows) => rows.length);
};

async function typed(label: string, text: string): Promise<void> {
  const field = await own.waitForSelector(
    `::-p-xpath(//label[contains(., "${label}")]/descendant::input | //input[@id=//label[contains(., "${label}")]/@for])`,
  );
  await field?.type(text);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dealcue-backup-'));
  sandbox = await openFirefox();
  ({ own } = sandbox);
  await sandbox.openAnew('#/settings/backup');
  await sandbox.shows('No backup was made yet.');
});
afterAll(async () => {
  await sandbox?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('makes an encrypted backup in Firefox, and brings it back into a store that was lost', async () => {
  const before = await counts();
  const check = await own.waitForSelector('::-p-xpath(//label[contains(., "Encrypt it")]/input)');
  await check?.click();
  await typed('Passphrase', PASSPHRASE);
  await typed('The same again', PASSPHRASE);
  await sandbox.press('Back up now');
  const said = await own.waitForFunction(() => /Saved (\S+\.dealcue):/.exec(document.body.innerText)?.[1]);
  const file = await sandbox.firefox.downloaded(String(await said.jsonValue()));
  expect(file.includes('Alderbrook')).toBe(false);
  const path = join(folder, 'dealcue-backup.dealcue');
  writeFileSync(path, file);

  await own.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('dealcue');
    opening.onsuccess = () => {
      const db = opening.result;
      const names = [...db.objectStoreNames];
      const writing = db.transaction(names, 'readwrite');
      for (const name of names) writing.objectStore(name).clear();
      writing.oncomplete = () => { db.close(); resolve(); };
    };
  })`);
  await sandbox.openAnew('#/today');
  await sandbox.shows('The data of this browser is gone');
  await sandbox.openAnew('#/settings/backup');
  await sandbox.shows('Choose a backup');
  const chooser = await own.waitForSelector('input[aria-label="Backup to restore"]');
  await (chooser as ElementHandle<HTMLInputElement>).uploadFile(path);
  await typed('Passphrase of this backup', 'not the passphrase');
  await sandbox.press('Open');
  await sandbox.shows('This passphrase does not open the backup.');
  expect(await counts()).toEqual([0, 0, 0]);
  const field = await own.waitForSelector('input[type=password]');
  await field?.type(PASSPHRASE);
  await sandbox.press('Open');
  const mine = await own.waitForSelector('input[type=radio]');
  await mine?.click();
  await sandbox.press('Restore');
  await sandbox.shows('Restored:');
  expect(await counts()).toEqual(before);
  await sandbox.press('Verify');
  await sandbox.shows('Intact:');
});

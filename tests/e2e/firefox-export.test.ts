import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { named } from '../support/firefox';
import { type FirefoxSandbox, openFirefox } from './open-firefox';

let sandbox: FirefoxSandbox;
let own: Page;

/** Exports what the Activity page shows, by its dialog: the file that Firefox downloads, and how many rows it says. */
async function exported(format: string): Promise<{ file: Buffer; rows: number }> {
  await own.locator(named('button', 'Export')).click();
  await own.locator(named('radio', format)).click();
  await own.locator('dialog .button-primary').click();
  const said = await own.waitForFunction(() =>
    /Saved as (\S+)\. (?:All|It has) ([\d,]+) rows/.exec(document.body.innerText)?.slice(1),
  );
  const [name = '', rows = ''] = (await said.jsonValue()) ?? [];
  const file = await sandbox.firefox.downloaded(name);
  await own.locator(named('button', 'Close')).click();
  return { file, rows: Number(rows.replaceAll(',', '')) };
}

beforeAll(async () => {
  sandbox = await openFirefox();
  ({ own } = sandbox);
  await sandbox.openAnew('#/activity');
  await own.waitForFunction(() => /\d\d rows/.test(document.body.innerText));
});
afterAll(() => sandbox?.close());

it('exports in Firefox a CSV file with all rows', async () => {
  const { file, rows } = await exported('CSV');
  const text = file.toString('utf8').replace('\uFEFF', '');
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [head = [], ...records] = data;
  expect(errors).toEqual([]);
  expect(rows).toBeGreaterThan(80);
  expect(records).toHaveLength(rows);
  expect(head.at(-1)).toContain(`rows: ${rows}`);
});

it('exports in Firefox a workbook with all rows and a sheet about it', async () => {
  const { file, rows } = await exported('Excel (XLSX)');
  const sheets = await readSheets(file);
  const [activity, about] = sheets;
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Activity', 'About']);
  expect(activity?.data).toHaveLength(rows + 1);
  expect(about?.data).toContainEqual(['rows', String(rows)]);
});

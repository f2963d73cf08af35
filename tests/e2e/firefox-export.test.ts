import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildMailbox, type Mailbox, threadOf } from '../sandbox/mailbox';
import { seedRows } from '../sandbox/seed';
import { gmailUrl } from '../sandbox/serve';
import { fillStore } from '../support/fill-store';
import { type Firefox, launchFirefox, ownTab, panelFrameIn } from '../support/firefox';

let mailbox: Mailbox;
let firefox: Firefox;
let own: Page;

/** Exports what the Activity page shows, by its dialog: the file that Firefox downloads, and how many rows it says. */
async function exported(format: string): Promise<{ file: Buffer; rows: number }> {
  await own.locator('::-p-aria([role="button"][name="Export"])').click();
  await own.locator(`::-p-aria([role="radio"][name="${format}"])`).click();
  await own.locator('dialog .button-primary').click();
  const said = await own.waitForFunction(() =>
    /Saved as (\S+)\. (?:All|It has) ([\d,]+) rows/.exec(document.body.innerText)?.slice(1),
  );
  const [name = '', rows = ''] = (await said.jsonValue()) ?? [];
  const file = await firefox.downloaded(name);
  await own.locator('::-p-aria([role="button"][name="Close"])').click();
  return { file, rows: Number(rows.replaceAll(',', '')) };
}

beforeAll(async () => {
  mailbox = buildMailbox(new Date().toISOString());
  firefox = await launchFirefox(mailbox);
  await firefox.page.goto(gmailUrl(threadOf(mailbox, 'alderbrook-quote').token));
  const panel = await panelFrameIn(firefox);
  await panel.waitForFunction(() => document.body.innerText.includes('Track this thread'));
  own = await ownTab(firefox, async () => {
    await panel.locator('::-p-aria([role="button"][name="Menu"])').click();
    await panel.locator('::-p-aria([role="menuitem"][name="Deals"])').click();
  });
  await own.waitForSelector('h1');
  await fillStore(own, await seedRows(mailbox));
  await own.evaluate(() => {
    location.hash = '#/activity';
    location.reload();
  });
  await own.waitForFunction(() => /\d\d rows/.test(document.body.innerText));
});
afterAll(() => firefox?.close());

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

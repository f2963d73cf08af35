import { readFileSync } from 'node:fs';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEntries, makeLines } from '../log/log-maker';
import { axeFaults } from '../support/axe-faults';
import { openSandbox, type Sandbox } from './open-sandbox';

const DEVICES = [
  '0c9f3a52-7a1e-4a50-9d7e-5b1f0f8c1a01',
  '7d1c2b7e-03c4-4c36-8f6d-2f1f4ab8be02',
  'a4f2d9c0-55aa-4f1b-9c1e-1f6f0f9d3c03',
];
const REMARK = '=HYPERLINK("https://evil.example") of the third rep';

async function logOf(device: string, at: number): Promise<string> {
  const entries = await makeEntries(device, [
    { kind: 'call', content: { outcome: 'spoke', deal: { id: `d${at}`, name: 'Northwind – 40 seats' } } },
    { kind: 'remark', content: { outcome: 'voicemail', text: at === 2 ? REMARK : `Remark of ${at}` } },
  ]);
  return `${(await makeLines(entries)).join('\n')}\n`;
}

describe('the logs of three reps', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox?.close());

  it('are rolled up, one of them edited, and go to a workbook', async () => {
    const { page } = await sandbox.openWorkspace('#/data/team');
    const logs = await Promise.all(DEVICES.map(logOf));
    const files = logs.map((log, at) => ({
      name: `rep-${at}.jsonl`,
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(at === 1 ? log.replace('Remark of 1', 'Something else') : log),
    }));
    await page.getByLabel('Logs to roll up').setInputFiles(files);
    const reports = page.getByRole('region', { name: 'Files' });
    await reports.getByText('Intact').nth(1).waitFor();
    await reports.getByText('Break, line 3: content changed.').waitFor();
    await page.getByText('5 entries of 1 rep').waitFor();
    await page.getByRole('row', { name: /^sam@vendor\.example 5 3 2/ }).waitFor();

    expect(await axeFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByText('The first rows').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    const bytes = readFileSync(await (await download).path());
    await dialog.getByText(/All 5 rows on screen are in it/).waitFor();
    const sheets = await readSheets(bytes);
    expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      ['Activity', 1 + 5],
      ['About', expect.any(Number)],
    ]);
    expect(sheets[0]?.data.flat()).toContain(REMARK);
  });

  it('open from a figure to its entries, narrowed and grouped, and go to a workbook from there', async () => {
    const workspace = await sandbox.openWorkspace('#/data/team');
    const { page } = workspace;
    const row = page.getByRole('row', { name: /^sam@vendor\.example 5 3 2/ });
    await row.getByRole('link', { name: '3', exact: true }).click();
    await page.getByRole('status').getByText('3 rows').waitFor();
    expect(page.url()).toContain('source=team');
    expect(await workspace.rowCount()).toBe(3);
    const figures = page.getByRole('table', { name: 'By outcome' });
    await figures.getByRole('row', { name: 'Spoke 3' }).waitFor();
    await page.getByLabel('Outcome').selectOption('');
    await page.getByLabel('Group').selectOption('deal');
    const grid = page.getByRole('grid', { name: 'Entries by deal' });
    await grid.getByRole('link', { name: 'Northwind – 40 seats' }).click();
    await page.getByRole('status').getByText('3 rows').waitFor();
    expect(await axeFaults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByText('The first rows').waitFor();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    const bytes = readFileSync(await (await download).path());
    await dialog.getByText(/All 3 rows on screen are in it/).waitFor();
    const sheets = await readSheets(bytes);
    expect(sheets[0]?.data).toHaveLength(1 + 3);
    expect(sheets.at(-1)?.data.flat()).toContain('about Northwind – 40 seats, by sam@vendor.example');
  });

  it('are taken once, however often they are dropped, and stay out of the rep’s own log', async () => {
    const workspace = await sandbox.openWorkspace('#/data/team');
    const { page } = workspace;
    await page.getByText('5 entries of 1 rep').waitFor();
    const buffer = Buffer.from(await logOf(DEVICES[0] ?? '', 0));
    await page
      .getByLabel('Logs to roll up')
      .setInputFiles([{ name: 'again.jsonl', mimeType: 'text/plain', buffer }]);
    await page.getByText('0 new, 2 there already.').waitFor();
    await page.getByText('5 entries of 1 rep').waitFor();
    await workspace.open('Activity');
    await workspace.rows.first().waitFor();
    expect(await page.locator('tbody').textContent()).not.toContain('Remark of 0');
  });
});

describe('the activities of the workspace', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await openSandbox();
  });
  afterAll(() => sandbox?.close());

  it('are summed up on a page that prints without the frame around it', async () => {
    const workspace = await sandbox.openWorkspace('#/activity');
    const { page } = workspace;
    await workspace.rows.first().waitFor();
    const rows = await workspace.rowCount();
    await page.getByRole('link', { name: 'Summary' }).click();
    await page.getByText(`in ${rows} entries`).waitFor();
    await page.getByRole('table', { name: 'By outcome' }).waitFor();
    await page.getByText(/Log checked: intact/).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('navigation', { name: 'Pages' }).waitFor({ state: 'hidden' });
    await page.getByRole('table', { name: 'By person' }).waitFor();
  });
});

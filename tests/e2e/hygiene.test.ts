import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe-faults';
import { fillStore } from '../support/fill-store';
import { ROOT } from '../support/paths';
import { readStore } from '../support/read-store';
import { openSandbox, type Sandbox } from './open-sandbox';

const AT = '2026-11-02T09:00:00.000Z';
const LATE = 'Late one – 12 vans';
const WEEKS = 20;
/** Pictures for a person to look at. */
const FOLDER = join(ROOT, '.output', 'screenshots');

const nothing = { origin: null, externals: [], unlogged: null, accountId: null, contacts: [], people: [] };

function deal(id: string, change: object = {}): object {
  const name = `Deal ${id}`;
  const base = { id, name, folded: name.toLowerCase(), stage: 'Proposal', status: 'open', amount: 5_000 };
  const days = { closeDate: '2020-01-31', createdAt: AT, stageEnteredAt: AT, updatedAt: AT };
  const said = { currency: 'EUR', owner: 'Maya Okafor', nextStep: 'Call', source: null, sources: {} };
  return { ...nothing, ...base, ...days, ...said, ...change };
}

const product = (value: string) => ({
  sources: { product: [{ value, from: 'import:deals.csv', at: AT, sure: true, changed: false }] },
});

/** The scores of the weeks before this one: worse at first, with one dip. */
function weekFigures(): { key: string; value: number }[] {
  const monday = Date.parse('2026-11-16T00:00:00Z');
  return Array.from({ length: WEEKS }, (_, index) => {
    const week = new Date(monday - (WEEKS - index) * 7 * 86_400_000).toISOString().slice(0, 10);
    const score = 48 + index * 1.6 - (index === 9 ? 14 : 0);
    return [
      { key: `hygiene|${week}|score`, value: score },
      { key: `hygiene|${week}|records`, value: 120 },
      { key: `hygiene|${week}|faults`, value: 300 - index * 6 },
    ];
  }).flat();
}

const rowOf = (page: Page, words: string) => page.locator('tbody tr').filter({ hasText: words });
const status = (page: Page) => page.locator('.table-line [role=status]');
/** The fault of the deal that is late. The list follows the search a moment later: its name tells the row by then too. */
const lateRow = (page: Page) => rowOf(page, LATE).filter({ hasText: 'Close date passed' });

async function closeDateOf(page: Page, key: string): Promise<unknown> {
  const { deals } = await readStore(page, 'deals');
  return deals.find(({ id }) => id === key).closeDate;
}

describe('Data → Hygiene in Chromium', () => {
  let sandbox: Sandbox;
  let page: Page;

  beforeAll(async () => {
    sandbox = await openSandbox();
    ({ page } = await sandbox.openWorkspace('#/data/hygiene'));
    const deals = [
      deal('late', { name: LATE, folded: LATE.toLowerCase() }),
      deal('a', product('VelaPro')),
      ...['e', 'f', 'g'].map((id) => deal(id)),
      ...['b', 'c', 'd'].map((id) => deal(id, { ...product('Vela Pro'), status: 'won' })),
    ];
    await fillStore(page, { deals, figures: weekFigures() } as never);
    await page.reload();
  });
  afterAll(() => sandbox?.close());

  it('mends a fault and takes it back, and the log tells of both', async () => {
    await page.getByLabel('Search deals and leads').fill(LATE);
    await lateRow(page)
      .getByRole('button', { name: /^Set close date/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Close date').fill('2099-01-02');
    await dialog.getByRole('button', { name: 'Set close date' }).click();
    await status(page).filter({ hasText: 'Mended 1 record.' }).waitFor();
    await lateRow(page).waitFor({ state: 'detached' });
    expect(await closeDateOf(page, 'late')).toBe('2099-01-02');

    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await status(page).filter({ hasText: 'Undone.' }).waitFor();
    await lateRow(page).waitFor();
    expect(await closeDateOf(page, 'late')).toBe('2020-01-31');
  });

  it('takes a change back from the record’s timeline', async () => {
    await lateRow(page)
      .getByRole('button', { name: /^Set close date/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Close date').fill('2099-03-04');
    await dialog.getByRole('button', { name: 'Set close date' }).click();
    await status(page).filter({ hasText: 'Mended 1 record.' }).waitFor();
    const { page: record } = await sandbox.openWorkspace('#/deals/late');
    await record.getByRole('button', { name: /2099/ }).first().click();
    await record.getByRole('button', { name: 'Undo this change' }).click();
    await record.getByText('Undone.').waitFor();
    expect(await closeDateOf(record, 'late')).toBe('2020-01-31');
    await record.close();
  });

  it('takes a fix of many back as one from the log', async () => {
    await page.getByLabel('Search deals and leads').fill('Deal');
    await page.getByLabel('Rule').selectOption('close-date-passed');
    const bulk = page.getByRole('button', { name: /^Set close date on all \d+…$/ });
    const count = Number((await bulk.innerText()).replace(/\D/g, ''));
    await bulk.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Close date', { exact: true }).fill('2099-05-06');
    await dialog.getByRole('button', { name: /^Set close date · / }).click();
    await status(page)
      .filter({ hasText: `Mended ${count} records.` })
      .waitFor();
    const { page: log } = await sandbox.openWorkspace('#/activity?kind=field-change');
    await log.locator('tbody tr[data-index="0"] .row-open').click();
    await log.getByRole('button', { name: `Undo all ${count} of this fix` }).click();
    await log.getByText('All undone.').waitFor();
    await log.close();
    await page.getByRole('button', { name: /^Set close date on all \d+…$/ }).waitFor();
    expect(await closeDateOf(page, 'e')).toBe('2020-01-31');
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  it('exports what the list shows, and nothing else, and the log tells of it', async () => {
    await page.getByLabel('Search deals and leads').fill(LATE);
    await page.waitForFunction((name) => {
      const rows = [...document.querySelectorAll('tbody tr[data-index]')];
      return rows.length > 0 && rows.every((row) => row.textContent?.includes(name));
    }, LATE);
    const shown = Number((await status(page).first().innerText()).replace(/\D/g, ''));
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const lines = readFileSync(await (await saving).path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('\uFEFFKind,Name,Owner,Rule,Severity,What is wrong,Score,Id');
    expect(lines.slice(1).filter((line) => line.startsWith(`deal,${LATE},Maya Okafor,`))).toHaveLength(shown);
    expect(lines).toHaveLength(shown + 1);
    await page.getByText(/^Exported \d rows? to dealcue-hygiene-.*\.csv\.$/).waitFor();
    const { page: log } = await sandbox.openWorkspace('#/activity?kind=export');
    await log.locator('tbody tr').filter({ hasText: 'CSV' }).waitFor();
    await log.close();
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  it('changes a spelling by one press', async () => {
    await page.getByLabel('Search deals and leads').fill('VelaPro');
    await page.getByRole('button', { name: 'Change spelling: Product “VelaPro”' }).click();
    await status(page).filter({ hasText: 'Mended 1 record.' }).waitFor();
    await rowOf(page, 'VelaPro').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  it.each(['light', 'dark'] as const)(
    'shows the trend with its numbers beside it, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.getByRole('img', { name: /^Score by week\. From 48 / }).waitFor();
      await page.getByRole('button', { name: 'By owner, by week, and how it is worked out' }).click();
      const weeks = page.getByRole('table', { name: 'By week, newest first' });
      await expect.poll(() => weeks.getByRole('row').count()).toBe(WEEKS + 2);
      expect(await axeFaults(page)).toEqual([]);
      await page.screenshot({ path: join(FOLDER, `hygiene-details-${colorScheme}.png`) });
      await page.keyboard.press('Escape');
      await page.screenshot({ path: join(FOLDER, `hygiene-${colorScheme}.png`) });
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});

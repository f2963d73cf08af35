import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportPage } from '../support/import-page';
import { readStore } from '../support/read-store';
import { openSandbox, type Sandbox } from './open-sandbox';

const NAME = 'Ambleford Laundry – 22 vans';
/** A thread of the sandbox whose writer nobody knows before the import. */
const THREAD = 'ambleford-prices';

const FILE = [
  'Opportunity ID,Opportunity Name,Stage,Amount,Currency,Close Date,Account Name,Contact Email,Owner',
  `A-1,${NAME},Proposal,"26,400.00",EUR,18/12/2027,Ambleford Laundry,wren.castellan@ambleford.example,Maya Okafor`,
  'A-2,Corvane Bakery – night routes,Closed Won,"8,100.00",EUR,25/09/2026,Corvane Bakery,,Maya Okafor',
  'A-3,Torrell Parcels – pilot,Discovery,"5,000.00",EUR,31/02/2027,Torrell Parcels,,Maya Okafor',
].join('\r\n');

const MANY = 20_000;

function manyDeals(): string {
  const rows = Array.from(
    { length: MANY },
    (_, at) => `M-${at},Deal number ${at},Proposal,${1_000 + at},EUR,2027-03-15,Company ${at % 500}`,
  );
  return ['Deal ID,Deal name,Stage,Amount,Currency,Close date,Account name', ...rows].join('\n');
}

/** How many deals the book has, and what they add up to. */
async function dealsIn(page: Page): Promise<{ count: number; sum: number; accounts: number }> {
  const { deals, accounts } = await readStore(page, 'deals', 'accounts');
  const sum = deals.reduce((all: number, deal) => all + (deal.amount ?? 0), 0);
  return { count: deals.length, sum, accounts: accounts.length };
}

describe('an export that is dropped on the workspace', () => {
  let sandbox: Sandbox;
  let data: ImportPage;

  beforeAll(async () => {
    sandbox = await openSandbox();
    data = new ImportPage((await sandbox.openWorkspace('#/data/import')).page);
  });
  afterAll(() => sandbox?.close());

  it('is read before anything is written, and what is refused is listed and saved', async () => {
    const before = await dealsIn(data.page);
    await data.drop('opportunities.csv', FILE);
    await data.check();
    await data.says(/2 new, 1 refused/);
    await data.page.getByRole('cell', { name: '31/02/2027', exact: true }).waitFor();
    const refused = await data.save('Download as CSV');
    expect(refused).toMatch(/^\uFEFF?Line,Column,Reason,Value\r\n4,Close Date,/);
    expect(await dealsIn(data.page)).toEqual(before);
  });

  it('is imported, and the thread beside which nothing stood shows its deal', async () => {
    await data.press('Import');
    await data.says(/^2 new, 1 refused$/);
    const { panel, page } = await sandbox.openThread(THREAD);
    await panel.showsRecord(NAME);
    await page.close();
  });

  it('changes nothing when it comes again', async () => {
    await data.press('Import another file');
    await data.drop('opportunities.csv', FILE);
    await data.check();
    await data.says(/2 unchanged, 1 refused/);
    await data.press('Cancel');
    await data.says('Cancelled. Nothing of it was left.');
  });

  it('can be taken back, but for the deal on which the thread was logged since', async () => {
    const before = await dealsIn(data.page);
    await data.press('Undo');
    await data.says(/^The import was taken back, but for 3 records/);
    const after = await dealsIn(data.page);
    expect(after).toEqual({
      count: before.count - 1,
      sum: before.sum - 8_100,
      accounts: before.accounts - 1,
    });
    const { page: log } = await sandbox.openWorkspace('#/activity');
    await log.getByText('Import of opportunities.csv undone').waitFor();
    await log.close();
  });

  it('goes on after its tab has died, to the same book', async () => {
    const before = await dealsIn(data.page);
    await data.drop('many.csv', manyDeals());
    await data.check();
    await data.says(/20,000 new/);
    await data.press('Import');
    await data.hasWritten();
    await data.page.close();

    data = new ImportPage((await sandbox.openWorkspace('#/data/import')).page);
    await data.says(/was stopped after [\d,]+ rows/);
    const half = await dealsIn(data.page);
    expect(half.count - before.count).toBeGreaterThan(0);
    expect(half.count - before.count).toBeLessThan(MANY);
    await data.press('Go on');
    await data.says(/^20,000 new$/);
    const after = await dealsIn(data.page);
    expect(after).toEqual({
      count: before.count + MANY,
      sum: before.sum + 1_000 * MANY + (MANY * (MANY - 1)) / 2,
      accounts: before.accounts + 500,
    });
  });

  it('leaves nothing when it is cancelled half way', async () => {
    const before = await dealsIn(data.page);
    await data.press('Import another file');
    await data.drop('others.csv', manyDeals().replaceAll('M-', 'N-').replaceAll('Deal number', 'Other deal'));
    await data.check();
    await data.press('Import');
    await data.hasWritten();
    await data.press('Cancel');
    await data.says('Cancelled. Nothing of it was left.');
    expect(await dealsIn(data.page)).toEqual(before);
    expect(sandbox.browser.errors).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { buildMailbox } from '../../sandbox/mailbox';
import { launchChromium, openOwnPage } from '../../support/chromium';
import { fillStore } from '../../support/fill-store';
import { fullBook } from '../gmail/full-book';
import type { Measure } from '../measure';

const DEALS = 100_000;
const ENTRIES = 5_000;
/** A browser calls a task long from here on, and tells of no shorter ones. */
const LONG_MS = 50;

const WATCH = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: 'longtask' });
`;

/**
 * What a person does in a large book, each on a page that has come to rest. Once the watch is on, things are found by
 * their class: to find one by its role the driver looks at the whole page, and that would be the longest task.
 */
const WALKS: Record<string, { hash: string; ready: string; walk(page: Page): Promise<void> }> = {
  'list-100k': {
    hash: '#/deals',
    ready: 'tbody tr[data-index] .row-name',
    async walk(page) {
      const scroller = page.locator('.table-scroll');
      for (let turn = 0; turn < 20; turn++) {
        await scroller.evaluate((box, by) => box.scrollBy({ top: by }), turn * 4_000);
        await page.waitForTimeout(60);
      }
      await page.locator('.filters input[type=search]').pressSequentially('deal 99', { delay: 40 });
      await page.locator('tbody tr[data-index="0"]').filter({ hasText: '99' }).waitFor();
      await page.locator('button.sort', { hasText: 'Amount' }).click();
      await page.waitForTimeout(2_000);
    },
  },
  'choose-100k': {
    hash: '#/activity',
    ready: 'tbody tr[data-index]',
    async walk(page) {
      const field = page.getByRole('combobox', { name: 'Deal, person or company' });
      await field.click();
      await page.locator('.combobox [role=option]').first().waitFor();
      await field.pressSequentially('deal 9999', { delay: 40 });
      await page.locator('.combobox [role=option]', { hasText: 'Bench deal 9999' }).first().click();
      await page.waitForTimeout(500);
    },
  },
  'record-5k': {
    hash: '#/settings',
    ready: 'h1',
    async walk(page) {
      await page.evaluate(() => {
        location.hash = '#/deals/bench-deal-0';
      });
      await page.locator('.event').first().waitFor();
      for (let more = 0; more < 5; more++) await page.locator('.timeline-more').click();
      await page.locator('.timeline input').fill(`remark ${ENTRIES - 1}`);
      await page.waitForFunction(() => document.querySelectorAll('.event').length === 1);
    },
  },
};

async function longestOf(name: string): Promise<number[]> {
  const walk = WALKS[name]!;
  const mailbox = buildMailbox(new Date().toISOString());
  const chromium = await launchChromium({ mailbox });
  try {
    const own = await openOwnPage(chromium, 'workspace.html#/settings');
    for await (const rows of fullBook(mailbox, DEALS, 0)) await fillStore(own, rows);
    for await (const rows of fullBook(mailbox, 1, ENTRIES)) await fillStore(own, rows);
    await own.close();
    const page = await openOwnPage(chromium, `workspace.html${walk.hash}`);
    await page.locator(walk.ready).first().waitFor();
    await page.waitForTimeout(5_000);
    // The page that filled the book shared this one's heap: what it left is not this page's to clear up.
    const session = await chromium.context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(WATCH);
    await walk.walk(page);
    return [Math.max(0, ...((await page.evaluate('longTasks')) as number[]))];
  } finally {
    await chromium.close();
  }
}

/** The longest task of the page while somebody works with a large book; 0 where none is as long as 50 ms. */
export function longestTask(): Measure[] {
  return Object.keys(WALKS).map((name) => ({
    name: `book/longest-task-${name}-ms`,
    unit: 'ms',
    budget: LONG_MS,
    of: 'median',
    take: () => longestOf(name),
  }));
}

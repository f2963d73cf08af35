import { bundle } from '../../support/bundle';
import { launchBare, serveOnly } from '../gmail/pages';
import type { Measure } from '../measure';

const DEALS = 10_000;

/** Milliseconds from a thread's reading to its deal, for a hundred threads, over a book of ten thousand deals. */
async function matches(): Promise<number[]> {
  const browser = await launchBare();
  try {
    const context = await browser.newContext();
    await serveOnly(context, '<!doctype html>');
    const page = await context.newPage();
    await page.goto('https://book.example/');
    await page.evaluate(await bundle('tests/bench/book/in-page/match-threads.ts'));
    return (await page.evaluate(`matchThreads(${DEALS})`)) as number[];
  } finally {
    await browser.close();
  }
}

/** How long it takes to find the deal of a thread. */
export function matchThread(): Measure[] {
  return [{ name: 'book/match-thread-ms', unit: 'ms', budget: null, of: 'median', take: matches }];
}

import type { Page } from 'playwright-core';
import { bundle } from '../../support/bundle';
import { launchBare, serveOnly } from '../gmail/pages';
import type { Measure } from '../measure';

const ROWS = 100_000;

type Taken = { imported: number; bare: number | null };

/** One import in a worker of its own, as in the workspace: each file has one. */
function importOnce(page: Page, code: string, rows: number): Promise<Taken> {
  return page.evaluate(
    ([script, count]) =>
      new Promise<Taken>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
        worker.onmessage = ({ data }) => {
          worker.terminate();
          resolve(data as Taken);
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(count);
      }),
    [code, rows] as const,
  );
}

/** What writing a file takes, first and again, beside the bare writing of the same rows. */
async function ratios(rows: number): Promise<{ first: number; again: number }> {
  const browser = await launchBare();
  try {
    const context = await browser.newContext();
    await serveOnly(context, '<!doctype html>');
    const page = await context.newPage();
    await page.goto('https://book.example/');
    const code = await bundle('tests/bench/book/in-page/import-worker.ts');
    const first = await importOnce(page, code, rows);
    const again = await importOnce(page, code, rows);
    if (first.bare === null) throw new Error('The book was not empty.');
    return { first: first.imported / first.bare, again: again.imported / first.bare };
  } finally {
    await browser.close();
  }
}

/** How long an import takes, from the press on "Import" to its end; both figures come of one run. */
export function importing(): Measure[] {
  let taken: ReturnType<typeof ratios> | undefined;
  const measure = (name: string, which: 'first' | 'again', budget: number): Measure => ({
    name,
    unit: 'x of bulkAdd',
    budget,
    of: 'median',
    take: async () => {
      taken ??= ratios(ROWS);
      return [(await taken)[which]];
    },
  });
  return [measure('book/import-100k', 'first', 1.8), measure('book/reimport-100k', 'again', 0.8)];
}

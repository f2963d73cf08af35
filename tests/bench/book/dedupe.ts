import { bundle } from '../../support/bundle';
import { launchBare } from '../gmail/pages';
import type { Measure } from '../measure';

/** Seconds that a dedicated worker of Chromium takes for a contact list of some size. */
async function secondsInWorker(size: number): Promise<number> {
  const browser = await launchBare();
  try {
    const page = await browser.newPage();
    const code = await bundle('tests/bench/book/in-page/dedupe-worker.ts');
    return await page.evaluate(
      ([script, records]) =>
        new Promise<number>((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
          worker.onmessage = ({ data }) => resolve(data as number);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(records);
        }),
      [code, size] as const,
    );
  } finally {
    await browser.close();
  }
}

/** How long it takes to find the duplicates of a contact list, off the page's thread. */
export function dedupe(): Measure[] {
  const measure = (name: string, size: number, samples: number, budget: number | null): Measure => ({
    name: `book/dedupe-${name}-s`,
    unit: 's',
    budget,
    of: 'median',
    take: async () => {
      const taken: number[] = [];
      while (taken.length < samples) taken.push(await secondsInWorker(size));
      return taken;
    },
  });
  return [measure('10k', 10_000, 3, null), measure('100k', 100_000, 1, 60)];
}

import { bundle } from '../../support/bundle';
import { launchBare } from '../gmail/pages';
import type { Measure } from '../measure';

const SAMPLES = 3;

interface Seconds {
  learn: number;
  score: number;
}

/** Seconds that a dedicated worker of Chromium takes to learn from 80,000 closed deals and to score 100,000. */
async function inWorker(): Promise<Seconds> {
  const browser = await launchBare();
  try {
    const page = await browser.newPage();
    const code = await bundle('tests/bench/score/in-page/score-worker.ts');
    return await page.evaluate(
      (script) =>
        new Promise<Seconds>((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
          worker.onmessage = ({ data }) => resolve(data as Seconds);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage({ learned: 80_000, scored: 100_000 });
        }),
      code,
    );
  } finally {
    await browser.close();
  }
}

/** How long learning and scoring take, off the page's thread: both figures are of the same runs. */
export function score(): Measure[] {
  let runs: Promise<Seconds[]> | null = null;
  const samples = () => {
    runs ??= (async () => {
      const taken: Seconds[] = [];
      while (taken.length < SAMPLES) taken.push(await inWorker());
      return taken;
    })();
    return runs;
  };
  const measure = (name: string, budget: number, of: (seconds: Seconds) => number): Measure => ({
    name,
    unit: 's',
    budget,
    of: 'median',
    take: async () => (await samples()).map(of),
  });
  return [
    measure('score/learn-80k-s', 3, ({ learn }) => learn),
    measure('score/score-100k-s', 1, ({ score: scored }) => scored),
  ];
}

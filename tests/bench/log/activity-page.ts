import type { Page } from 'playwright-core';
import { openOwnPage } from '../../support/chromium';
import type { Measure } from '../measure';
import { type Bench, inWorker } from './bench-browser';

const SAMPLES = 5;
const TYPES = ['call', 'meeting', 'email-in', 'email-out', 'remark'];

/** Milliseconds from a change of the address or of a choice until the table's first row is another one, drawn. */
function untilRows(page: Page, change: { hash: string } | { type: string }): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((resolve) => {
        const row = 'tr[data-index="0"]:has(time)';
        const before = document.querySelector(row)?.textContent;
        const start = performance.now();
        const timer = setInterval(() => {
          const now = document.querySelector(row)?.textContent;
          if (!now || now === before) return;
          clearInterval(timer);
          resolve(performance.now() - start);
        }, 4);
        if ('hash' in asked) window.location.hash = asked.hash;
        else {
          const select = document.querySelector<HTMLSelectElement>('select[aria-label="Type"]');
          if (!select) throw new Error('The page has no choice of types.');
          select.value = asked.type;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
      }),
    change,
  );
}

async function firstRows({ chromium }: Bench): Promise<number[]> {
  const samples: number[] = [];
  while (samples.length < SAMPLES) {
    const page = await openOwnPage(chromium, 'workspace.html#/data/import');
    await page.getByRole('heading', { name: 'Data' }).waitFor();
    samples.push(await untilRows(page, { hash: '#/activity' }));
    await page.close();
  }
  return samples;
}

async function filtered({ chromium }: Bench): Promise<number[]> {
  const page = await openOwnPage(chromium, 'workspace.html#/activity');
  await page.locator('tr[data-index="0"] time').waitFor();
  const samples: number[] = [];
  for (const type of TYPES) samples.push(await untilRows(page, { type }));
  await page.close();
  return samples;
}

/** How long the worker that counts takes for all, beside one bare reading. */
async function totals(bench: Bench): Promise<number[]> {
  const bare = await inWorker(bench, { work: 'read' });
  const counted = await bench.page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        const worker = new Worker('/team-worker.js');
        worker.onmessage = ({ data }: MessageEvent<{ tell: string; words?: string }>) => {
          if (data.tell === 'failed') reject(new Error(data.words));
          if (data.tell !== 'counted') return;
          worker.terminate();
          resolve(performance.now() - start);
        };
        worker.postMessage({
          ...{ ask: 'count', source: 'own', filter: {}, checks: false },
          timeZone: 'Europe/Berlin',
        });
      }),
  );
  return [counted / bare];
}

/** What the Activity page of the built extension takes over a million entries: first rows, a filter, all totals. */
export function showing(bench: () => Promise<Bench>): Measure[] {
  const ms = (name: string, take: (bench: Bench) => Promise<number[]>): Measure => ({
    ...{ name, unit: 'ms', budget: 300, of: 'median' },
    take: async () => take(await bench()),
  });
  return [
    ms('log/first-rows-1m-ms', firstRows),
    ms('log/filter-1m-ms', filtered),
    {
      ...{ name: 'log/totals-1m', unit: 'x of a bare read', budget: 1.2, of: 'median' },
      take: async () => totals(await bench()),
    },
  ];
}

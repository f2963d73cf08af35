import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { bundle } from '../../support/bundle';
import { findBrowser } from '../../support/find-browser';
import { serveOnly } from '../gmail/pages';
import type { Measure } from '../measure';
import type { SearchAsked } from './in-page/search-worker';

const ENTRIES = 100_000;
/** A rare word, one that every entry has, several, one in another script, one without its accents, and none that fits. */
const WORDS = ['99999', 'seats', 'invoicing graz', '東京', 'zurich', 'nothing of this'];

/** A worker that lives as long as the page, and does one piece of work after the other; gives milliseconds. */
async function startWorker(page: Page, code: string): Promise<(asked: SearchAsked) => Promise<number>> {
  const worker = await page.evaluateHandle(
    (script) => new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))),
    code,
  );
  return (asked) =>
    worker.evaluate(
      (own, work) =>
        new Promise<number>((resolve, reject) => {
          own.onmessage = ({ data }: MessageEvent<{ ms: number; failed?: string }>) =>
            data.failed === undefined ? resolve(data.ms) : reject(new Error(data.failed));
          own.onerror = ({ message }) => reject(new Error(message));
          own.postMessage(work);
        }),
      asked,
    );
}

/** Takes measures with a worker over a fresh store with so many entries on a real disk. */
async function over<T>(
  entries: number,
  take: (ask: (asked: SearchAsked) => Promise<number>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dealcue-bench-'));
  const context = await chromium.launchPersistentContext(folder, { executablePath: findBrowser('chromium') });
  try {
    await serveOnly(context, '<!doctype html>');
    const page = await context.newPage();
    await page.goto('https://log.example/');
    const ask = await startWorker(page, await bundle('tests/bench/log/in-page/search-worker.ts'));
    await ask({ work: 'seed', entries });
    return await take(ask);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of searches in a hundred thousand entries, as a page asks one after the other: the first reads the disk. */
export function searching(): Measure {
  const take = () =>
    over(ENTRIES, async (ask) => {
      const samples: number[] = [];
      for (const words of [...WORDS, ...WORDS]) samples.push(await ask({ work: 'search', words }));
      return samples;
    });
  return { name: 'log/search-100k-ms', unit: 'ms', budget: 200, of: 'median', take };
}

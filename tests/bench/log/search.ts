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

type Ask = (asked: SearchAsked) => Promise<number>;

/** A worker that does one piece of work after the other; gives milliseconds. */
async function startWorker(page: Page, code: string): Promise<Ask> {
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

/** What is measured over a store with a hundred thousand entries: warm, then in workers that have read nothing yet. */
type Searches = { warm: number[]; cold: number[] };

async function takeBoth(start: () => Promise<Ask>): Promise<Searches> {
  const searches: Searches = { warm: [], cold: [] };
  const ask = await start();
  await ask({ work: 'seed', entries: ENTRIES });
  for (const words of [...WORDS, ...WORDS]) searches.warm.push(await ask({ work: 'search', words }));
  for (const words of WORDS) searches.cold.push(await (await start())({ work: 'search', words }));
  return searches;
}

/** Takes all over one fresh store on a real disk. */
async function measureAll(): Promise<Searches> {
  const folder = mkdtempSync(join(tmpdir(), 'dealcue-bench-'));
  const context = await chromium.launchPersistentContext(folder, { executablePath: findBrowser('chromium') });
  try {
    await serveOnly(context, '<!doctype html>');
    const page = await context.newPage();
    await page.goto('https://log.example/');
    const code = await bundle('tests/bench/log/in-page/search-worker.ts');
    return await takeBoth(() => startWorker(page, code));
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Milliseconds of searches in a hundred thousand entries: as a page asks one after the other, and the first of a page
 * that was just opened, which opens the store and reads the disk.
 */
export function searching(): Measure[] {
  let taken: Promise<Searches> | undefined;
  const all = () => {
    taken ??= measureAll();
    return taken;
  };
  return (['warm', 'cold'] as const).map((which) => ({
    name: which === 'warm' ? 'log/search-100k-ms' : 'log/search-100k-cold-ms',
    unit: 'ms',
    budget: 200,
    of: 'median',
    take: async () => (await all())[which],
  }));
}

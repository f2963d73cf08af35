import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Format } from '../../../utils/export/write-activity';
import { bundle } from '../../support/bundle';
import { findBrowser } from '../../support/find-browser';
import { serveOnly } from '../gmail/pages';
import type { Measure } from '../measure';

const ENTRIES = 1_000_000;
const MB = 1_048_576;
/** The heap is looked into this often while a file is written. */
const LOOK_MS = 200;
/** A pair is one bare reading and one export right after it: the machine may have another day at the next pair. */
const PAIRS: Readonly<Record<Format, number>> = { csv: 3, xlsx: 1, jsonl: 1, parquet: 1 };

type Bench = { context: BrowserContext; page: Page; code: string; folder: string };
type Asked = { work: 'seed'; entries: number } | { work: 'read' } | { work: 'export'; format: Format };

/** Does one piece of work in a worker of its own, as the workspace does; resolves with its milliseconds. */
function inWorker({ page, code }: Bench, asked: Asked): Promise<number> {
  return page.evaluate(
    ([script, work]) =>
      new Promise<number>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
        worker.onmessage = ({ data }: MessageEvent<{ ms: number; failed?: string }>) => {
          worker.terminate();
          if (data.failed !== undefined) reject(new Error(data.failed));
          else resolve(data.ms);
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(work);
      }),
    [code, asked] as const,
  );
}

/** A browser with a real disk and a million entries in its store, for all measures of one run. */
async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'dealcue-bench-'));
  const context = await chromium.launchPersistentContext(folder, { executablePath: findBrowser('chromium') });
  await serveOnly(context, '<!doctype html>');
  const page = await context.newPage();
  await page.goto('https://log.example/');
  const bench = { context, page, folder, code: await bundle('tests/bench/log/in-page/export-worker.ts') };
  await inWorker(bench, { work: 'seed', entries: ENTRIES });
  return bench;
}

async function ratios(bench: Bench, format: Format): Promise<number[]> {
  const samples: number[] = [];
  while (samples.length < PAIRS[format]) {
    const bare = await inWorker(bench, { work: 'read' });
    samples.push((await inWorker(bench, { work: 'export', format })) / bare);
  }
  return samples;
}

/** By how many MB the heap grows at most while the CSV file is written, in a page: a worker's cannot be looked into. */
async function heapGrowth({ context, code }: Bench): Promise<number> {
  const page = await context.newPage();
  await page.goto('https://log.example/');
  await page.evaluate(code);
  const session = await context.newCDPSession(page);
  const used = async () => {
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / MB;
  };
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const before = await used();
  const state = { most: before, isDone: false };
  const work = page.evaluate(`runBench({ work: 'export', format: 'csv' })`).finally(() => {
    state.isDone = true;
  });
  while (!state.isDone) {
    state.most = Math.max(state.most, await used());
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  await work;
  await page.close();
  return state.most - before;
}

/** What writing a million entries as a file costs, beside one bare reading of them; the check of the chain is not in it. */
export function exporting(): Measure[] {
  let opened: Promise<Bench> | undefined;
  const bench = () => {
    opened ??= openBench();
    return opened;
  };
  const ratio = (format: Format, budget: number | null): Measure => ({
    name: `log/export-${format}-1m`,
    unit: 'x of a bare read',
    budget,
    of: 'median',
    take: async () => ratios(await bench(), format),
  });
  const closing = (measure: Measure): Measure => ({
    ...measure,
    take: async () => {
      try {
        return await measure.take();
      } finally {
        const { context, folder } = await bench();
        await context.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  });
  return [
    ratio('csv', 1.2),
    {
      name: 'log/export-csv-1m-heap-mb',
      unit: 'MB',
      budget: 150,
      of: 'median',
      take: async () => [await heapGrowth(await bench())],
    },
    ratio('xlsx', null),
    ratio('jsonl', null),
    closing(ratio('parquet', null)),
  ];
}

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

/** A browser with a real disk and a million entries in its store. */
export type Bench = { context: BrowserContext; page: Page; code: string; folder: string };
export type Asked =
  | { work: 'seed'; entries: number }
  | { work: 'read' }
  | { work: 'verify' }
  | { work: 'export'; format: Format };

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

async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'dealcue-bench-'));
  const context = await chromium.launchPersistentContext(folder, { executablePath: findBrowser('chromium') });
  await serveOnly(context, '<!doctype html>');
  const page = await context.newPage();
  await page.goto('https://log.example/');
  const bench = { context, page, folder, code: await bundle('tests/bench/log/in-page/log-worker.ts') };
  await inWorker(bench, { work: 'seed', entries: ENTRIES });
  return bench;
}

/**
 * How many times as long a piece of work takes as one bare reading. A pair is one reading and the work right after it:
 * the machine may have another day at the next pair.
 */
export async function ratios(bench: Bench, asked: Asked, pairs: number): Promise<number[]> {
  const samples: number[] = [];
  while (samples.length < pairs) {
    const bare = await inWorker(bench, { work: 'read' });
    samples.push((await inWorker(bench, asked)) / bare);
  }
  return samples;
}

/** Measures over one filled log, which is written before the first of them and gone after the last. */
export function overFilledLog(make: (bench: () => Promise<Bench>) => Measure[]): Measure[] {
  let opened: Promise<Bench> | undefined;
  const bench = () => {
    opened ??= openBench();
    return opened;
  };
  async function close() {
    const { context, folder } = await bench();
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const measures = make(bench);
  return measures.map((measure, at) =>
    at < measures.length - 1 ? measure : { ...measure, take: () => measure.take().finally(close) },
  );
}

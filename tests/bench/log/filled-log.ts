import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Format } from '../../../utils/export/write-activity';
import { buildMailbox } from '../../sandbox/mailbox';
import { bundle } from '../../support/bundle';
import { type Chromium, launchChromium, openOwnPage } from '../../support/chromium';
import { CHROMIUM_BUILD } from '../../support/paths';
import type { Measure } from '../measure';

const ENTRIES = 1_000_000;

/**
 * A browser with a real disk and the built extension, a million entries in its store. `page` is an empty page of the
 * extension: beside the build lies the bench's own worker.
 */
export type Bench = { chromium: Chromium; page: Page; code: string; folder: string };

export const EMPTY_PAGE = 'bench.html';
const WORKER = 'bench-worker.js';
export type Asked =
  | { work: 'seed'; entries: number }
  | { work: 'read' }
  | { work: 'verify' }
  | { work: 'export'; format: Format };

/** Does one piece of work in a worker of its own, as the workspace does; resolves with its milliseconds. */
export function inWorker({ page }: Bench, asked: Asked): Promise<number> {
  return page.evaluate(
    ([file, work]) =>
      new Promise<number>((resolve, reject) => {
        const worker = new Worker(`/${file}`);
        worker.onmessage = ({ data }: MessageEvent<{ ms: number; failed?: string }>) => {
          worker.terminate();
          if (data.failed !== undefined) reject(new Error(data.failed));
          else resolve(data.ms);
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(work);
      }),
    [WORKER, asked] as const,
  );
}

async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'dealcue-bench-'));
  const code = await bundle('tests/bench/log/in-page/log-worker.ts');
  cpSync(CHROMIUM_BUILD, folder, { recursive: true });
  writeFileSync(join(folder, WORKER), code);
  writeFileSync(join(folder, EMPTY_PAGE), '<!doctype html>');
  const chromium = await launchChromium({
    mailbox: buildMailbox(new Date().toISOString()),
    extension: folder,
  });
  const bench = { chromium, page: await openOwnPage(chromium, EMPTY_PAGE), folder, code };
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
    const { chromium, folder } = await bench();
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const measures = make(bench);
  return measures.map((measure, at) =>
    at < measures.length - 1 ? measure : { ...measure, take: () => measure.take().finally(close) },
  );
}

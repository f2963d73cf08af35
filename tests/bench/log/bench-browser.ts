import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildMailbox } from '../../sandbox/mailbox';
import { bundle } from '../../support/bundle';
import { type Chromium, launchChromium, openOwnPage } from '../../support/chromium';
import { CHROMIUM_BUILD } from '../../support/paths';
import type { Asked, FillAsked } from './asked';

const EMPTY_PAGE = 'bench.html';
const WORKER = 'bench-worker.js';
/** Names the extension wherever its build lies: its store is found by that name. */
const KEY = Buffer.from('The bench of the log of Dealcue').toString('base64');

/**
 * A browser with a real disk and the built extension. `page` is an empty page of the extension; beside the build lies
 * a worker of the bench.
 */
export type Bench = { chromium: Chromium; page: Page; close: () => Promise<void> };

/** Opens one over a profile, with a worker's code. Closing it leaves the profile. */
export async function openBench(profile: string, code: string): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'dealcue-bench-'));
  cpSync(CHROMIUM_BUILD, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), key: KEY }));
  writeFileSync(join(folder, WORKER), code);
  writeFileSync(join(folder, EMPTY_PAGE), '<!doctype html>');
  const mailbox = buildMailbox(new Date().toISOString());
  const chromium = await launchChromium({ mailbox, profile, extension: folder });
  async function close() {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { chromium, page: await openOwnPage(chromium, EMPTY_PAGE), close };
}

/** The code of a worker of the bench. */
export const workerCode = (name: 'fill-worker' | 'log-worker') =>
  bundle(`tests/bench/log/in-page/${name}.ts`);

/** Does one piece of work in a worker of its own, as the workspace does; resolves with its milliseconds. */
export function inWorker({ page }: Bench, asked: Asked | FillAsked): Promise<number> {
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMailbox } from '../../sandbox/mailbox';
import { launchChromium, openOwnPage } from '../../support/chromium';
import { fillStore } from '../../support/fill-store';
import { fullBook } from '../gmail/full-book';
import type { Measure } from '../measure';

const DEALS = 100_000;
const OPENINGS = 5;

const WHEN_LISTED = readFileSync(join(import.meta.dirname, 'in-page', 'when-listed.js'), 'utf8')
  .replace(/^\/\/.*\n/gm, '')
  .trim()
  .replace(/;$/, '');

/** Milliseconds from the press on "Deals" in a fresh window to its first rows, over a large book. */
async function openings(): Promise<number[]> {
  const mailbox = buildMailbox(new Date().toISOString());
  const chromium = await launchChromium({ mailbox });
  try {
    const own = await openOwnPage(chromium, 'workspace.html#/settings');
    for await (const rows of fullBook(mailbox, DEALS, 0)) await fillStore(own, rows);
    await own.close();
    const samples: number[] = [];
    for (let i = 0; i < OPENINGS; i++) {
      const page = await openOwnPage(chromium, 'workspace.html#/settings');
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      samples.push((await page.evaluate(`(${WHEN_LISTED})('#/deals')`)) as number);
      await page.close();
    }
    return samples;
  } finally {
    await chromium.close();
  }
}

/** How long the list of deals takes to open. */
export function openTable(): Measure[] {
  return [{ name: 'book/open-table-100k-ms', unit: 'ms', budget: null, of: 'median', take: openings }];
}

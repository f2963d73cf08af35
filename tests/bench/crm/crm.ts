import { bundle } from '../../support/bundle';
import { launchBare, serveOnly } from '../gmail/pages';
import type { Measure } from '../measure';
import { recordPage } from './record-page';

const REPEATS = 21;

/** Milliseconds of one reading, over and over in one page; the first ones compile the code and are no measure of it. */
async function timeReadings({ url, html }: { url: string; html: string }): Promise<number[]> {
  const browser = await launchBare();
  try {
    const context = await browser.newContext();
    await serveOnly(context, html);
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate(await bundle('tests/bench/crm/in-page/reader.ts'));
    const all: number[] = [];
    for (let i = 0; i < REPEATS + 3; i++) all.push((await page.evaluate('timeRecord()')) as number);
    return all.slice(3);
  } finally {
    await browser.close();
  }
}

/** How long the reader of records takes on a usual page and on a very large one, in a real browser. */
export function crm(): Measure[] {
  return [
    {
      name: 'crm/read-140kb-ms',
      unit: 'ms',
      budget: 20,
      of: 'median',
      take: () => timeReadings(recordPage(100, 340, 80)),
    },
    {
      name: 'crm/read-20000-nodes-ms',
      unit: 'ms',
      budget: 50,
      of: 'median',
      take: () => timeReadings(recordPage(300, 1_500, 1_100)),
    },
  ];
}

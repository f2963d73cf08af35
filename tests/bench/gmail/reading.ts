import { bundle } from '../../support/bundle';
import type { Measure } from '../measure';
import type { Timed } from './in-page/reader';
import { hostileThread, longThread } from './long-thread';
import { launchBare, serveOnly } from './pages';

const REPEATS = 15;

async function timeReadings({ url, html }: { url: string; html: string }): Promise<Timed[]> {
  const browser = await launchBare();
  try {
    const context = await browser.newContext();
    await serveOnly(context, html);
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate(await bundle('tests/bench/gmail/in-page/reader.ts'));
    // The first one compiles the code, and is no measure of it.
    const all: Timed[] = [];
    for (let i = 0; i <= REPEATS; i++) all.push((await page.evaluate('timeReading()')) as Timed);
    return all.slice(1);
  } finally {
    await browser.close();
  }
}

/** How long it takes to read a thread of 40 long messages, beside the browser's own `innerText` of them. */
export function reading(): Measure[] {
  let taken: Promise<Timed[]> | undefined;
  const take = () => {
    taken ??= timeReadings(longThread(40, 60_000));
    return taken;
  };
  return [
    {
      name: 'gmail/read-40x60kb',
      unit: 'x of innerText',
      budget: 3,
      of: 'median',
      take: async () => (await take()).map(({ read, innerText }) => read / innerText),
    },
    {
      name: 'gmail/longest-slice-ms',
      unit: 'ms',
      budget: 50,
      of: 'median',
      // The worse of the two: many long mails, and one of five megabytes that tries to hang the page.
      take: async () => {
        const hostile = await timeReadings(hostileThread());
        return (await take()).map(({ slice }, index) => Math.max(slice, hostile[index]?.slice ?? Number.NaN));
      },
    },
  ];
}

import type { BrowserContext, Page } from 'playwright-core';
import { buildMailbox } from '../../sandbox/mailbox';
import { launchChromium } from '../../support/chromium';
import type { Measure } from '../measure';
import { longInbox, longThread } from './long-thread';
import { launchBare, serveOnly } from './pages';
import { CATEGORIES, scriptMs, type TraceEvent } from './script-time';

const REPEATS = 11;
/** Long enough for the content script to settle, read and send; nothing in the page tells when it is through. */
const THROUGH_MS = 1_500;

/** Opens a page and gives the milliseconds of script in it until it is quiet. */
async function openTraced(context: BrowserContext, page: Page, url: string): Promise<number> {
  const session = await context.newCDPSession(page);
  const trace: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => trace.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, THROUGH_MS));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return scriptMs(trace, url);
}

async function openings(context: BrowserContext, url: string): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i <= REPEATS; i++) {
    const page = await context.newPage();
    samples.push(await openTraced(context, page, url));
    await page.close();
  }
  return samples.slice(1);
}

/** The page's own script time, opened without the extension. */
async function bare(html: string, url: string): Promise<number[]> {
  const browser = await launchBare();
  try {
    const context = await browser.newContext();
    await serveOnly(context, html);
    return await openings(context, url);
  } finally {
    await browser.close();
  }
}

/** The same with the extension, its panel switched off: the frame's own cost is the browser's. */
async function served(html: string, url: string): Promise<number[]> {
  const chromium = await launchChromium({ mailbox: buildMailbox(new Date().toISOString()) });
  try {
    const [worker] = chromium.context.serviceWorkers();
    if (!worker) throw new Error('The background is gone: the panel cannot be switched off.');
    await worker.evaluate("chrome.storage.local.set({ dock: { state: 'off', width: 320, paused: false } })");
    await chromium.context.unrouteAll();
    await serveOnly(chromium.context, html);
    return await openings(chromium.context, url);
  } finally {
    await chromium.close();
  }
}

const median = (samples: number[]) => [...samples].sort((a, b) => a - b)[samples.length >> 1]!;

async function added({ url, html }: { url: string; html: string }): Promise<number[]> {
  const base = median(await bare(html, url));
  return (await served(html, url)).map((sample) => Math.max(0, sample - base));
}

/** Script time on the processor that the extension adds to a page of Gmail, without creating its frame. */
export function scriptAdded(): Measure[] {
  const measure = (name: string, page: () => { url: string; html: string }): Measure => ({
    name,
    unit: 'ms',
    budget: 10,
    of: 'median',
    take: () => added(page()),
  });
  return [
    measure('gmail/script-added-40x2kb-ms', () => longThread(40, 2_000)),
    measure('gmail/script-added-inbox-ms', () => longInbox(50)),
  ];
}

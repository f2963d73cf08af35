import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { buildMailbox, type Mailbox } from '../../sandbox/mailbox';
import { gmailUrl, sandboxAnswer } from '../../sandbox/serve';
import { launchChromium } from '../../support/chromium';
import type { Measure } from '../measure';
import { launchBare } from './pages';

const FIRST = 20;
const LAST = 200;
const MB = 1_048_576;

/** Opens the next of a few threads, as a click does, and lets the page and whoever reads it come to rest. */
async function changeThread(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        location.hash = to;
        setTimeout(resolve, 300);
      }),
    hash,
  );
}

/** What script and document hold after a forced collection: a leaked listener keeps a whole view of Gmail's. */
async function heapMb(session: CDPSession): Promise<number> {
  // Twice: what finalisers let go of is only collected by the second.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize) / MB;
}

/** By how many MB the page's heap grows from its 20th to its 200th change of thread. */
async function growth(context: BrowserContext, mailbox: Mailbox): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await page.goto(gmailUrl());
  const hashes = mailbox.threads.slice(0, 6).map(({ token }) => new URL(gmailUrl(token)).hash);
  let early = Number.NaN;
  for (let i = 1; i <= LAST; i++) {
    await changeThread(page, hashes[i % hashes.length]!);
    if (i === FIRST) early = await heapMb(session);
  }
  return (await heapMb(session)) - early;
}

/** The same without the extension: what the page itself lets grow is no fault of ours. */
async function bareGrowth(mailbox: Mailbox): Promise<number> {
  const browser = await launchBare();
  try {
    const context = await browser.newContext();
    await context.route(/^https?:/, async (route) => {
      const answer = sandboxAnswer(route.request().url(), mailbox);
      await (answer ? route.fulfill(answer) : route.abort());
    });
    return await growth(context, mailbox);
  } finally {
    await browser.close();
  }
}

async function addedGrowth(): Promise<number[]> {
  const mailbox = buildMailbox(new Date().toISOString());
  const chromium = await launchChromium({ mailbox });
  try {
    return [(await growth(chromium.context, mailbox)) - (await bareGrowth(mailbox))];
  } finally {
    await chromium.close();
  }
}

/** Memory that the extension holds on to in a page while the rep goes from thread to thread all day. */
export function heap(): Measure[] {
  return [
    {
      name: 'gmail/heap-growth-200-threads-mb',
      unit: 'MB',
      budget: 2,
      of: 'median',
      take: addedGrowth,
    },
  ];
}

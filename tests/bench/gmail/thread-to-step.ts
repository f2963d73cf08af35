import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { deals } from '../../sandbox/deals';
import { buildMailbox } from '../../sandbox/mailbox';
import { gmailUrl } from '../../sandbox/serve';
import { type Chromium, launchChromium, openOwnPage, stopWorker } from '../../support/chromium';
import { fillStore } from '../../support/fill-store';
import { panelFrame } from '../../support/panel';
import type { Measure } from '../measure';
import { fullBook } from './full-book';

const OPENINGS = 100;
const DEALS = 10_000;
const ACTIVITIES = 100_000;
/** A person looks at a thread before the next one; whoever does not is slowed down on purpose. */
const LOOK_MS = 1_200;
/** Two threads of two deals, opened in turn. */
const OPENED = ['deal-quarry', 'deal-orchard'];

/** A thread by its address, and the deal whose name the panel has to show. */
interface Opening {
  hash: string;
  deal: string;
}

interface Desk {
  chromium: Chromium;
  page: Page;
  openings: Opening[];
}

const WHEN_SHOWN = readFileSync(join(import.meta.dirname, 'in-page', 'when-shown.js'), 'utf8')
  .replace(/^\/\/.*\n/gm, '')
  .trim()
  .replace(/;$/, '');

/** Opens a thread as a click does. Milliseconds until the panel shows the next step on its deal. */
async function open(page: Page, { hash, deal }: Opening): Promise<number> {
  const panel = await panelFrame(page);
  const shown = panel.evaluate(`(${WHEN_SHOWN})(${JSON.stringify(deal)})`) as Promise<number>;
  const opened = await page.evaluate((to) => {
    location.hash = to;
    return performance.timeOrigin + performance.now();
  }, hash);
  return (await shown) - opened;
}

async function startDesk(): Promise<Desk> {
  const mailbox = buildMailbox(new Date().toISOString());
  const chromium = await launchChromium({ mailbox });
  const own = await openOwnPage(chromium, 'workspace.html');
  for await (const rows of fullBook(mailbox, DEALS, ACTIVITIES)) await fillStore(own, rows);
  await own.close();
  const openings = OPENED.map((id) => {
    const thread = mailbox.threads.find(({ deal }) => deal === id);
    const deal = deals.find((one) => one.id === id);
    if (!thread || !deal) throw new Error(`The sandbox has no thread of ${id}.`);
    return { hash: new URL(gmailUrl(thread.token)).hash, deal: deal.name };
  });
  const page = await chromium.context.newPage();
  // The frame is made with the first thread; what is measured are the threads after it.
  await page.goto(`${gmailUrl().split('#')[0]}${openings[0]!.hash}`);
  await (await panelFrame(page)).waitForSelector(`main[aria-label^="${openings[0]!.deal}"]`);
  for (const opening of openings.slice(1)) await open(page, opening);
  return { chromium, page, openings };
}

async function openAll(before: (desk: Desk) => Promise<void>): Promise<number[]> {
  const desk = await startDesk();
  const samples: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    await before(desk);
    samples.push(await open(desk.page, desk.openings[i % desk.openings.length]!));
  }
  await desk.chromium.close();
  return samples;
}

/** From the click on a thread to its next step in the panel, with a full book. */
export function threadToStep(): Measure[] {
  return [
    {
      name: 'gmail/thread-to-step-awake-p95-ms',
      unit: 'ms',
      budget: 200,
      of: 'p95',
      take: () => openAll(async () => {}),
    },
    {
      name: 'gmail/thread-to-step-asleep-p95-ms',
      unit: 'ms',
      budget: 800,
      of: 'p95',
      take: () => openAll(({ chromium }) => stopWorker(chromium)),
    },
  ];
}

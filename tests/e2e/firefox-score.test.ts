import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMailbox, type Mailbox, threadOf } from '../sandbox/mailbox';
import { seedRows } from '../sandbox/seed';
import { gmailUrl } from '../sandbox/serve';
import { fillStore } from '../support/fill-store';
import { type Firefox, launchFirefox, ownTab, panelFrameIn } from '../support/firefox';
import { wonAndLostRows } from '../support/won-and-lost/book-rows';

let mailbox: Mailbox;
let firefox: Firefox;
let own: Page;

const thread = () => gmailUrl(threadOf(mailbox, 'alderbrook-quote').token);
const press = (name: string) => own.locator(`::-p-aria([role="button"][name="${name}"])`).click();
async function shows(words: string): Promise<void> {
  await own.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
}
const textOf = (page: Pick<Page, 'evaluate'>) => page.evaluate(() => document.body.innerText);

async function bringIn(text: string): Promise<void> {
  await own.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'model.json', { type: 'application/json' }));
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('no way to bring in a model');
    input.files = dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** Presses "Export" and takes the text of the file that the page makes. */
async function exported(): Promise<string> {
  await own.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => document.body.setAttribute('data-exported', text));
      return make(blob);
    };
  });
  await press('Export');
  await own.waitForSelector('[data-exported]');
  return own.evaluate(() => document.body.getAttribute('data-exported') ?? '');
}

beforeAll(async () => {
  mailbox = buildMailbox(new Date().toISOString());
  firefox = await launchFirefox(mailbox);
  await firefox.page.goto(thread());
  const panel = await panelFrameIn(firefox);
  await panel.waitForFunction(() => document.body.innerText.includes('Track this thread'));
  own = await ownTab(firefox, async () => {
    await panel.locator('::-p-aria([role="button"][name="Menu"])').click();
    await panel.locator('::-p-aria([role="menuitem"][name="Deals"])').click();
  });
  await own.waitForSelector('h1');
  const rows = await seedRows(mailbox);
  await fillStore(own, { ...rows, deals: [...(rows.deals ?? []), ...wonAndLostRows(120)] } as typeof rows);
  await own.evaluate(() => {
    location.hash = '#/score';
    location.reload();
  });
});
afterAll(() => firefox?.close());

describe('the score in Firefox', () => {
  it('learns by itself from what was closed, in its worker', async () => {
    await shows('Learned anew by itself: more was closed.');
    await shows('Own history: learned from');
    await own.waitForFunction(() => document.querySelector('.calibration-won') !== null);
  });

  it('is stopped at once, and leaves the model as it was', async () => {
    const models = () => own.evaluate(() => document.querySelectorAll('td.actions').length);
    expect(await models()).toBe(1);
    // The driver waits for a button to stand still: by then a small book is learned.
    await own.evaluate(async () => {
      const button = (name: string) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      button('Retrain now')?.click();
      while (!button('Stop')) await new Promise(requestAnimationFrame);
      button('Stop')?.click();
    });
    await shows('Stopped. The score is as it was.');
    expect(await models()).toBe(1);
    expect(await textOf(own)).toContain('Own history: learned from');
  });

  it('takes a model along in a file, and refuses what is damaged', async () => {
    const file = await exported();
    expect(JSON.parse(file)).toMatchObject({ dealcue: 'score-model', version: 1, verdict: 'own history' });
    await bringIn(file.slice(0, 500));
    await shows('This file is damaged or is no model of Dealcue');
    await bringIn(file);
    await shows('The model of this file scores from now on.');
    await shows('As somebody chose what scores, nothing is learned');
  });

  it('is said with what it rests on in the panel beside a thread', async () => {
    await firefox.page.goto(thread());
    const panel = await panelFrameIn(firefox);
    await panel.waitForFunction(() =>
      /chance to win[\s\S]*own history · \d+ won, \d+ lost/.test(document.body.innerText),
    );
    await panel.evaluate(() => document.querySelector<HTMLButtonElement>('.score-line')?.click());
    await panel.waitForFunction(() => document.querySelectorAll('.reasons td').length > 1);
    const sum = await panel.evaluate(() => {
      const cells = [...document.querySelectorAll('.reasons td')];
      const points = cells.map(({ textContent }) => Math.round(Number(textContent?.replace('−', '-')) * 100));
      return { total: points.pop(), parts: points.reduce((all, one) => all + one, 0) };
    });
    expect(sum.parts).toBe(sum.total);
  });
});

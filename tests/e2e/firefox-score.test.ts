import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { threadOf } from '../sandbox/mailbox';
import { gmailUrl } from '../sandbox/serve';
import { panelFrameIn } from '../support/firefox';
import { wonAndLostRows } from '../support/won-and-lost/book-rows';
import { type FirefoxSandbox, openFirefox } from './open-firefox';

let sandbox: FirefoxSandbox;
let own: Page;

const press = (name: string) => sandbox.press(name);
const shows = (words: string) => sandbox.shows(words);
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
  sandbox = await openFirefox({ deals: wonAndLostRows(120) });
  ({ own } = sandbox);
  await sandbox.openAnew('#/score');
});
afterAll(() => sandbox?.close());

describe('the score in Firefox', () => {
  it('learns by itself from what was closed, in its worker', async () => {
    await shows('Learned anew by itself: more was closed.');
    await shows('Own history: learned from');
    await own.waitForFunction(() => document.querySelector('.calibration-won') !== null);
  });

  it('is stopped at once, and leaves the model as it was', async () => {
    const models = () => own.evaluate(() => document.querySelectorAll('td.actions').length);
    expect(await models()).toBe(1);
    // The driver waits for a button to stand still, and a frame may be late: by then a small book is learned.
    await own.evaluate(() => {
      const button = (name: string) =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      new MutationObserver((_changes, observer) => {
        if (!button('Stop')) return;
        observer.disconnect();
        button('Stop')?.click();
      }).observe(document.body, { subtree: true, childList: true });
      button('Retrain now')?.click();
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
    const { firefox, mailbox } = sandbox;
    await firefox.page.goto(gmailUrl(threadOf(mailbox, 'alderbrook-quote').token));
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

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelFrameIn } from '../support/firefox';
import { type FirefoxSandbox, openFirefox } from './open-firefox';

let sandbox: FirefoxSandbox;
let own: Page;

const shows = (words: string) => sandbox.shows(words);
const active = () => own.evaluate(() => document.querySelector('li[aria-current="true"] h2')?.textContent);

/** Goes to a page of the workspace. */
async function goTo(hash: string): Promise<void> {
  await own.bringToFront();
  await own.evaluate((to) => {
    location.hash = to;
  }, hash);
  await own.waitForSelector('h1');
}

beforeAll(async () => {
  sandbox = await openFirefox();
  const { firefox } = sandbox;
  ({ own } = sandbox);
  await firefox.page.bringToFront();
  await firefox.page.reload();
  const seen = await panelFrameIn(firefox);
  await seen.waitForFunction(() => document.body.innerText.includes("Ingrid's question"));
});
afterAll(() => sandbox?.close());

describe('the day in Firefox', () => {
  it('is gone through by keys alone', async () => {
    await goTo('#/today');
    await own.waitForSelector('ul li h2, ol li h2');
    const firstOf = () => own.evaluate(() => document.querySelector('main li h2')?.textContent);
    await expect.poll(firstOf).toMatch(/Ingrid's question/);
    const first = await firstOf();
    await own.focus('main li');
    await own.keyboard.press('s');
    await own.keyboard.press('Enter');
    await shows('Back on');
    await own.waitForFunction(
      (title) => ![...document.querySelectorAll('main li h2')].some((row) => row.textContent === title),
      {},
      first,
    );
    await own.keyboard.press('u');
    await own.waitForFunction(
      (title) => [...document.querySelectorAll('main li h2')].some((row) => row.textContent === title),
      {},
      first,
    );
    await expect.poll(active).toBe(first);
  });
});

describe('a play in Firefox', () => {
  /** Puts the focus on a control by what it is called: the driver's own way takes two seconds for each. */
  async function focusOn(label: string): Promise<void> {
    await own.waitForFunction(
      (name) => {
        const all = [...document.querySelectorAll<HTMLInputElement>('button, input, select, textarea')];
        const named = all.find((one) =>
          [one.ariaLabel, ...[...(one.labels ?? [])].map((its) => its.textContent), one.textContent].some(
            (text) => text?.trim() === name,
          ),
        );
        named?.focus();
        return named !== undefined && named === document.activeElement;
      },
      {},
      label,
    );
  }
  /** Types into a field, or into a list, which goes to what begins so. */
  async function type(label: string, words: string): Promise<void> {
    await focusOn(label);
    await own.keyboard.type(words);
  }
  async function pressKey(label: string): Promise<void> {
    await focusOn(label);
    await own.keyboard.press('Enter');
  }

  it('is written, tried on the present deals and saved by keys alone', async () => {
    await goTo('#/settings/plays');
    await pressKey('New play');
    await own.waitForSelector('dialog[open]');
    await type('Name of the play', 'Proposals of weight');
    await type('Names of condition 1', 'Proposal');
    await own.keyboard.press('Enter');
    await type('Fact of condition 2', 'Amount');
    await type('Number of condition 2', '20000');
    await type('Currency of condition 2', 'eur');
    await type('What it suggests', 'Ask how {deal} stands');
    await type('Why', '{amount} in {stage}.');
    await type('What its button does', 'Set a task');
    await type('Task', 'Call about {deal}');
    await pressKey('Try on present deals');
    await own.waitForFunction(() =>
      /Would fire on [1-9]\d* of \d+ open deals\./.test(document.body.innerText),
    );
    await pressKey('Save play');
    await shows('“Proposals of weight” is saved.');
  });
});

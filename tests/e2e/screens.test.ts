import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { threadOf } from '../sandbox/mailbox';
import { gmailUrl } from '../sandbox/serve';
import { Dock } from '../support/dock';
import { Panel } from '../support/panel';
import { ROOT } from '../support/paths';
import { openSandbox } from './open-sandbox';

/** Where the pictures are: for eyes, the test itself looks at places and words. */
const FOLDER = join(ROOT, '.output', 'screenshots');

/** The language of the browser and of Gmail, a thread in it, its deal, and a sum as that language writes it. */
const SCREENS = [
  ['en-GB', 'ltr', 'alderbrook-quote', 'Alderbrook Dental – 40 vans', /£|€|\$/],
  ['de-DE', 'ltr', 'sonnwald-angebot', 'Sonnwald', /\d\.\d{3}\s€|€/],
  ['es-ES', 'ltr', 'mendoza-demo', 'Mendoza', /\d\s€|€/],
  ['ar-EG', 'rtl', 'alnoor-contract', 'Al Noor', /\p{Nd}/u],
] as const;

/** Gmail in this language: its page says so, and runs the other way where the language does. */
async function speak(page: Page, locale: string, dir: string): Promise<void> {
  await page.evaluate(
    ([lang, dir]) => {
      Object.assign(document.documentElement, { lang, dir });
      dispatchEvent(new Event('resize'));
    },
    [locale.slice(0, 2), dir] as const,
  );
}

it.each(SCREENS)('the panel in %s, %s', async (locale, dir, thread, deal, money) => {
  const sandbox = await openSandbox({ locale });
  try {
    const page = await sandbox.browser.context.newPage();
    await page.goto(gmailUrl(threadOf(sandbox.mailbox, thread).token));
    await speak(page, locale, dir);
    const panel = await Panel.on(page);
    await panel.showsRecord(deal);
    await panel.stepTitle.waitFor();
    const dock = new Dock(page);
    await dock.is('panel');
    await page.waitForFunction((isLeft) => {
      const box = document.querySelector('dealcue-panel')?.getBoundingClientRect();
      return box !== undefined && box.left < innerWidth / 2 === isLeft;
    }, dir === 'rtl');
    // The words are English in every language: the panel runs from left to right, what people wrote by itself.
    const runs = () => getComputedStyle(document.documentElement).direction;
    expect(await panel.frame.evaluate(runs)).toBe('ltr');
    expect(await panel.frame.getByRole('banner').innerText()).toMatch(money);
    await expect.poll(() => dock.coverOf('[role=main] [role=listitem]')).toBe(0);
    const isCut = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    await expect.poll(() => panel.frame.evaluate(isCut)).toBe(false);
    mkdirSync(FOLDER, { recursive: true });
    const path = join(FOLDER, `${locale}.png`);
    await page.screenshot({ path });
    expect(statSync(path).size).toBeGreaterThan(20_000);
  } finally {
    await sandbox.close();
  }
});

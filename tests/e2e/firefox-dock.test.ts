import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMailbox, type Mailbox, threadOf } from '../sandbox/mailbox';
import { gmailUrl } from '../sandbox/serve';
import { type Firefox, launchFirefox, panelFrameIn } from '../support/firefox';

interface Stand {
  left: number;
  right: number;
  width: number;
  /** Where the rail of Gmail's starts and ends. */
  rail: { left: number; right: number };
}

describe('the panel in Firefox', () => {
  let firefox: Firefox;
  let panel: Frame;
  let mailbox: Mailbox;

  const stand = () =>
    firefox.page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const { left = 0, right = 0, width = 0 } = box('dealcue-panel') ?? {};
      const rail = box('.aUx');
      return { left, right, width, rail: { left: rail?.left ?? 0, right: rail?.right ?? 0 } } as Stand;
    });
  const isWide = (wide: boolean) =>
    firefox.page.waitForFunction(
      (wanted) => (document.querySelector<HTMLElement>('dealcue-panel')?.offsetWidth ?? 0) > 100 === wanted,
      {},
      wide,
    );

  beforeAll(async () => {
    mailbox = buildMailbox(new Date().toISOString(), 'Europe/Berlin');
    firefox = await launchFirefox(mailbox);
    await firefox.page.goto(gmailUrl(threadOf(mailbox, 'alnoor-contract').token));
    panel = await panelFrameIn(firefox);
    await isWide(true);
  });
  afterAll(() => firefox?.close());

  it("follows Gmail's theme", async () => {
    expect(await panel.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    await firefox.page.click('#theme-switch');
    await panel.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  });

  it("keeps its keys from Gmail while it has the focus, and gives Gmail's back when Escape folds it", async () => {
    const { page } = firefox;
    await page.evaluate(() => {
      sessionStorage.setItem('keys', '');
      document.addEventListener('keydown', ({ key }) =>
        sessionStorage.setItem('keys', `${sessionStorage.getItem('keys')}${key}`),
      );
    });
    const keys = () => page.evaluate(() => sessionStorage.getItem('keys'));
    const { left, rail } = await stand();
    expect(rail.left).toBeGreaterThan(left);
    await page.mouse.click(left + 100, 700);
    await panel.waitForFunction(() => document.hasFocus());
    await page.keyboard.press('e');
    await page.keyboard.press('Escape');
    await isWide(false);
    expect(await keys()).toBe('');
    await page.keyboard.press('j');
    expect(await keys()).toBe('j');
  });

  it('opens by its tab and returns the focus to where it was', async () => {
    const { page } = firefox;
    await page.focus('[aria-label="Search mail"]');
    const { left } = await stand();
    await page.mouse.click(left + 12, 100);
    await isWide(true);
    await panel.waitForFunction(() => document.hasFocus());
    await page.keyboard.press('Escape');
    await isWide(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Search mail');
  });

  it('mirrors in a page that runs from right to left', async () => {
    await firefox.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      dispatchEvent(new Event('resize'));
    });
    await firefox.page.waitForFunction(
      () => (document.querySelector('dealcue-panel')?.getBoundingClientRect().left ?? innerWidth) < 100,
    );
    const { left, rail } = await stand();
    expect(left).toBeGreaterThanOrEqual(rail.right);
  });
});

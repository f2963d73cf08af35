import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Dock } from '../support/dock';
import type { Panel } from '../support/panel';
import { openSandbox, type Sandbox } from './open-sandbox';

const ALDERBROOK = 'Alderbrook Dental – 40 vans';
const REPLY = '.ams.bkH';

/** Sets the browser's own zoom of all tabs of Gmail, and waits until the page is laid out anew. */
async function zoomTo(page: Page, factor: number): Promise<void> {
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('There is no worker to set the zoom');
  const width = await page.evaluate(() => outerWidth);
  await worker.evaluate(
    `chrome.tabs.query({ url: 'https://mail.google.com/*' }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`,
  );
  await page.waitForFunction((wanted) => Math.abs(innerWidth - wanted) < 24, width / factor);
}

describe('the panel at every size of the letters', () => {
  let sandbox: Sandbox;
  let page: Page;
  let panel: Panel;
  let dock: Dock;

  beforeAll(async () => {
    sandbox = await openSandbox();
    ({ page, panel } = await sandbox.openThread('alderbrook-quote'));
    dock = new Dock(page);
    await panel.showsRecord(ALDERBROOK);
  });
  afterEach(() => expect(sandbox.browser.errors).toEqual([]));
  afterAll(() => sandbox?.close());

  it.each([0.8, 0.9, 1, 1.1])('stands beside the mail at zoom %s', async (factor) => {
    await zoomTo(page, factor);
    await dock.is('panel');
    // It was a panel before as well: where it stands now shows that it has followed.
    const fits = async () => {
      const { left, right, bottom } = await dock.box();
      const inner = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      return [left > 0, right <= inner.width, bottom <= inner.height];
    };
    await expect.poll(fits).toEqual([true, true, true]);
    await expect.poll(() => dock.coverOf('[role=main] [role=listitem]')).toBe(0);
    await expect.poll(() => dock.isHitAt(REPLY)).toBe(false);
  });

  it.each([1.25, 1.5, 2])('waits as a tab at zoom %s, where the mail would be too narrow', async (factor) => {
    await zoomTo(page, factor);
    await dock.is('tab');
    const isInside = async () => (await dock.box()).right <= (await page.evaluate(() => innerWidth));
    await expect.poll(isInside).toBe(true);
    await expect.poll(() => dock.isHitAt(REPLY)).toBe(false);
  });

  it('comes back when the letters are smaller again', async () => {
    await zoomTo(page, 1);
    await dock.is('panel');
  });

  it('moves nothing for whoever wants no motion', async () => {
    const quickest = () =>
      panel.frame
        .getByRole('button', { name: 'Menu' })
        .evaluate((button) => getComputedStyle(button).transitionDuration);
    expect(Number.parseFloat(await quickest())).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(Number.parseFloat(await quickest())).toBe(0);
    const moving = () => document.getAnimations().length;
    expect([await panel.frame.evaluate(moving), await page.evaluate(moving)]).toEqual([0, 0]);
  });
});

describe.each([1.25, 2])('on a screen with %s points a pixel', (deviceScaleFactor) => {
  it('the panel is where it is on any', async () => {
    const sandbox = await openSandbox({ deviceScaleFactor });
    try {
      const { page, panel } = await sandbox.openThread('alderbrook-quote');
      await panel.showsRecord(ALDERBROOK);
      expect(await page.evaluate(() => devicePixelRatio)).toBe(deviceScaleFactor);
      const dock = new Dock(page);
      await dock.is('panel');
      await expect.poll(() => dock.coverOf('[role=main] [role=listitem]')).toBe(0);
    } finally {
      await sandbox.close();
    }
  });
});

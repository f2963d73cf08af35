import type { Page } from 'playwright-core';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is seen of the panel on a page. */
export type Shown = 'panel' | 'tab' | 'none';

/** The panel on a page as eyes and fingers find it: its inside is closed, its place and size are not. */
export class Dock {
  constructor(private readonly page: Page) {}

  /** Waits until the panel is open, folded to its tab, or out of sight. */
  async is(shown: Shown): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const width = document.querySelector<HTMLElement>('dealcue-panel')?.offsetWidth ?? 0;
      return wanted === (width === 0 ? 'none' : width < 100 ? 'tab' : 'panel');
    }, shown);
  }

  /** Where the largest element of a selector stands; without one, the panel. */
  async box(selector = 'dealcue-panel'): Promise<Box> {
    return this.page.evaluate((wanted) => {
      const boxes = [...document.querySelectorAll(wanted)].map((one) => one.getBoundingClientRect());
      const [box] = boxes.sort((a, b) => b.width * b.height - a.width * a.height);
      if (!box) throw new Error(`There is no ${wanted}`);
      return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
    }, selector);
  }

  /** What a click on the middle of the element would hit: the panel, or something else. */
  async isHitAt(selector: string): Promise<boolean> {
    const { left, right, top, bottom } = await this.box(selector);
    return this.page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName === 'dealcue-panel', [
      (left + right) / 2,
      (top + bottom) / 2,
    ] as const);
  }

  /** The part of an element that the panel lies over, in square pixels. */
  async coverOf(selector: string): Promise<number> {
    const [own, other] = [await this.box(), await this.box(selector)];
    const width = Math.min(own.right, other.right) - Math.max(own.left, other.left);
    const height = Math.min(own.bottom, other.bottom) - Math.max(own.top, other.top);
    return Math.max(0, width) * Math.max(0, height);
  }
}

/** Presses the shortcut. A driver's keys never reach the browser itself, so its event is raised instead. */
export async function pressShortcut(page: Page): Promise<void> {
  await page.bringToFront();
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate("chrome.commands.onCommand.dispatch('toggle-panel')");
}

import type { Frame, Locator, Page } from 'playwright-core';

const isPanel = (frame: Frame) => /^(chrome|moz)-extension:.*\/panel\.html/.test(frame.url());

/** The panel's frame. The page itself sees none, since it is in a closed shadow root; the browser does. */
export async function panelFrame(page: Page): Promise<Frame> {
  return page.frames().find(isPanel) ?? (await page.waitForEvent('framenavigated', { predicate: isPanel }));
}

/** Clicks the folded panel. It lies in a closed shadow root, so that only its place on the screen is known. */
export async function openFolded(page: Page): Promise<void> {
  const found = await page.waitForFunction(() => {
    for (let y = 0; y < innerHeight; y += 8)
      for (let x = innerWidth - 8; x > innerWidth / 2; x -= 8)
        if (document.elementFromPoint(x, y)?.localName === 'dealcue-panel') return { x: x - 4, y: y + 4 };
    return null;
  });
  const place = await found.jsonValue();
  if (place) await page.mouse.click(place.x, place.y);
}

/** The panel beside a mail, as its user knows it. */
export class Panel {
  readonly record: Locator;
  readonly score: Locator;
  readonly step: Locator;
  readonly stepTitle: Locator;
  readonly remark: Locator;
  readonly recent: Locator;
  readonly said: Locator;
  /** What the panel says when it had not been in sight long enough to save. */
  readonly unseen: Locator;

  constructor(readonly frame: Frame) {
    this.record = frame.getByRole('heading', { level: 1 });
    this.score = frame.getByRole('region', { name: 'Chance to win' });
    this.step = frame.getByRole('region', { name: 'Next step' });
    this.stepTitle = this.step.getByRole('heading', { level: 2 });
    this.remark = frame.getByRole('textbox', { name: /^Remark on/ });
    this.recent = frame.getByRole('region', { name: 'Last activities' });
    this.said = frame.getByRole('status');
    this.unseen = frame.getByText('Click once more to save');
  }

  /** The panel of a page, once it is there. */
  static async on(page: Page): Promise<Panel> {
    return new Panel(await panelFrame(page));
  }

  /** Waits until the panel shows the record of that name. */
  async showsRecord(name: string): Promise<void> {
    await this.record.filter({ hasText: name }).waitFor();
  }

  /** Waits until the panel says so about a thread without a record. */
  async says(words: string | RegExp): Promise<void> {
    await this.frame.getByRole('main').getByText(words).first().waitFor();
  }

  /**
   * Waits for the sign of a save. A panel that has only just come into view saves nothing and asks to click once
   * more: then we do, as a person would.
   * @param again what is clicked then
   */
  async saved(
    sign: Locator,
    again = this.frame.getByRole('button', { name: 'Try again', disabled: false }),
  ): Promise<void> {
    for (;;) {
      await sign.or(this.unseen).first().waitFor().catch(this.explain);
      if (await sign.isVisible()) return;
      // The button goes as soon as the save is under way: the next turn sees what came of it.
      await again.click({ timeout: 1_000 }).catch(() => undefined);
    }
  }

  /** A wait that ends in vain is easier to understand with what was on screen. */
  private readonly explain = async (cause: unknown): Promise<never> => {
    const shown = await this.frame.locator('body').textContent();
    throw new Error(`Nothing was saved. The panel says: ${shown}`, { cause });
  };

  /** One click on an outcome; resolves once it is saved. */
  async saveOutcome(outcome: string): Promise<void> {
    await this.frame.getByRole('button', { name: outcome, exact: true }).click();
    await this.saved(this.said.filter({ hasText: `${outcome} saved on` }));
  }

  /** One typed line; resolves once it is saved. */
  async saveRemark(line: string): Promise<void> {
    await this.remark.fill(line);
    await this.remark.press('Enter');
    await this.saved(this.said.filter({ hasText: 'Remark saved on' }));
  }

  /** Chooses from the panel's menu. */
  async choose(item: string | RegExp): Promise<void> {
    await this.frame.getByRole('button', { name: 'Menu' }).click();
    await this.frame.getByRole('menuitem', { name: item }).click();
  }
}

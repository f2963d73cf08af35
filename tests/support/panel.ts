import type { Frame, Locator, Page } from 'playwright-core';

const isPanel = (frame: Frame) => /^(chrome|moz)-extension:.*\/panel\.html/.test(frame.url());

/** The panel's frame. The page itself sees none, since it is in a closed shadow root; the browser does. */
export async function panelFrame(page: Page): Promise<Frame> {
  return page.frames().find(isPanel) ?? (await page.waitForEvent('framenavigated', { predicate: isPanel }));
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
  readonly notice: Locator;

  constructor(readonly frame: Frame) {
    this.record = frame.getByRole('heading', { level: 1 });
    this.score = frame.getByRole('region', { name: 'Chance to win' });
    this.step = frame.getByRole('region', { name: 'Next step' });
    this.stepTitle = this.step.getByRole('heading', { level: 2 });
    this.remark = frame.getByRole('textbox', { name: /^Remark on/ });
    this.recent = frame.getByRole('region', { name: 'Last activities' });
    this.said = frame.getByRole('status');
    this.notice = frame.getByText('Not saved:');
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
   * Waits for what the panel says of a save. A panel that has only just come into view saves nothing and asks to
   * click once more: then we do, as a person would.
   */
  private async saved(words: RegExp): Promise<void> {
    const told = this.said.filter({ hasText: words });
    const again = this.frame.getByRole('button', { name: 'Try again' });
    const unseen = this.notice.filter({ hasText: 'Click once more' });
    for (;;) {
      await told.or(unseen).first().waitFor();
      if (await told.isVisible()) return;
      await again.click();
    }
  }

  /** One click on an outcome; resolves once it is saved. */
  async saveOutcome(outcome: string): Promise<void> {
    await this.frame.getByRole('button', { name: outcome, exact: true }).click();
    await this.saved(new RegExp(`^${outcome} saved on`));
  }

  /** One typed line; resolves once it is saved. */
  async saveRemark(line: string): Promise<void> {
    await this.remark.fill(line);
    await this.remark.press('Enter');
    await this.saved(/^Remark saved on/);
  }

  /** Chooses from the panel's menu. */
  async choose(item: string | RegExp): Promise<void> {
    await this.frame.getByRole('button', { name: 'Menu' }).click();
    await this.frame.getByRole('menuitem', { name: item }).click();
  }
}

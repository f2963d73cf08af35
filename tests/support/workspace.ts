import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

/** What an export gave: the file's name and its bytes. */
export interface Exported {
  name: string;
  bytes: Buffer;
}

/** The workspace page, as its user knows it. */
export class Workspace {
  readonly title: Locator;
  readonly rows: Locator;
  readonly count: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 });
    this.rows = page.locator('tbody tr[data-index]');
    this.count = page.getByRole('status').filter({ hasText: /^[\d,.\s]+ rows?$/ });
  }

  /** Goes to a page of the workspace by its name in the rail. */
  async open(name: 'Deals' | 'Activity' | 'Settings'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
    await this.title.filter({ hasText: name }).waitFor();
  }

  /** How many rows the page says that the table has. */
  async rowCount(): Promise<number> {
    const words = await this.count.textContent();
    return Number(words?.replace(/\D/g, ''));
  }

  /** Presses a button that saves a file, and takes the file. */
  async export(button: string | RegExp): Promise<Exported> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  /** Exports activities by the dialog that a button of the page opens, and takes the file. */
  async exportActivity(format: string, opener = 'Export'): Promise<Exported> {
    await this.page.getByRole('button', { name: opener, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: format, exact: true }).check();
    const download = this.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    const file = await download;
    const exported = { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    await dialog.getByText(/^Saved as .* on screen are in it\.$/).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    return exported;
  }
}

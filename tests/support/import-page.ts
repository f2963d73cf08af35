import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The page that brings files into the book, as its user knows it. */
export class ImportPage {
  constructor(readonly page: Page) {}

  /** Drops files on the page, by name and text. */
  async dropAll(files: Readonly<Record<string, string>>): Promise<void> {
    const place = this.page.getByText('Drop an export of your CRM here');
    await place.waitFor();
    const transfer = await this.page.evaluateHandle((dropped) => {
      const made = new DataTransfer();
      for (const [name, text] of Object.entries(dropped)) made.items.add(new File([text], name));
      return made;
    }, files);
    await place.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** Drops a table on the page, and waits until it was looked at. */
  async drop(name: string, text: string): Promise<void> {
    await this.dropAll({ [name]: text });
    await this.isAt(name);
  }

  /** Waits until a file was looked at. */
  async isAt(name: string): Promise<void> {
    await this.page.getByRole('heading', { name, exact: false }).waitFor();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Goes through the file without writing. */
  async check(): Promise<void> {
    await this.press('Check the file');
    await this.page.getByText('Nothing is written yet.').waitFor();
  }

  async says(words: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByText(words).first().waitFor();
  }

  /** Waits until the first rows are in the book and the import is still under way. */
  async hasWritten(): Promise<void> {
    await this.page.getByText('Importing…').waitFor();
    await this.page.getByText(/^[\d,]+ rows · /).waitFor();
  }

  /** Presses a button that saves a file, and reads it. */
  async save(button: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.press(button);
    return readFileSync(await (await download).path(), 'utf8');
  }
}

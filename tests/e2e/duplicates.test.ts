import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportPage } from '../support/import-page';
import { readStore } from '../support/read-store';
import { openSandbox, type Sandbox } from './open-sandbox';

const FILE = [
  'Record ID,First Name,Last Name,Email,Phone Number,Company name,Job Title',
  'C-1,Robert,Castellan,robert.castellan@ambleford.example,+44 20 7946 0101,Ambleford Laundry,Head of fleet',
  'C-2,Bob,Castellan,r.castellan@ambleford.example,+44 20 7946 0101,Ambleford Laundry,',
  'C-3,Irena,Moss,irena@torrell.example,+44 20 7946 0177,Torrell Parcels,Buyer',
].join('\r\n');

/** The people of the file as the book has them: name and addresses. */
async function castellans(page: Page): Promise<{ name: string; emails: string[] }[]> {
  const { contacts } = await readStore(page, 'contacts');
  const own = contacts.filter(({ name }) => name?.includes('Castellan'));
  return own.map(({ name, emails }) => ({ name, emails: [...emails].sort() }));
}

const ONE = ['r.castellan@ambleford.example', 'robert.castellan@ambleford.example'];

describe('two people of an import who are one', () => {
  let sandbox: Sandbox;
  let page: Page;

  const reviewed = () => page.getByRole('button', { name: /^Review: .*Castellan, .*Castellan$/ });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const go = (part: string) => page.getByRole('link', { name: part, exact: true }).click();

  async function importFile(): Promise<ImportPage> {
    const data = new ImportPage(page);
    await data.drop('hubspot-contacts.csv', FILE);
    await data.check();
    return data;
  }

  beforeAll(async () => {
    sandbox = await openSandbox();
    page = (await sandbox.openWorkspace('#/data/import')).page;
    const data = await importFile();
    await data.press('Import');
    await data.says(/^3 new/);
  });
  afterAll(() => sandbox?.close());

  it('are found, shown side by side with reasons, and put off by a key', async () => {
    await go('Duplicates');
    await press('Find duplicates');
    await reviewed().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Same phone').waitFor();
    await dialog.getByRole('radio', { name: 'Name: Robert Castellan' }).waitFor();
    await page.keyboard.press('l');
    await page.getByText('Put off.').waitFor();
    await page.getByLabel('What was decided').selectOption('later');
    await reviewed().click();
  });

  it('are merged by the value that is picked, and are two again when that is taken back', async () => {
    await page.getByRole('radio', { name: 'Name: Bob Castellan' }).check();
    await press('Merge');
    await page.getByText(/^Merged .* into /).waitFor();
    expect(await castellans(page)).toEqual([{ name: 'Bob Castellan', emails: ONE }]);
    await press('Undo');
    await page.getByText('The merge was taken back.').waitFor();
    expect((await castellans(page)).map(({ name }) => name).sort()).toEqual([
      'Bob Castellan',
      'Robert Castellan',
    ]);
  });

  it('stay one when the file comes again', async () => {
    await reviewed().click();
    await press('Merge');
    await page.getByText(/^Merged .* into /).waitFor();
    const merged = await castellans(page);
    expect(merged).toHaveLength(1);
    await go('Import');
    await press('Import another file');
    const data = await importFile();
    await data.says(/3 unchanged/);
    await data.press('Cancel');
    expect(await castellans(page)).toEqual(merged);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeLog } from '../support/make-log';
import { type FirefoxSandbox, openFirefox } from './open-firefox';

const NAME = 'Torrell Parcels – pilot';
const DEALS = [
  'Deal ID;Deal name;Stage;Amount;Currency;Close date;Account name;Owner',
  `F-1;${NAME};Proposal;26.400,00;EUR;18.12.2027;Torrell Parcels;Maya Okafor`,
  'F-2;Corvane Bakery – ovens;Discovery;8.100,00;EUR;31.02.2027;Corvane Bakery;Maya Okafor',
].join('\r\n');

let sandbox: FirefoxSandbox;
let own: Page;

const shows = (words: string) => sandbox.shows(words);
const press = (name: string) => sandbox.press(name);

async function drop(files: Record<string, string>): Promise<void> {
  await shows('Drop an export of your CRM here');
  await own.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(dropped)) dataTransfer.items.add(new File([text], name));
    document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, files);
}

beforeAll(async () => {
  sandbox = await openFirefox();
  ({ own } = sandbox);
  await sandbox.openAnew('#/data/import');
});
afterAll(() => sandbox?.close());

it('brings in Firefox an export and a log from the drop to the book', async () => {
  await drop({ 'deals.csv': DEALS });
  await shows('Check the file');
  await press('Check the file');
  await shows('Deals: 1 new, 1 refused');
  await press('Import');
  await shows('Imported deals.csv');
  await press('Import another file');

  await drop({ 'deals.csv': DEALS });
  await shows('Check the file');
  await press('Check the file');
  await shows('Deals: 1 unchanged, 1 refused');
  await press('Cancel');

  await drop({ 'log.jsonl': await makeLog(['Asked about winter tyres']) });
  await shows('Activity log: 1 new');
  await press('Import');
  await shows('Imported log.jsonl');

  await own.evaluate(() => {
    location.hash = '#/deals';
  });
  await shows(NAME);
  expect(await own.evaluate(() => document.body.innerText)).not.toContain('Corvane Bakery – ovens');
});

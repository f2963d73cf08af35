import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportPage } from '../support/import-page';
import { makeLog } from '../support/make-log';
import { ROOT } from '../support/paths';
import { openSandbox, type Sandbox } from './open-sandbox';

const FOLDER = join(ROOT, '.output', 'screenshots');

const DEALS = [
  'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
  'T-1,Maya Okafor,GTXPro,Torrell Parcels,Won,2026-10-20,2026-11-02,4514',
  'T-2,Maya Okafor,GTX Pro,Corvane Bakery,Engaging,2026-10-25,,',
].join('\n');
const ACCOUNTS = ['account,sector,year_established', 'Torrell Parcels,technolgy,1996'].join('\n');
const PRODUCTS = ['product,series,sales_price', 'GTX Pro,GTX,4821', 'MG Special,MG,55'].join('\n');
const TEAM = ['sales_agent,manager,regional_office', 'Maya Okafor,Dee Rector,West'].join('\n');

describe.each(['light', 'dark'] as const)('files that are dropped together, in %s', (theme) => {
  let sandbox: Sandbox;
  let data: ImportPage;

  /** What axe finds wrong, and a picture for eyes. */
  async function look(name: string): Promise<string[]> {
    mkdirSync(FOLDER, { recursive: true });
    await data.page.screenshot({ path: join(FOLDER, `import-${name}-${theme}.png`), fullPage: true });
    await data.page.evaluate(axe.source);
    const { passes, violations } = (await data.page.evaluate('axe.run(document)')) as axe.AxeResults;
    if (passes.length === 0) throw new Error('axe has looked at nothing');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }

  beforeAll(async () => {
    sandbox = await openSandbox({ theme });
    data = new ImportPage((await sandbox.openWorkspace('#/data/import')).page);
  });
  afterAll(() => sandbox?.close());

  it('are taken one after the other, what others name first', async () => {
    await data.page.getByText('Drop an export of your CRM here').waitFor();
    expect(await look('drop')).toEqual([]);
    await data.dropAll({
      'pipeline.csv': DEALS,
      'accounts.csv': ACCOUNTS,
      'products.csv': PRODUCTS,
      'team.csv': TEAM,
    });
    const order = [
      ['team.csv', 'People of your team: 1 new'],
      ['products.csv', 'Products: 2 new'],
      ['accounts.csv', 'Accounts: 1 new'],
      ['pipeline.csv', 'Deals: 2 new'],
    ] as const;
    for (const [at, [name, words]] of order.entries()) {
      if (at > 0) await data.press(`Next: ${name}`);
      await data.isAt(name);
      expect(await look(`mapping-${at}`)).toEqual([]);
      await data.check();
      await data.says(words);
      expect(await look(`checked-${at}`)).toEqual([]);
      await data.press('Import');
      await data.says(`Imported ${name}`);
    }
    expect(await look('done')).toEqual([]);
    await data.press('Import another file');
  });

  it('add nothing the second time, and the others may be left out', async () => {
    await data.dropAll({ 'accounts.csv': ACCOUNTS, 'products.csv': PRODUCTS });
    await data.isAt('products.csv');
    await data.check();
    await data.says('Products: 2 unchanged');
    await data.press('Cancel');
    await data.says('One file is left:');
    await data.press('Leave it out');
    await data.page.getByText('One file is left:').waitFor({ state: 'detached' });
  });

  it('may be a log of another browser: checked, taken in once, and taken back', async () => {
    const log = await makeLog(['Asked about winter tyres', 'Wants a ramp', 'Call after the fair']);
    await data.dropAll({ 'broken.jsonl': log.replace('a ramp', 'no ramp') });
    await data.says('This log is not whole: line 3, content changed. Nothing of it is taken.');
    await data.dropAll({ 'log.jsonl': log });
    await data.says('Activity log: 3 new');
    expect(await look('log')).toEqual([]);
    await data.press('Import');
    await data.says('Imported log.jsonl');
    const { page: activities } = await sandbox.openWorkspace('#/activity');
    await activities.getByText('Wants a ramp').first().waitFor();
    await activities.close();

    await data.press('Import another file');
    await data.dropAll({ 'log.jsonl': log });
    await data.says('All of it is here already: there is nothing to import.');
    await data.press('Cancel');
    await data.press('Undo');
    await data.says('The import was taken back.');
    await data.dropAll({ 'log.jsonl': log });
    await data.says('Activity log: 3 new');
    await data.press('Cancel');
    expect(sandbox.browser.errors).toEqual([]);
  });
});

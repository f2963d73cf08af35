import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { v4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { type Deal, madeHere } from '../../utils/model/book';
import { openDatabase } from '../../utils/store/database';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { recordByKey, recordsNamed } from '../../utils/store/externals';
import { getLead } from '../../utils/store/leads';
import { saveAccount } from '../../utils/store/people';
import { version2 } from '../../utils/store/versions/2';
import { version4 } from '../../utils/store/versions/4';
import { testDatabase } from './test-database';

const AT = '2026-11-20T09:00:00.000Z';
const before = JSON.parse(readFileSync(new URL('samples/2.json', import.meta.url), 'utf8')).rows;

/** The deal of the sample as a version with origins kept it, with this origin. */
async function upgraded(origin: object | null): Promise<Deal | null> {
  const name = v4();
  const then = openDatabase(name, [version2]);
  await then.table('deals').add({ ...before.deals[0], origin });
  await then.table('leads').add(before.leads[0]);
  then.close();
  const db = testDatabase(name);
  expect(await getLead(db, 'lead-1')).toMatchObject({ stage: null, unlogged: null, externals: [] });
  return getDeal(db, 'deal-1');
}

describe('the step to names on other sites', () => {
  const url = 'https://crm.acme.example:8443/deals/17?tab=notes';

  it('takes the one that was kept as origin, with the port of its host', async () => {
    const deal = await upgraded({ site: 'generic', url, recordId: '17' });
    expect(deal).toMatchObject({ externals: ['crm.acme.example:8443|deal|17'], sources: {}, unlogged: null });
    expect(deal?.origin?.url).toBe(url);
  });

  it.each([
    ['no origin', null],
    ['a mail thread', { site: 'gmail', url: 'https://mail.google.com/mail/u/0/#all/1', recordId: null }],
    ['no address', { site: 'generic', url: null, recordId: '17' }],
  ])('has none for %s', async (_what, origin) => {
    expect((await upgraded(origin))?.externals).toEqual([]);
  });
});

describe('records', () => {
  it('are found by their name on a site, of their kind and host alone', async () => {
    const db = testDatabase();
    const sample = before.deals[0];
    const nothing = { ...madeHere(), unlogged: null };
    await saveDeal(db, {
      ...sample,
      ...nothing,
      id: 'd1',
      externals: ['a.example|deal|1', 'b.example|deal|7'],
    });
    await saveDeal(db, { ...sample, ...nothing, id: 'd2', externals: ['b.example|deal|1'] });
    const idOf = async (key: string) => (await recordByKey(db, 'deal', key))?.id ?? null;
    expect(await idOf('a.example|deal|1')).toBe('d1');
    expect(await idOf('b.example|deal|7')).toBe('d1');
    expect(await idOf('b.example|deal|1')).toBe('d2');
    expect(await idOf('c.example|deal|1')).toBeNull();
    expect(await recordByKey(db, 'contact', 'a.example|deal|1')).toBeNull();
  });

  it('are found by name in any writing of it', async () => {
    const db = testDatabase();
    const make = (id: string, name: string) =>
      saveAccount(db, { id, name, domains: [], website: null, origin: null, ...madeHere(), updatedAt: AT });
    await make('a1', 'Northwind  Dental ');
    await make('a2', 'NORTHWIND DENTAL');
    await make('a3', 'Northwind');
    const named = await recordsNamed(db, 'account', ' northwind dental');
    expect(named.map(({ id }) => id).sort()).toEqual(['a1', 'a2']);
    expect(await recordsNamed(db, 'account', '  ')).toEqual([]);
  });

  it('of a company are found but for its legal form, where only one may be meant', async () => {
    const db = testDatabase();
    const make = (id: string, name: string) =>
      saveAccount(db, { id, name, domains: [], website: null, origin: null, ...madeHere(), updatedAt: AT });
    await make('a1', 'Acme, Inc.');
    const idsOf = async (name: string) => (await recordsNamed(db, 'account', name)).map(({ id }) => id);
    expect(await idsOf('ACME')).toEqual(['a1']);
    expect(await idsOf('Acme GmbH')).toEqual([]);
    await make('a2', 'Acme GmbH');
    expect(await idsOf('Acme Gmbh')).toEqual(['a2']);
    expect(await idsOf('Acme')).toEqual([]);
    await make('a3', 'Acme');
    expect(await idsOf('Acme')).toEqual(['a3']);
  });

  it('of companies that an earlier version kept are found so too', async () => {
    const sample = JSON.parse(readFileSync(new URL('samples/4.json', import.meta.url), 'utf8')).rows;
    const name = v4();
    const then = openDatabase(name, [version4]);
    await then.table('accounts').bulkAdd(sample.accounts);
    then.close();
    expect(await recordsNamed(testDatabase(name), 'account', 'Harbour Dental Ltd')).toMatchObject([
      { id: 'account-1' },
    ]);
  });
});

import './fake-browser';

import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../utils/store/database';
import { saveLead } from '../../utils/store/leads';
import { saveAccount, saveContact } from '../../utils/store/people';
import { saveSettings } from '../../utils/store/settings';
import { look, makeRecord } from './crm-pages';
import { makeAccount, makeContact, makeLead, SAM } from './records';
import { type Life, newWorld, wake } from './world';

const INFO = 'info@acme.example';

let db: Database;
let life: Life;

beforeEach(async () => {
  db = await newWorld();
  await saveSettings(db, { identity: { name: 'Sam Lee', email: SAM } });
  await saveAccount(db, makeAccount('acme', 'acme.example', { name: 'Acme' }));
  life = wake(db);
});

const people = async () =>
  (await db.contacts.toArray()).map(({ name, emails, accountId }) => [name, ...emails, accountId]);

describe('people of the book by their addresses', () => {
  it('are not one because they share the address of a function', async () => {
    await saveContact(db, makeContact('clara', INFO, { name: 'Clara Weiss', accountId: 'acme' }));
    await look(life, makeRecord('contact', '7', { email: INFO }, { name: 'Jonas Brandt' }));
    expect((await people()).map(([name]) => name).sort()).toEqual(['Clara Weiss', 'Jonas Brandt']);
    await saveLead(db, makeLead('l1', INFO, { name: 'Ada Fenn' }));
    await look(life, makeRecord('lead', '8', { email: INFO }, { name: 'Ben Roe' }));
    await look(life, makeRecord('lead', '9', { email: INFO }, { name: 'Ada Fenn' }));
    const leads = await db.leads.toArray();
    expect(leads.map(({ name, externals }) => [name, externals.length]).sort()).toEqual([
      ['Ada Fenn', 1],
      ['Ben Roe', 1],
    ]);
  });

  it('get no address of a function from the list of a deal', async () => {
    const contacts = ['Clara Weiss <info@acme.example>', 'sales@acme.example'];
    await look(life, makeRecord('deal', '17', { account: 'Acme', contacts }, { name: 'Rollout' }));
    expect(await people()).toEqual([['Clara Weiss', 'acme']]);
  });

  it('are one person with both addresses where the CRM says so, and go with them to another company', async () => {
    const clara = { email: 'clara@acme.example', account: 'Acme' };
    await look(life, makeRecord('contact', '7', clara, { name: 'Clara Weiss' }));
    const moved = { email: 'clara@globex.example', account: 'Globex' };
    await look(life, makeRecord('contact', '7', moved, { name: 'Clara Weiss' }), 3);
    const globex = (await db.accounts.toArray()).find(({ name }) => name === 'Globex')?.id;
    expect(globex).toBeDefined();
    expect(await people()).toEqual([['Clara Weiss', 'clara@globex.example', 'clara@acme.example', globex]]);
    const again = { account: 'Globex', contacts: ['Clara Weiss <clara@acme.example>'] };
    await look(life, makeRecord('deal', '18', again, { name: 'Rollout' }), 4);
    expect(await people()).toHaveLength(1);
  });
});

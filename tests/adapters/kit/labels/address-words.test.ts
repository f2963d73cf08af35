import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../utils/adapters/kit/labels/address-words';

const read = (url: string) => readAddress(new URL(url));

describe('an address of no known product', () => {
  it.each([
    ['https://crm.acme.example/opportunities/118', 'deal', '118'],
    ['https://crm.acme.example/companies/12/deals/34?tab=notes', 'deal', '34'],
    ['https://crm.acme.example/index.php?module=Contacts&view=Detail&record=4512', 'contact', '4512'],
    ['https://crm.acme.example/app#/lead/1f0c77', 'lead', '1f0c77'],
    ['http://intranet.acme.example/ventas/oportunidad.php?id_oportunidad=1207', 'deal', '1207'],
    ['https://app.acme.example/person/60215-eleanor-tibbs', 'contact', '60215'],
    ['https://erp.acme.example/app/opportunity/CRM-OPP-2026-00058', 'deal', 'CRM-OPP-2026-00058'],
    ['https://people.acme.example/people/h:9f2ka1', 'contact', 'h:9f2ka1'],
    [
      'https://a.example/o/comp_0f6f1a4e-8a0f-4a1b-9a7e-33b8f1f0c2d1',
      null,
      'comp_0f6f1a4e-8a0f-4a1b-9a7e-33b8f1f0c2d1',
    ],
    [
      'https://a.example/o/record/0f6f1a4e-8a0f-4a1b-9a7e-33b8f1f0c2d1',
      null,
      '0f6f1a4e-8a0f-4a1b-9a7e-33b8f1f0c2d1',
    ],
    ['https://crm.acme.example/accounts?org_id=9&page=2', 'account', null],
    ['https://crm.acme.example/', null, null],
  ])('%s', (url, entity, id) => {
    expect(read(url)).toMatchObject({ entity, id });
  });

  it('counts a part of a parameter for less than a word of its own', () => {
    expect(read('https://x.example/web#id=12&model=crm.lead')).toMatchObject({
      entity: 'lead',
      weight: 2,
      id: '12',
    });
    expect(read('https://x.example/index.php?module=Leads&record=12')).toMatchObject({
      entity: 'lead',
      weight: 4,
    });
  });

  it('knows pages of another kind and forms for what is not there yet', () => {
    expect(read('https://crm.acme.example/settings/profile').isOther).toBe(true);
    expect(read('https://crm.acme.example/companies/88213/app#/new/opportunity').isNew).toBe(true);
    expect(read('https://crm.acme.example/deals/7/overview')).toMatchObject({ isOther: false, isNew: false });
  });

  it('stands a malformed escape', () => {
    expect(read('https://crm.acme.example/deals/7?q=%E0%A4%A#%')).toMatchObject({ entity: 'deal', id: '7' });
  });
});

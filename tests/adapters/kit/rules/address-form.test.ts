import { describe, expect, it } from 'vitest';
import { formOf, hasForm } from '../../../../utils/adapters/kit/rules/address-form';

const RECORD = { id: '4711', name: 'Grain to Hull' };

describe('the form of an address', () => {
  it.each([
    ['https://a.example/deals/4711', '/deals/*', '/deals/99'],
    ['https://a.example/deals/grain-to-hull', '/deals/*', '/deals/barley-to-cork'],
    [
      'https://a.example/index.php?module=Deals&record=4711',
      '/index.php?module=Deals',
      '/index.php?record=8&module=Deals',
    ],
    ['https://a.example/#Opportunity/view/64abc0', '/#/Opportunity/view/*', '/#Opportunity/view/77ff01'],
    [
      'https://a.example/web#id=4711&model=crm.lead',
      '/web?model=crm.lead',
      '/web#model=crm.lead&id=5&cids=1',
    ],
  ])('of %s is that of its like', (address, form, like) => {
    expect(formOf(new URL(address), RECORD)).toBe(form);
    expect(hasForm(new URL(address), form)).toBe(true);
    expect(hasForm(new URL(like, 'https://a.example'), form)).toBe(true);
  });

  it.each([
    ['/deals/*', '/contacts/4'],
    ['/deals/*', '/deals'],
    ['/deals/*', '/deals/4/edit'],
    ['/index.php?module=Deals', '/index.php?module=Contacts&record=4'],
    ['/#/Opportunity/view/*', '/#Contact/view/4'],
  ])('%s is not that of %s', (form, other) => {
    expect(hasForm(new URL(other, 'https://a.example'), form)).toBe(false);
  });
});

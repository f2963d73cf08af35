import type { Address, Entity, FieldHook, Profile } from './kit/profile';

// facts: `subvalue_<FIELD>` is seen for tasks, calls and events only (SUBJECT, CONTACTID); that deals follow the
// same pattern is not confirmed, so these hooks come first and the label reader answers where they do not.

const HOST =
  /^(?:(?:crm|crmsandbox|crmplus)\.zoho\.(?:com|eu|in|com\.au|jp|com\.cn|sa|ca|ae|uk)|(?:crm|crmsandbox)\.zohocloud\.ca|one\.zoho\.(?:com|eu|in|com\.au|jp|com\.cn|sa|ca))$/;
const MODULES: Readonly<Record<string, Entity>> = {
  potentials: 'deal',
  deals: 'deal',
  leads: 'lead',
  contacts: 'contact',
  accounts: 'account',
  tasks: 'activity',
  calls: 'activity',
  events: 'activity',
  meetings: 'activity',
  activities: 'activity',
};
const RECORD = /\/crm\/(?:[\w-]+\/)?tab\/(\w+)\/(\d{6,})(?:\/|$)/;
const OLD = /\/crm\/(?:EntityInfo|ShowEntityInfo)\.do$/;

function value(...names: string[]): FieldHook {
  return { selectors: names.flatMap((name) => [`#subvalue_${name}`, `#value_${name}`]) };
}

function address(url: URL): Address {
  const [, tab, id] = RECORD.exec(url.pathname) ?? [];
  const old = OLD.test(url.pathname);
  const entity = MODULES[(old ? (url.searchParams.get('module') ?? '') : (tab ?? '')).toLowerCase()];
  const record = old ? url.searchParams.get('id') : id;
  return entity && record ? { entity, id: record } : 'other';
}

function isMine(url: URL): boolean {
  const inside = !url.hostname.startsWith('one.') || url.pathname.includes('/crm/');
  return url.protocol === 'https:' && HOST.test(url.hostname) && inside;
}

/** Zoho CRM's record pages, old and new design, alone and within Zoho One. */
export const zoho: Profile = {
  id: 'zoho',
  hosts: [
    'crm.zoho.com',
    'crm.zoho.eu',
    'crm.zoho.in',
    'crm.zoho.com.au',
    'crm.zoho.jp',
    'crm.zoho.com.cn',
    'crm.zoho.sa',
  ],
  isMine,
  address,
  scope: ['crm-detail-view', '#kventitydetailspage', '.task-detailview'],
  skip: ['crm-related-list', '[id^="rel_"]', 'crm-timeline'],
  fields: {
    name: {
      selectors: [
        '#entityNameInBCView',
        '#titlecard_SUBJECT',
        ...value('POTENTIALNAME', 'SUBJECT').selectors,
      ],
    },
    owner: value('SMOWNERID'),
    contacts: {
      selectors: value('CONTACTID').selectors.flatMap((cell) => [`${cell} .cxLookupCompLink`, cell]),
    },
  },
  fieldsOf: {
    deal: {
      stage: value('STAGE'),
      amount: value('AMOUNT'),
      closeDate: value('CLOSINGDATE'),
      probability: value('PROBABILITY'),
      account: value('ACCOUNTID'),
      source: value('LEADSOURCE'),
      nextStep: value('NEXTSTEP'),
      description: value('DESCRIPTION'),
    },
    lead: {
      stage: value('STATUS', 'LEADSTATUS'),
      account: value('COMPANY'),
      email: value('EMAIL'),
      jobTitle: value('DESIGNATION'),
    },
    contact: { account: value('ACCOUNTID'), email: value('EMAIL'), jobTitle: value('TITLE') },
  },
  nameFrom: [{ attribute: 'id', pattern: /^(?:sub)?value_([A-Z]\w+)$/ }],
};

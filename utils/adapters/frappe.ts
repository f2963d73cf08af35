import type { Address, Entity, FieldHook, Profile } from './kit/profile';

// facts: the "Data" tab carries field names (`data-name`); the side panel is rows of label and value, and the
// status is a button without a name: found by its round indicator in the header, else by labels and shapes.

const PAGES: Readonly<Record<string, Entity>> = {
  deals: 'deal',
  leads: 'lead',
  contacts: 'contact',
  organizations: 'account',
};
const RECORD = /^\/crm\/(deals|leads|contacts|organizations)\/(?!view(?:\/|$))([^/]+)\/?$/;
const PAGE =
  /^\/crm\/(?:deals|leads|contacts|organizations|notes|tasks|call-logs|calendar|dashboard|email-templates|notifications|data-import)(?:\/|$)/;

function field(...names: string[]): FieldHook {
  return { selectors: names.map((name) => `[data-name="${name}"]`) };
}

function address(url: URL): Address {
  const [, page, id] = RECORD.exec(url.pathname) ?? [];
  const entity = page && PAGES[page];
  return entity && id ? { entity, id: decodeURIComponent(id) } : 'other';
}

/** Frappe CRM: `/crm/deals/CRM-DEAL-2026-00001` on a company's own host or on Frappe Cloud. */
export const frappe: Profile = {
  id: 'frappe',
  hosts: [],
  isMine: (url) => PAGE.test(url.pathname),
  marks: [
    'meta[name="apple-mobile-web-app-title"][content="Frappe CRM"]',
    '#app #app-header',
    'link[href*="/assets/crm/"]',
  ],
  address,
  scope: ['#app:has(#app-header)', '#app'],
  skip: ['.activity', '.activities', '[role="dialog"]', '[role="menu"]'],
  fields: {
    name: { selectors: ['.text-2xl.font-medium', '#app-header nav > :last-child'] },
    stage: { selectors: ['#app-header button:has(svg > rect + circle)', '[data-name="status"]'] },
  },
  fieldsOf: {
    deal: {
      amount: field('deal_value', 'expected_deal_value'),
      closeDate: field('expected_closure_date', 'close_date'),
      owner: field('deal_owner'),
      account: field('organization'),
      probability: field('probability'),
      nextStep: field('next_step'),
    },
    lead: { owner: field('lead_owner'), account: field('organization'), jobTitle: field('job_title') },
  },
  names: {
    deal_value: 'amount',
    expected_deal_value: 'amount',
    expected_closure_date: 'closeDate',
    deal_owner: 'owner',
    lead_owner: 'owner',
    mobile_no: 'phone',
    annual_revenue: null,
    territory: null,
    sla: null,
    no_of_employees: null,
  },
};

import type { Address, Entity, FieldHook, Profile } from './kit/profile';

// facts: Microsoft's own test library hangs on `data-id` with the fields' logical names, in every language. The
// title's tooltip and the mark of the stage in front are general knowledge; without them labels and shapes.

const CLOUD = /\.crm\d*\.(?:dynamics\.(?:com|cn)|microsoftdynamics\.(?:us|de)|appsplatform\.us)$/;
const TABLES: Readonly<Record<string, Entity>> = {
  opportunity: 'deal',
  lead: 'lead',
  contact: 'contact',
  account: 'account',
  task: 'activity',
  phonecall: 'activity',
  appointment: 'activity',
  '3': 'deal',
  '4': 'lead',
  '2': 'contact',
  '1': 'account',
};
const GUID = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;
const PAGE = /\/main\.aspx$/i;

/** A field in the form or in its header: a text box, a number, a date, a choice, a lookup. */
function field(name: string): FieldHook {
  const control = `${name}.fieldControl`;
  return {
    selectors: [
      `[data-id$="${control}-LookupResultsDropdown_${name}_selected_tag_text"]`,
      `[data-id$="${control}-LookupResultsDropdown_${name}_selected_tag"]`,
      `:is(input, textarea, select, button)[data-id*="${control}"]:not([aria-hidden="true"])`,
      `[data-id="header_${name}"] [data-preview_orientation] + *`,
    ],
  };
}

function address(url: URL): Address {
  const query = url.searchParams;
  const id = GUID.exec(query.get('id') ?? '')?.[1];
  const entity = TABLES[(query.get('etn') ?? query.get('etc') ?? '').toLowerCase()];
  return query.get('pagetype') === 'entityrecord' && entity && id
    ? { entity, id: id.toLowerCase() }
    : 'other';
}

function isMine(url: URL): boolean {
  if (!PAGE.test(url.pathname)) return url.protocol === 'https:' && CLOUD.test(url.hostname);
  return CLOUD.test(url.hostname) || url.searchParams.has('pagetype');
}

/** Dynamics 365 Sales, in Microsoft's cloud and on a company's own servers. */
export const dynamics: Profile = {
  id: 'dynamics',
  hosts: [],
  isMine,
  marks: ['[data-id="editFormRoot"]', '[data-id="form-header"]', '#shell-container', '#ApplicationShell'],
  address,
  scope: ['[data-id="editFormRoot"]'],
  skip: [
    '[data-id*="notescontrol"]',
    '[data-id*="dataSetRoot"]',
    '[data-id="quickCreateRoot"]',
    '[role="dialog"]',
  ],
  fields: {
    name: { selectors: ['[data-id="header_title"]'], attribute: 'title' },
    owner: field('ownerid'),
    description: field('description'),
    createdAt: field('createdon'),
  },
  fieldsOf: {
    deal: {
      amount: field('estimatedvalue'),
      closeDate: field('estimatedclosedate'),
      probability: field('closeprobability'),
      currency: field('transactioncurrencyid'),
      account: field('parentaccountid'),
      contacts: field('parentcontactid'),
    },
    lead: { email: field('emailaddress1'), account: field('companyname'), source: field('leadsourcecode') },
    contact: {
      email: field('emailaddress1'),
      account: field('parentcustomerid'),
      jobTitle: field('jobtitle'),
    },
    account: { phone: field('telephone1'), website: field('websiteurl') },
  },
  names: {
    budgetamount: null,
    actualvalue: null,
    actualclosedate: null,
    totalamount: null,
    statuscode: null,
    purchasetimeframe: null,
  },
  nameFrom: [
    {
      attribute: 'data-id',
      pattern: /^(?:header_)?([a-z_]\w+?)(?:\.fieldControl|-FieldSectionItemContainer)/,
    },
  ],
};

import type { Address, Entity, FieldHook, Profile } from './kit/profile';

// facts: fields carry their API names ("sfdc:RecordField.Opportunity.Amount"), free of the language. The id
// prefixes of the old pages and the marks of the path are general knowledge. An owner behind a closed shadow
// root is not read.

const HOST =
  /\.lightning\.(?:force\.com|force\.mil|crmforce\.mil|sfcrmproducts\.cn)(?:\.mcas\.ms)?$|\.(?:my\.)?salesforce\.com$/;
const OBJECTS: Readonly<Record<string, Entity>> = {
  Opportunity: 'deal',
  Lead: 'lead',
  Contact: 'contact',
  Account: 'account',
  Task: 'activity',
  Event: 'activity',
  '006': 'deal',
  '00Q': 'lead',
  '003': 'contact',
  '001': 'account',
  '00T': 'activity',
  '00U': 'activity',
};
const ID = '([a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)';
const RECORD = new RegExp(`^/lightning/r/(?:([A-Za-z]\\w*)/)?${ID}/(?:view|edit)/?$`);
const OLD = new RegExp(`^#/sObject/${ID}(?:/view|/edit)?(?:[?/]|$)`);
const CLASSIC = new RegExp(`^/${ID}(?:/e)?/?$`);

/** The value beside its label, read first, then being edited. */
function field(name: string): FieldHook {
  const cell = `[data-target-selection-name$=".${name}"]`;
  return {
    selectors: [
      `${cell} .test-id__field-value`,
      `${cell} [data-output-element-id="output-field"]`,
      `${cell} :is(input:not([type="hidden"]), textarea, button[role="combobox"])`,
    ],
  };
}

function address(url: URL): Address {
  const [, object, id] = RECORD.exec(url.pathname) ?? [];
  const plain = id ?? OLD.exec(url.hash)?.[1] ?? CLASSIC.exec(url.pathname)?.[1];
  if (!plain) return 'other';
  const entity = OBJECTS[object ?? plain.slice(0, 3)];
  return entity ? { entity, id: plain } : 'other';
}

/** Salesforce's Lightning pages: records of other tabs stay in the page, so the tab in front is the region. */
export const salesforce: Profile = {
  id: 'salesforce',
  hosts: [],
  isMine: (url) =>
    url.protocol === 'https:' &&
    HOST.test(url.hostname) &&
    !/^(?:www|help|developer|login|test)\./.test(url.hostname),
  address,
  scope: [
    'section.tabContent.active section.tabContent.active',
    'section.tabContent.active',
    '.windowViewMode-normal',
    '.oneContent.active',
  ],
  skip: [
    '.forceRelatedListContainer',
    '.forceRelatedListSingleContainer',
    'lst-related-list-single-container',
    'lst-related-list-container',
    '.runtime_sales_activitiesActivityPanel',
    '.forceChatterFeed',
    '.modal-container',
  ],
  fields: {
    name: {
      selectors: [
        'slot[name="primaryField"] :is(lightning-formatted-text, lightning-formatted-name)',
        '.slds-page-header__title :is(lightning-formatted-text, lightning-formatted-name)',
        'h1 .slds-page-header__title, h1 .uiOutputText',
        ...field('Name').selectors,
        ...field('Subject').selectors,
      ],
    },
    owner: { selectors: ['OwnerId', 'Owner'].flatMap((name) => field(name).selectors) },
    createdAt: { selectors: ['[data-target-selection-name$=".CreatedById"] lightning-formatted-date-time'] },
  },
  fieldsOf: {
    deal: {
      stage: {
        selectors: [...field('StageName').selectors, '.slds-path__item.slds-is-current .slds-path__title'],
      },
      // A converted amount may follow in brackets.
      amount: { ...field('Amount'), pattern: /^([^()]+)/ },
      closeDate: field('CloseDate'),
      probability: field('Probability'),
      account: field('AccountId'),
      nextStep: field('NextStep'),
      source: field('LeadSource'),
      description: field('Description'),
    },
    lead: { stage: field('Status'), account: field('Company'), source: field('LeadSource') },
    activity: { contacts: field('WhoId'), description: field('Description') },
    contact: { account: field('AccountId') },
  },
  names: {
    StageName: 'stage',
    AccountId: 'account',
    OwnerId: 'owner',
    WhoId: 'contacts',
    WhatId: null,
    CreatedById: null,
    LastModifiedById: null,
    ExpectedRevenue: null,
    ForecastCategoryName: null,
  },
  nameFrom: [{ attribute: 'data-target-selection-name', pattern: /^sfdc:RecordField\.\w+\.(\w+)$/ }],
  signs: [
    { field: 'status', selector: '.slds-path__item.slds-is-won', value: 'won' },
    { field: 'status', selector: '.slds-path__item.slds-is-lost', value: 'lost' },
    { field: 'status', selector: '.slds-path__item.slds-is-current', value: 'open' },
  ],
};

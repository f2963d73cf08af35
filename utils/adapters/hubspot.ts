import type { Address, Entity, FieldHook, Profile } from './kit/profile';

// facts: the display of a property and its input carry HubSpot's own property names, whatever the language. The
// number of the lead object (0-136), the activity objects and the owner's hook have no second witness: where
// they fail the label reader answers.

const HOST = /^app(-[a-z]{2}\d+)?\.hubspot\.com$/;
const OBJECTS: Readonly<Record<string, Entity>> = {
  '0-1': 'contact',
  '0-2': 'account',
  '0-3': 'deal',
  '0-136': 'lead',
  '0-27': 'activity',
  '0-47': 'activity',
  '0-48': 'activity',
  contact: 'contact',
  company: 'account',
  deal: 'deal',
};
const RECORD = /^\/contacts\/\d+\/(?:record\/)?(0-\d+|contact|company|deal)\/(\d+)(?:\/|$)/;
const TASK = /^\/tasks\/\d+\/view\/[^/]+\/task\/(\d+)/;

/** A property in the header card, in the left sidebar (read, then being edited). */
function property(name: string): FieldHook {
  return {
    selectors: [
      `[data-test-id="highlight-property-display-${name}"]`,
      `[data-selenium-test="property-input-${name}"]`,
      `span[data-test-id="${name}"]`,
    ],
  };
}

function address(url: URL): Address {
  const record = RECORD.exec(url.pathname);
  const entity = record?.[1] && OBJECTS[record[1]];
  if (entity) return { entity, id: record[2] ?? null };
  const task = TASK.exec(url.pathname);
  return task?.[1] ? { entity: 'activity', id: task[1] } : 'other';
}

/** HubSpot's record pages. Records opened before stay in the page, hidden: what is shown counts. */
export const hubspot: Profile = {
  id: 'hubspot',
  hosts: ['app.hubspot.com', 'app-eu1.hubspot.com', 'app-na2.hubspot.com', 'app-na3.hubspot.com'],
  isMine: (url) => url.protocol === 'https:' && HOST.test(url.hostname),
  address,
  skip: [
    '[data-selenium-test="timeline-card"]',
    '[data-selenium-test^="card-id-ASSOCIATION_TABLE"]',
    '[data-test-id^="card-wrapper-ASSOCIATION"]',
  ],
  fields: {
    name: {
      selectors: [
        '[data-scroll-trackable-container="left-sidebar"] [data-selenium-test="highlightTitle"]',
        '[data-selenium-test="highlightTitle"]',
        '[data-selenium-test$="-highlight-details"] h3',
        '[data-field="hs_task_subject"]',
      ],
    },
    owner: property('hubspot_owner_id'),
    email: property('email'),
    phone: property('phone'),
    createdAt: { ...property('createdate'), pattern: /^(.*?)(?:\s+(?:GMT|UTC)[+-]?[\d:]*)?$/ },
  },
  fieldsOf: {
    deal: {
      amount: property('amount'),
      closeDate: property('closedate'),
      stage: {
        selectors: [...property('dealstage').selectors, '[data-test-id="deal-stage-select"]'],
      },
      currency: property('deal_currency_code'),
      probability: property('hs_deal_stage_probability'),
      nextStep: property('hs_next_step'),
      description: property('description'),
      account: { selectors: ['[data-selenium-test="company-chicklet-title-link"]'] },
      contacts: { selectors: ['[data-selenium-test="contact-chicklet-title-link"]'] },
    },
    lead: { stage: property('hs_pipeline_stage') },
    contact: {
      jobTitle: property('jobtitle'),
      account: {
        selectors: ['[data-selenium-test="company-chicklet-title-link"]', ...property('company').selectors],
      },
      website: property('website'),
    },
    account: { website: { selectors: [...property('website').selectors, ...property('domain').selectors] } },
  },
  names: { lifecyclestage: null, hs_lead_status: null, hs_forecast_amount: null, hs_object_id: null },
  nameFrom: [
    { attribute: 'data-selenium-test', pattern: /^property-input-(\w+)$/ },
    { attribute: 'data-test-id', pattern: /^highlight-property-display-(\w+)$/ },
  ],
};

import type { FieldHook, Profile } from './kit/profile';
import { address, isMine } from './suitecrm/address';

// SuiteCRM 7 and 8. facts: in 7 the value's box names its field (`field`), in 8 a class does
// (`dynamic-field-name-…`), both free of the language. The currency of 7 stands in the amount's label.

function field(...names: string[]): FieldHook {
  return {
    selectors: names.flatMap((name) => [
      `.detail-view-field[field="${name}"]`,
      `.field-layout .dynamic-field-name-${name}`,
      `.dynamic-field-name-${name}`,
      `.edit-view-field[field="${name}"]`,
    ]),
  };
}

/** SuiteCRM 7 (`index.php?module=…&action=DetailView&record=…`) and 8 (`#/opportunities/record/<guid>`). */
export const suitecrm: Profile = {
  id: 'suitecrm',
  hosts: [],
  isMine,
  marks: [
    'scrm-record',
    'scrm-record-header',
    'scrm-navbar-ui',
    'scrm-list',
    '.suitepicon',
    '.detail-view-row-item',
    '.edit-view-row-item',
  ],
  address,
  scope: ['scrm-record', '.record-view', '.detail-view', '#EditView', '#content'],
  skip: [
    'scrm-subpanel-container',
    'scrm-subpanel',
    '#subpanel_list',
    '.subpanel',
    'scrm-record-thread',
    'scrm-sidebar-widget',
  ],
  fields: {
    name: {
      selectors: [
        ...field('name', 'full_name').selectors,
        '.record-view-name-label',
        '.record-view-name',
        '.module-title-text',
      ],
    },
    owner: field('assigned_user_name'),
    description: field('description'),
    createdAt: {
      ...field('date_entered'),
      pattern: /^\s*([\d][\d./-]+(?:[ T,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?)?)/i,
    },
    email: field('email1', 'email'),
  },
  fieldsOf: {
    deal: {
      stage: field('sales_stage'),
      amount: field('amount'),
      currency: {
        selectors: ['.label:has(+ .detail-view-field[field="amount"])'],
        pattern: /\(\s*([A-Z]{3})\b/,
      },
      closeDate: field('date_closed'),
      probability: field('probability'),
      account: field('account_name'),
      source: field('lead_source'),
      nextStep: field('next_step'),
    },
    lead: {
      stage: field('status'),
      account: field('account_name'),
      source: field('lead_source'),
      phone: field('phone_work', 'phone_mobile'),
      amount: field('opportunity_amount'),
    },
    contact: {
      account: field('account_name'),
      jobTitle: field('title'),
      phone: field('phone_work', 'phone_mobile'),
    },
    account: { phone: field('phone_office'), website: field('website') },
    activity: { contacts: field('contact_name') },
  },
  names: {
    opportunity_type: null,
    campaign_name: null,
    date_modified: null,
    amount_usdollar: null,
    parent_name: null,
  },
  nameFrom: [{ attribute: 'class', pattern: /(?:^|\s)dynamic-field-name-(\w+)/ }, { attribute: 'field' }],
};

import { address, isMine } from './espocrm/address';
import type { FieldHook, Profile } from './kit/profile';

// facts: cells and fields carry the entity's field names, read and edited. How a stage is coloured (won green,
// lost red) is the product's default and an administrator's choice.

function field(...names: string[]): FieldHook {
  return { selectors: names.map((name) => `.field[data-name="${name}"]`) };
}

/** EspoCRM, hosted anywhere, under any path: `#Opportunity/view/<id>`. */
export const espocrm: Profile = {
  id: 'espocrm',
  hosts: [],
  isMine,
  marks: [
    'body[data-id="espocrm"]',
    'meta[content*="EspoCRM"]',
    '#main .record > [data-scope]',
    '#navbar a[href="#About"]',
  ],
  address,
  // Quick views and quick creation are dialogs outside of #main.
  scope: ['#main'],
  skip: [
    '.bottom .panel:not([data-name^="panel-"])',
    '.list-container',
    '.stream-head-container',
    '.filter-list',
  ],
  fields: {
    // A person's name being edited is in parts of its own.
    name: { selectors: ['.field[data-name="name"]:not(:has([data-name="lastName"]))'] },
    owner: field('assignedUser', 'assignedUsers'),
    description: field('description'),
    createdAt: field('createdAt'),
    phone: {
      selectors: ['.field[data-name="phoneNumber"] [data-phone-number]', '.field[data-name="phoneNumber"]'],
    },
    email: {
      selectors: ['.field[data-name="emailAddress"] [data-email-address]'],
      attribute: 'data-email-address',
    },
  },
  fieldsOf: {
    deal: {
      stage: field('stage'),
      amount: field('amount'),
      closeDate: field('closeDate'),
      probability: field('probability'),
      account: field('account'),
      source: field('leadSource'),
      contacts: {
        selectors: [
          '.field[data-name="contacts"] a[href*="#Contact/view/"]',
          '.field[data-name="contacts"] .link-item-name',
          '.field[data-name="contact"]',
        ],
      },
    },
    lead: {
      stage: field('status'),
      account: field('accountName'),
      source: field('source'),
      amount: field('opportunityAmount'),
      jobTitle: field('title'),
    },
    contact: {
      account: {
        selectors: [
          '.field[data-name="accounts"] a[href*="#Account/view/"]',
          '.field[data-name="accounts"] .link-item-name',
          '.field[data-name="account"]',
        ],
      },
      jobTitle: {
        selectors: ['.field[data-name="title"]', '.field[data-name="accounts"] .link-multiple-item .small'],
      },
    },
    activity: {
      contacts: {
        selectors: [
          '.field[data-name="contacts"] a[href*="#Contact/view/"]',
          '.field[data-name="contacts"] .link-item-name',
        ],
      },
    },
  },
  names: { parent: null, lastStage: null, amountConverted: null, campaign: null, teams: null, type: null },
  namesOf: { activity: { status: null, account: null }, lead: { name: null }, contact: { name: null } },
  signs: [
    {
      field: 'status',
      selector: '.field[data-name="stage"] :is(.text-success, .label-success)',
      value: 'won',
    },
    {
      field: 'status',
      selector: '.field[data-name="stage"] :is(.text-danger, .label-danger)',
      value: 'lost',
    },
    {
      field: 'status',
      selector: '.field[data-name="stage"] :is(.text-default, .text-primary, .text-warning)',
      value: 'open',
    },
  ],
};

import type { Address, Entity, FieldHook, Mark, Profile } from './kit/profile';

// facts: classes are random; the ids of a field's label and of its cell are the only names, and hold the
// record's id and the field's name. Amounts are shown short ("48.8k") and their currency as an icon.

const OBJECTS: Readonly<Record<string, Entity>> = {
  opportunity: 'deal',
  lead: 'lead',
  person: 'contact',
  company: 'account',
  task: 'activity',
  note: 'activity',
};
/** Objects of the product itself that are no records of ours; what is in neither list a company made itself. */
const OTHER = /^(?:workflow|dashboard|workspaceMember|message|calendarEvent|attachment|view)/;
const RECORD = /^\/object\/(\w+)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i;
const CURRENCIES: Readonly<Record<string, string>> = {
  euro: 'EUR',
  dollar: 'USD',
  pound: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  rupee: 'INR',
  real: 'BRL',
  won: 'KRW',
  frank: 'CHF',
  dirham: 'AED',
  'dollar-canadian': 'CAD',
  'dollar-australian': 'AUD',
  'dollar-singapore': 'SGD',
  'krone-czech': 'CZK',
  'krone-danish': 'DKK',
  'krone-swedish': 'SEK',
};

/** The cell after the label of that name. */
function field(...names: string[]): FieldHook {
  return { selectors: names.map((name) => `[id^="label-"][id$="-${name}"] + [id^="fields-card-"]`) };
}

/** A related record's chip: its own field first, then the card of that relation. */
function chip(object: string, ...names: string[]): FieldHook {
  const cells = names.map((name) => `${field(name).selectors[0]} [data-testid="tooltip"]`);
  return { selectors: [...cells, `a[href*="/object/${object}/"] [data-testid="tooltip"]`] };
}

function address(url: URL): Address {
  const [, object, id] = RECORD.exec(url.pathname) ?? [];
  return object && id && !OTHER.test(object) ? { entity: OBJECTS[object] ?? null, id } : 'other';
}

const signs: readonly Mark[] = Object.entries(CURRENCIES).map(([icon, value]) => ({
  field: 'currency',
  selector: `[id^="label-"][id$="-amount"] + [id^="fields-card-"] .tabler-icon-currency-${icon}`,
  value,
}));

/** Twenty, in its cloud and self-hosted. A record in the side panel over a page is another one. */
export const twenty: Profile = {
  id: 'twenty',
  hosts: ['app.twenty.com'],
  isMine: (url) => RECORD.test(url.pathname) || /^\/objects\/\w+\/?$/.test(url.pathname),
  marks: [
    'meta[property="og:title"][content="Twenty"]',
    '#root [id^="label-"] + [id^="fields-card-"]',
    '#root [data-testid="top-bar-title"]',
  ],
  address,
  scope: ['#scroll-wrapper-scroll-wrapper-show-page-left-container', '[id$="show-page-left-container"]'],
  // Lists of related records have a link to all of them.
  skip: ['div:has(> header a[href^="/objects/"])'],
  fields: {
    name: { selectors: ['[id^="title-id-"]'] },
    email: { selectors: field('emails', 'email').selectors.map((cell) => `${cell} a`) },
    phone: { selectors: field('phones', 'phone').selectors.map((cell) => `${cell} a`) },
    website: { selectors: field('domainName').selectors.map((cell) => `${cell} a`) },
    jobTitle: field('jobTitle'),
  },
  fieldsOf: {
    deal: {
      stage: field('stage'),
      amount: field('amount'),
      closeDate: field('closeDate'),
      probability: field('probability'),
      account: chip('company', 'company'),
      contacts: chip('person', 'pointOfContact'),
    },
    contact: { account: chip('company', 'company') },
    // A colleague's chip leads nowhere.
    account: {
      owner: {
        selectors: [
          ...field('accountOwner').selectors,
          'header + * [data-testid="chip"]:not(a *) [data-testid="tooltip"]',
        ],
      },
    },
  },
  names: { createdBy: null, updatedBy: null, updatedAt: null, annualRecurringRevenue: null, city: null },
  nameFrom: [{ attribute: 'id', pattern: /^label-[0-9a-f-]{36}-(\w+)$/i }],
  signs,
};

import { address, isMine } from './dolibarr/address';
import type { Profile } from './kit/profile';

// A lead of Dolibarr is a project whose "follow opportunity" is ticked. Its cards carry machine names only while
// they are edited; read, they are rows of label and value, which the label reader takes in the page's language.
// A proposal is a quote and no deal: one lead has several, and their amounts are not its own.

const ROW = '.tableforfield tr';
const USAGE = `${ROW}:has(input[name="usage_opportunity"])`;
const VALUE = 'td:nth-child(2)';

/** Dolibarr's cards of leads (projects), third parties, contacts and events, under any path. */
export const dolibarr: Profile = {
  id: 'dolibarr',
  hosts: [],
  isMine,
  marks: ['meta[name="author"][content^="Dolibarr"]', '#id-right > .fiche', '#id-container .fiche'],
  address,
  scope: ['.fiche > form:has(> .tabBar)', '.fiche'],
  skip: [
    '.tabs',
    '.tabsAction',
    '.pagination',
    'form[id^="builddoc"]',
    'table.liste',
    'table.noborder',
    '.tabBar ~ .fichecenter',
    '.tabsAction ~ .fichecenter',
    '#mailform',
    // "None", "Not linked to any third party": what is said of nothing is faint.
    '.opacitymedium',
  ],
  kinds: [{ selector: 'input[name="usage_opportunity"]:not(:checked)', entity: 'other' }],
  recordId: {
    selectors: ['.tabactive a.tab[href*="id="]', '.tabs a.tab[href*="id="]'],
    attribute: 'href',
    pattern: /[?&](?:socid|id|projectid)=(\d+)/,
  },
  fieldsOf: {
    deal: {
      name: { selectors: ['input[name="title"]', '.refid .refidno', '.refid'], pattern: /^\s*([^\n]+)/ },
      account: {
        selectors: ['.refidno a[href*="socid="]', 'select[name="socid"]'],
        pattern: /^(.+?)(?: \([^()]*\))?$/,
      },
      amount: { selectors: ['.tableforfield td > span.amount', 'td:has(> input[name="opp_amount"])'] },
      // Usage, visibility, status, probability, amount, "start - end": rows in this order, with no name of theirs.
      stage: {
        selectors: [
          'select[name="opp_status"]',
          `${ROW}:has(+ tr + tr > td > span.amount) > ${VALUE}`,
          `${USAGE} + tr + tr > ${VALUE}`,
        ],
      },
      probability: {
        selectors: [
          'input[name="opp_percent"]',
          `${ROW}:has(+ tr > td > span.amount) > ${VALUE}`,
          `${USAGE} + tr + tr + tr > ${VALUE}`,
        ],
      },
      closeDate: {
        selectors: [
          'input[name="projectend"]',
          `${ROW}:has(> td > span.amount) + tr > ${VALUE}`,
          `${USAGE} + tr + tr + tr + tr + tr > ${VALUE}`,
        ],
        pattern: /^(?:.*\s[-–]\s+)?(\S.*)$/,
      },
    },
    account: {
      name: { selectors: ['input[name="name"]', '.refid'], pattern: /^\s*([^\n]+)/ },
      email: { selectors: ['.refidno a[href^="mailto:"]'] },
      phone: { selectors: ['.refidno :has(> .fa-phone)', '.refidno a[href^="tel:"]'] },
      website: { selectors: ['.refidno a[target="_blank"][href^="http"]'] },
    },
    contact: {
      name: { selectors: ['.refid'], pattern: /^\s*([^\n]+)/ },
      // Without a company the line is its label alone.
      account: {
        selectors: ['.refidno a[href*="socid="]', '.refidno'],
        pattern: /^(?!.*:\s*(?:\n|$))([^\n]+)/,
      },
      email: { selectors: ['.refidno a[href^="mailto:"]'] },
      phone: { selectors: ['.refidno :has(> .fa-phone)', '.refidno a[href^="tel:"]'] },
    },
    activity: {
      name: { selectors: ['input[name="label"]', '.refid'], pattern: /^\s*(?:\d+\s*\n\s*)?([^\n]+)/ },
      owner: { selectors: ['.assignedtouser .usertext'] },
      contacts: { selectors: ['.tableforfield a[href*="/contact/card.php"]'] },
      account: { selectors: ['.tableforfield a[href*="/societe/card.php"]'] },
    },
  },
  names: {
    title: 'name',
    opp_status: 'stage',
    opp_percent: 'probability',
    opp_amount: 'amount',
    projectend: 'closeDate',
    poste: 'jobTitle',
    budget_amount: null,
    status: null,
    projectstart: null,
    public: null,
  },
  namesOf: { contact: { title: null }, account: { title: null } },
};

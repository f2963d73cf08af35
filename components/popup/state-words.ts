import type { PanelView } from '../../utils/model/panel-view';
import { dayOf, formatDay } from '../panel/format';
import { browserRegion } from '../panel/region';

/** What the sites are called that are read. */
export const SITE_WORDS: Readonly<Record<string, string>> = {
  gmail: 'Gmail',
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  pipedrive: 'Pipedrive',
  zoho: 'Zoho CRM',
  dynamics: 'Dynamics 365',
  odoo: 'Odoo',
  espocrm: 'EspoCRM',
  suitecrm: 'SuiteCRM',
  dolibarr: 'Dolibarr',
  twenty: 'Twenty',
  frappe: 'Frappe CRM',
  generic: 'Read by its labels',
};

const STATE_WORDS: Readonly<Record<PanelView['state'], string>> = {
  loading: 'The page is still loading.',
  paused: 'Paused.',
  'nothing-open': 'No thread or record is open.',
  unreadable: 'This page cannot be read.',
  'left-alone': 'Left alone: nothing of this is stored.',
  ask: 'Several deals fit. Choose one in the panel.',
  unmatched: 'Belongs to no deal yet. Nothing of it is stored.',
  record: 'Belongs to a deal or lead.',
  teach: 'What is read here is gone over in the panel.',
  'store-failed': 'The stored data cannot be opened.',
};

/** A state of the panel in one sentence; one that is not known is a page that was not read yet. */
export function stateWords(state: string): string {
  return state in STATE_WORDS ? STATE_WORDS[state as PanelView['state']] : 'Not read yet.';
}

/** The day of a moment, "20 Nov", as the rep's browser writes it. */
export function dayWords(moment: string): string {
  const region = browserRegion();
  return formatDay(dayOf(new Date(moment), region), new Date(), region);
}

import { dolibarr } from './dolibarr';
import { dynamics } from './dynamics';
import { espocrm } from './espocrm';
import { frappe } from './frappe';
import { hubspot } from './hubspot';
import type { Profile } from './kit/profile';
import { odoo } from './odoo';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { suitecrm } from './suitecrm';
import { twenty } from './twenty';
import { zoho } from './zoho';

// Apart from registry.ts, so that the script on mail pages does not carry what only CRM pages need.

/** Every CRM whose pages are known; all others are read by their labels alone. */
export const profiles: readonly Profile[] = [
  hubspot,
  salesforce,
  pipedrive,
  zoho,
  dynamics,
  odoo,
  espocrm,
  suitecrm,
  dolibarr,
  twenty,
  frappe,
];

/** The profile of this address whose mark, where it has one, stands in this page; null for labels alone. */
export function profileFor(doc: Document, url: string): Profile | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const mine = profiles.filter((profile) => profile.isMine(address));
  return mine.find(({ marks }) => !marks || marks.some((mark) => doc.querySelector(mark))) ?? null;
}

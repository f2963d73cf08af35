import type { Preset } from '../fields/preset';
import { dynamics } from './dynamics';
import { hubspot } from './hubspot';
import { odoo } from './odoo';
import { pipedrive } from './pipedrive';
import { salesforce } from './salesforce';
import { zoho } from './zoho';

/** The CRMs whose exports are known by their headings. */
export const PRESETS: readonly Preset[] = [hubspot, salesforce, pipedrive, zoho, odoo, dynamics];

import { cellText } from '../cells/cell-text';
import { PRESETS } from '../presets/registry';
import type { Cell } from '../source';
import { entityOfWord } from '../written';
import { hiddenRemark } from './hidden-column';
import type { Preset } from './preset';

/** What a file of a CRM has whatever language its headings are in. */
export type Evidence = { headings: readonly string[]; ids: readonly Cell[]; fileName: string };

/** Record names of Salesforce: three signs for the kind of record, twelve for the record, three to check them. */
const SALESFORCE_ID = /^(?:001|003|006|00Q|00T|00U|008)[A-Za-z\d]{12}(?:[A-Za-z\d]{3})?$/;
const ENTITY_FIRST = /^(.{2,40}?) - \S/;
/** Fewer columns of one form may be chance. */
const SEVERAL = 3;

const all = (ids: readonly Cell[], form: RegExp) =>
  ids.length > 0 && ids.every((id) => form.test(cellText(id)));

/** "Affaire - Titre": the kind of record stands before every column. */
function isEntityFirst(headings: readonly string[]): boolean {
  const named = headings.filter((heading) => entityOfWord(ENTITY_FIRST.exec(heading)?.[1] ?? '') !== null);
  return named.length >= SEVERAL && named.length >= headings.length * 0.8;
}

/** The three columns that Excel hides begin with one remark in brackets. */
function hasHiddenColumns(headings: readonly string[]): boolean {
  const remarks = headings.map(hiddenRemark).filter((remark) => remark !== null);
  return remarks.length >= 2 && new Set(remarks).size === 1;
}

const TELLS: Readonly<Record<string, (evidence: Evidence) => boolean>> = {
  hubspot: ({ fileName }) => /^hubspot-crm-exports-/i.test(fileName),
  salesforce: ({ ids }) => all(ids, SALESFORCE_ID),
  pipedrive: ({ headings }) => isEntityFirst(headings),
  zoho: ({ ids }) => all(ids, /^zcrm_\d+$/i),
  odoo: ({ ids }) => all(ids, /^__(?:export|import)__\./),
  dynamics: ({ headings }) => hasHiddenColumns(headings),
};

/** The CRM that wrote a file whose headings are in none of the forms of its presets; null where nothing tells. */
export function recogniseSystem(evidence: Evidence): Preset | null {
  return PRESETS.find(({ id }) => TELLS[id]?.(evidence)) ?? null;
}

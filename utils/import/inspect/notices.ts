import { lineText } from '../cells/cell-text';
import { readId } from '../cells/id';
import type { ColumnProposal, Notice } from '../inspection';
import type { Mapping, TableKind } from '../mapping';
import type { Row } from '../source';
import { valuesOf } from './propose-columns';

const MOST_SHOWN = 80;
/** What is taken of tables that are no records of the book. */
const LISTS: Readonly<Partial<Record<TableKind, string>>> = {
  product:
    'Of products the names are taken: deals are held against them, so that one that is spelt otherwise is found. Prices and all else are left out.',
  owner:
    'Of people of your team the names are taken, as deals call their owners. Managers, regions and all else are left out.',
};

function footerWords(footer: readonly Row[]): string {
  const [first] = footer;
  const shown =
    first === undefined ? '' : first.cells.map(lineText).filter(Boolean).join(' ').slice(0, MOST_SHOWN);
  const lines = footer.length === 1 ? 'One line at the end is' : `${footer.length} lines at the end are`;
  return `${lines} the report’s footer (“${shown}”) and no record: left out.`;
}

/** What the user should know of a file before importing it. */
export function noticesOf(
  columns: readonly ColumnProposal[],
  rows: readonly Row[],
  mapping: Mapping,
  footer: readonly Row[],
): Notice[] {
  const notices: Notice[] = [];
  const at = columns.findIndex(({ mapping: { field } }) => field === 'id');
  const lost =
    at < 0
      ? []
      : valuesOf(rows, at).filter((cell) => {
          const found = readId(cell, mapping.system);
          return found !== null && 'reason' in found;
        });
  if (lost.length > 0) {
    const text = `${lost.length} of the ids looked at were rounded by a spreadsheet (${lost[0]}). Their rows are refused while this column is read as the id: export again as text, or leave the column out.`;
    notices.push({ column: at, text });
  }
  if (mapping.heading === null)
    notices.push({ column: null, text: 'This file has no heading: the first row is read as data.' });
  if (at < 0 && mapping.table === 'deal') {
    const text =
      'No column holds an id. A deal is known again by its name, its company and the day it was made.';
    notices.push({ column: null, text });
  }
  if (footer.length > 0) notices.push({ column: null, text: footerWords(footer) });
  const left = LISTS[mapping.table];
  if (left !== undefined) notices.push({ column: null, text: left });
  return notices;
}

import type { Cell } from '../source';
import { cellText } from './cell-text';
import { type CellReading, read, unread } from './reading';

const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?\d+$/i;
const LONGEST = 250;
/** Names of Salesforce's records: 15 letters, or 18 with a check. */
const SHORT_SALESFORCE = /^[a-zA-Z0-9]{15}$/;
/** What Odoo exports of a record that no module has named: its table, its number, and eight random signs. */
const ODOO_EXPORT = /^__export__\.[a-z\d_]+?_(\d+)_[\da-f]{8}$/;
const CHECK = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const ROUNDED = 'is an id that a spreadsheet has rounded. Export it again as text, or leave this column out.';

/** The 18 letters for 15: in each five, capitals are bits. Reports write 15, pages 18. */
function longSalesforce(id: string): string {
  const check = [0, 5, 10].map((from) => {
    const bits = [...id.slice(from, from + 5)].map((letter, at) => (/[A-Z]/.test(letter) ? 2 ** at : 0));
    return CHECK[bits.reduce((sum, bit) => sum + bit, 0)] ?? '';
  });
  return id + check.join('');
}

/** A record's name on its system, in the form in which that system's pages have it. */
export function systemId(id: string, system: string): string {
  if (system === 'zoho') return id.replace(/^zcrm_/i, '');
  if (system === 'salesforce' && SHORT_SALESFORCE.test(id)) return longSalesforce(id);
  if (system === 'odoo') return ODOO_EXPORT.exec(id)?.[1] ?? id;
  return system === 'dynamics' ? id.replace(/^\{|\}$/g, '').toLowerCase() : id;
}

/** An id as text. One in scientific notation is lost: it is said, not guessed. */
export function readId(cell: Cell, system: string): CellReading<string> {
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && Math.abs(cell) < 1e15
      ? read(String(cell))
      : unread(`${cell} ${ROUNDED}`);
  }
  const text = cellText(cell);
  if (text === '') return null;
  if (SCIENTIFIC.test(text)) return unread(`${text} ${ROUNDED}`);
  return text.length > LONGEST ? unread('This is too long for an id.') : read(systemId(text, system));
}

/** What a cell may hold. Typed numbers stay numbers; null and undefined are empty. */
export type Cell = string | number | boolean | null | undefined;

/** Excel takes a file without this mark for the old code page of the machine. */
export const BYTE_ORDER_MARK = '\uFEFF';

const NEEDS_QUOTES = /[",\t\r\n]|^\s|\s$/;

/**
 * What a spreadsheet would run, or has run in one version (OWASP: CSV injection), after any apostrophes of
 * ours; the wide forms are taken for the plain ones by some. An apostrophe that stands before such a text
 * already gets a second one, so that taking one away always gives back what was there.
 */
const RUNS = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const WAS_ESCAPED = /^'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A text as a spreadsheet shows it and never runs it: with an apostrophe in front where it must be. */
function escapeCell(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Takes back what writing a cell put in front of a text: for our own import. */
export function unescapeCell(text: string): string {
  return WAS_ESCAPED.test(text) ? text.slice(1) : text;
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function field(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return typeof cell === 'boolean' ? String(cell) : quoted(escapeCell(cell));
}

/** One record by RFC 4180 with its CRLF; texts that a spreadsheet would run are escaped. */
export function csvRow(cells: Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

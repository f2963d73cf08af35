/** What a cell may hold. Typed numbers stay numbers; null and undefined are empty. */
export type Cell = string | number | boolean | null | undefined;

/** Excel takes a file without this mark for the old code page of the machine. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** How a CSV file is written. */
export type CsvForm = {
  delimiter: ',' | ';' | '\t';
  decimal: '.' | ',';
  /** Whether texts that a spreadsheet would run are made harmless. */
  escapes: boolean;
};

/** RFC 4180, with numbers as programs write them. */
const PLAIN: CsvForm = { delimiter: ',', decimal: '.', escapes: true };

const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what ends a text for some readers is shown as a sign instead.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

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

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are part of what is looked for.
const SPECIAL = /[",;\u0000-\u001f]/;

/** A letter or a digit without any meaning of its own at the ends of a field. */
const isHarmless = (code: number) => (code > 0x40 && code < 0x7f) || (code > 0x2f && code < 0x3a);

/** Whether a text can stand as it is: most of a file's cells are asked no more than this. */
function isPlain(text: string): boolean {
  return (
    isHarmless(text.charCodeAt(0)) && isHarmless(text.charCodeAt(text.length - 1)) && !SPECIAL.test(text)
  );
}

/** A text in which nothing but tabs and line ends is left of the control characters. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '\uFFFD');
}

function numberField(value: number, { decimal, delimiter }: CsvForm): string {
  if (!Number.isFinite(value)) return '';
  const written = decimal === '.' ? String(value) : String(value).replace('.', decimal);
  return delimiter === decimal ? quoted(written) : written;
}

/** One field of a record. */
export function csvField(cell: Cell, form: CsvForm): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return numberField(cell, form);
  if (typeof cell === 'boolean') return String(cell);
  if (isPlain(cell)) return cell;
  const text = withoutControls(cell);
  return quoted(form.escapes ? escapeCell(text) : text);
}

/** One record by RFC 4180 with its CRLF; texts that a spreadsheet would run are escaped unless the form says no. */
export function csvRow(cells: Cell[], form: CsvForm = PLAIN): string {
  return `${cells.map((cell) => csvField(cell, form)).join(form.delimiter)}\r\n`;
}

/** What Excel takes in one cell; more makes it call the file damaged. */
export const LONGEST_TEXT = 32_767;
const MS_PER_DAY = 86_400_000;
/** 1970-01-01 in the day count of spreadsheets. */
const UNIX_EPOCH_DAY = 25_569;
/** Before March 1900 that count is wrong by a day, which Excel keeps for the sake of its forerunners. */
const FIRST_SOUND_DAY = 61;

/** The cell formats by their places in the workbook's styles. */
export const STYLE = { plain: 0, heading: 1, moment: 2 } as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML may not hold.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all that makes a text need a second look.
const SPECIAL = /[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_x[0-9a-fA-F]{4}_/;

/** A text as XML holds it. What looks like an escape of the format (ECMA-376, ST_Xstring) is kept from being taken for one. */
export function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(NOT_XML, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/_x(?=[0-9a-fA-F]{4}_)/g, '_x005F_x')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** A text that a cell can hold; one that is cut says so and how long it was. */
function fitting(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const note = ` … (cut: ${text.length} characters)`;
  return text.slice(0, LONGEST_TEXT - note.length).replace(/[\uD800-\uDBFF]$/, '') + note;
}

/** The letters of a column, from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** A text cell with its text inside it, which nothing runs. */
export function textCell(place: string, text: string, style: number = STYLE.plain): string {
  const styled = style === STYLE.plain ? '' : ` s="${style}"`;
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(text))}</t></is></c>`;
}

/** A number cell; what is no number a spreadsheet knows is empty. */
export function numberCell(place: string, value: number): string {
  return Number.isFinite(value) ? `<c r="${place}"><v>${value}</v></c>` : '';
}

/** A yes. */
export function yesCell(place: string): string {
  return `<c r="${place}" t="b"><v>1</v></c>`;
}

/** A day with its time as spreadsheets count them; a text where they cannot. `time` counts milliseconds as if in UTC. */
export function momentCell(place: string, time: number, text: string): string {
  const day = time / MS_PER_DAY + UNIX_EPOCH_DAY;
  if (!(day >= FIRST_SOUND_DAY)) return textCell(place, text);
  return `<c r="${place}" s="${STYLE.moment}"><v>${Number(day.toFixed(8))}</v></c>`;
}

import { type About, aboutFacts, countedChunks } from './about';
import { type ActivityColumn, type ExportedActivity, rowOf, textOf } from './activity-columns';
import { BYTE_ORDER_MARK, type Cell, type CsvForm, csvField, csvRow } from './csv';
import { csvLocale } from './csv-locale';
import { localTimes } from './local-time';

/** How the file is to be written. */
export type CsvChoice = {
  delimiter: CsvForm['delimiter'];
  /** Without it Excel takes the file for the old code page of its machine. */
  bom: boolean;
  /** Whose decimal mark and order of days; null is 1.5 and 2026-11-20. */
  locale: string | null;
  escapes: boolean;
};

/** What any program reads, and a spreadsheet runs nothing of. */
export const PLAIN_CSV: CsvChoice = { delimiter: ',', bom: true, locale: null, escapes: true };

/** What the last column's name begins with: our own import knows it by this. */
export const ABOUT_COLUMN = 'About this file';

const ESCAPED = 'a text that a spreadsheet would run begins with an apostrophe';
const NOT_ESCAPED =
  'texts are as they were written: a spreadsheet may run those that begin with =, +, - or @';

function aboutText(about: About, { escapes }: CsvChoice): string {
  const [[, file], ...facts] = aboutFacts(about, [escapes ? ESCAPED : NOT_ESCAPED]) as [
    [string, string],
    ...[string, string][],
  ];
  const words = facts.map(([name, value]) => {
    if (name === 'proof' || name === 'note') return value;
    return name === 'times in' ? `${name} ${value}` : `${name}: ${value}`;
  });
  return [`${ABOUT_COLUMN}: ${file}`, ...words].join('; ');
}

/** Makes a cell of a column from its value. */
function cellMaker({ type }: ActivityColumn, wall: (local: string) => string): (value: unknown) => Cell {
  if (type === 'flag') return (value) => (value === true ? 'yes' : null);
  if (type === 'wall') return (value) => (typeof value === 'string' ? wall(value) : null);
  if (type === 'text') return textOf;
  return (value) => (typeof value === 'number' ? value : textOf(value));
}

/**
 * The activities as a CSV file for a spreadsheet, in pieces: UTF-8, one record a row. The statement about the file is
 * the name of an empty last column, since lines above the heading or under the rows break filters, counts and imports.
 * @throws CountChangedError at the end when there were not as many rows as `about` says.
 */
export async function* activityCsv(
  chunks: AsyncIterable<ExportedActivity[]>,
  about: About,
  columns: readonly ActivityColumn[],
  choice: CsvChoice = PLAIN_CSV,
): AsyncGenerator<string> {
  const timeOf = localTimes(about.timeZone);
  const { decimal, wall } = csvLocale(choice.locale);
  const form: CsvForm = { delimiter: choice.delimiter, decimal, escapes: choice.escapes };
  const makers = columns.map((column) => [column, cellMaker(column, wall)] as const);
  // One text that grows: a million rows of arrays would cost more than all that is in them.
  const lineOf = (activity: ExportedActivity) => {
    const row = rowOf(activity, timeOf);
    let line = '';
    for (const [column, make] of makers) {
      const value = column.value(row);
      // Most cells of most rows are empty.
      if (value !== undefined && value !== null) line += csvField(make(value), form);
      line += form.delimiter;
    }
    return `${line}\r\n`;
  };
  const heading = csvRow([...columns.map(({ name }) => name), aboutText(about, choice)], form);
  yield (choice.bom ? BYTE_ORDER_MARK : '') + heading;
  for await (const chunk of countedChunks(chunks, about)) {
    if (chunk.length > 0) yield chunk.map(lineOf).join('');
  }
}

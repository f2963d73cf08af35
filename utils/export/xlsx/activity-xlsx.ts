import { type About, aboutFacts, countedChunks } from '../about';
import { type ActivityColumn, type ExportedActivity, rowOf, textOf } from '../activity-columns';
import { localTimes } from '../local-time';
import { columnLetters, LONGEST_TEXT, momentCell, numberCell, textCell, yesCell } from './cells';
import { type RowXml, type SheetTable, sheetBook } from './sheet-book';

/** Widths in characters; a column that is not named has the usual one. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ when: 19, moment: 19, recorded: 19, text: 60, subject: 40, deal: 30, account: 26, contact: 22 },
  ...{ by: 26, id: 38, device: 38, of: 38 },
};
const USUAL_WIDTH = 14;

const NOTES = [
  'Moment and Recorded are in UTC.',
  'Nothing in this file is a formula: what looks like one is a text.',
  `A text of more than ${LONGEST_TEXT} characters is cut, and says so.`,
];

/** A value as a cell of its column; nothing where there is none. */
function cell(place: string, { type }: ActivityColumn, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (type === 'flag') return value === true ? yesCell(place) : '';
  if (type === 'wall') return momentCell(place, Date.parse(`${value}Z`.replace(' ', 'T')), String(value));
  if (type === 'moment') return momentCell(place, Date.parse(String(value)), String(value));
  if (type !== 'text' && typeof value === 'number') return numberCell(place, value);
  const text = textOf(value);
  return text === null || text === '' ? '' : textCell(place, text);
}

async function* oneChunk<T>(rows: T[]): AsyncGenerator<T[]> {
  yield rows;
}

/** The sheet that says what the others are. */
export function aboutSheet(facts: readonly (readonly [name: string, value: string])[]): SheetTable {
  const row =
    ([name, value]: readonly [string, string]): RowXml =>
    (at) =>
      textCell(`A${at}`, name) + textCell(`B${at}`, value);
  return { name: 'About', heading: ['About', 'This file'], widths: [24, 90], rows: oneChunk(facts.map(row)) };
}

/**
 * The activities as a workbook for Excel, in pieces: typed cells, a frozen heading with filters, and a sheet "About".
 * @throws CountChangedError at the end when there were not as many rows as `about` says.
 */
export async function* activityXlsx(
  chunks: AsyncIterable<ExportedActivity[]>,
  about: About,
  columns: readonly ActivityColumn[],
): AsyncGenerator<Uint8Array> {
  const timeOf = localTimes(about.timeZone);
  const placed = columns.map((column, at) => [column, columnLetters(at)] as const);
  async function* rows(): AsyncGenerator<RowXml[]> {
    for await (const chunk of countedChunks(chunks, about)) {
      yield chunk.map((activity) => {
        const row = rowOf(activity, timeOf);
        return (at) =>
          placed.map(([column, letters]) => cell(letters + at, column, column.value(row))).join('');
      });
    }
  }
  const table: SheetTable = {
    name: 'Activity',
    heading: columns.map(({ name }) => name),
    widths: columns.map(({ key }) => WIDTHS[key] ?? USUAL_WIDTH),
    rows: rows(),
  };
  yield* sheetBook([table, aboutSheet(aboutFacts(about, NOTES))]);
}

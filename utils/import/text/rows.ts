import Papa from 'papaparse';
import { ImportRefused } from '../refused';
import type { Row, RowBatch, TextForm } from '../source';
import { toldDelimiter } from './delimiter';
import { eachText } from './pieces';

/** A row longer than this has a quotation mark that is never closed. */
const LONGEST_ROW = 2_000_000;
/** Each such line costs a second look at all that follows it: a file full of them is read in another way, or not. */
const MOST_FAULTS = 20;
const NEVER_CLOSED = 'A quotation mark in this line is never closed.';

function linesIn(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1;
  }
  return lines;
}

/** Keeps what is not yet a whole row, and counts lines. */
function makeReader(delimiter: string) {
  const parser = () => new Papa.Parser({ delimiter, newline: '\n' });
  let rest = '';
  let line = 1;
  let faults = 0;

  const numbered = (data: string[][]): Row[] =>
    data.map((cells) => {
      const row = { line, cells };
      line += linesIn(cells);
      return row;
    });

  /** The first line alone, as one that cannot be read; what follows is read on. */
  const giveUpLine = (): Row => {
    faults += 1;
    if (faults > MOST_FAULTS) {
      const found = `More than ${MOST_FAULTS} lines have a quotation mark that is never closed, the last is line ${line}.`;
      throw new ImportRefused(`${found} Look whether the delimiter is right, and whether the file is whole.`);
    }
    const end = rest.indexOf('\n');
    const first = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? '' : rest.slice(end + 1);
    const row = { line, cells: [first.slice(0, 1_000)], fault: NEVER_CLOSED };
    line += 1;
    return row;
  };

  const take = (text: string, isLast: boolean): Row[] => {
    rest += text;
    const rows: Row[] = [];
    for (;;) {
      const { data, errors, meta } = parser().parse(rest, 0, !isLast) as Papa.ParseResult<string[]>;
      const isOpen = isLast && errors.some(({ code }) => code === 'MissingQuotes');
      const whole = isOpen ? data.slice(0, -1) : data;
      const before = line;
      rows.push(...numbered(whole));
      if (isOpen) rest = restAfter(rest, line - before);
      else rest = isLast ? '' : rest.slice(meta.cursor);
      if (!isOpen && rest.length <= LONGEST_ROW) return rows;
      rows.push(giveUpLine());
      if (rest === '') return rows;
    }
  };
  return { take };
}

/** The text behind so many lines. */
function restAfter(text: string, lines: number): string {
  let at = 0;
  for (let passed = 0; passed < lines; passed += 1) at = text.indexOf('\n', at) + 1;
  return text.slice(at);
}

const isEmpty = ({ cells }: Row) => cells.every((cell) => cell === '');

/**
 * The rows of a delimited text file as they stand, in batches, with a bounded part of it in memory; empty rows are
 * left out. Quoted cells may hold line ends. A line whose quotation mark is never closed is given with its fault,
 * and the lines behind it are read on.
 */
export async function* textRows(blob: Blob, { encoding, delimiter }: TextForm): AsyncGenerator<RowBatch> {
  const reader = makeReader(delimiter);
  let isFirst = true;
  const given = (rows: Row[]) => {
    const isTold = isFirst && toldDelimiter(rows[0]?.cells.join(delimiter) ?? '') !== null;
    if (rows.length > 0) isFirst = false;
    return rows.filter((row, at) => !isEmpty(row) && !(isTold && at === 0));
  };
  let bytesRead = 0;
  for await (const piece of eachText(blob, encoding)) {
    bytesRead = piece.bytesRead;
    yield { rows: given(reader.take(piece.text, false)), bytesRead };
  }
  yield { rows: given(reader.take('', true)), bytesRead };
}

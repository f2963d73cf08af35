import { ImportRefused } from '../refused';
import type { Cell, Row, RowBatch } from '../source';
import { serialMoment } from './serial';
import { readXml } from './xml';
import { type Packed, unpackedText } from './zip';

/** What every spreadsheet ends at. */
const MOST_COLUMNS = 16_384;
const LONGEST_CELL = 200_000;

export type SheetContext = { strings: readonly string[]; dateStyles: readonly boolean[]; from1904: boolean };

/** The place of a cell by its reference: "C7" → 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

type Raw = { type: string; style: number; text: string };

/** A cell's value: formulas by what was worked out last, dates by their style. */
function cellOf({ type, style, text }: Raw, { strings, dateStyles, from1904 }: SheetContext): Cell {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'n' && text !== '') {
    const number = Number(text);
    if (Number.isNaN(number)) return text;
    return dateStyles[style] === true ? (serialMoment(number, from1904) ?? number) : number;
  }
  return text;
}

function makeReader(context: SheetContext) {
  let rows: Row[] = [];
  let line = 0;
  let cells: Cell[] = [];
  let column = -1;
  let raw: Raw | null = null;
  let isValue = false;
  let inSound = false;

  const keepCell = (cell: Cell) => {
    if (column < 0 || column >= MOST_COLUMNS)
      throw new ImportRefused('This sheet has a cell outside any sheet.');
    if (cell === '') return;
    while (cells.length < column) cells.push('');
    cells[column] = cell;
  };

  return {
    events: {
      open(name: string, attributes: Readonly<Record<string, string>>) {
        if (name === 'row') {
          line = Number(attributes.r) || line + 1;
          cells = [];
          column = -1;
        } else if (name === 'c') {
          column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
          raw = { type: attributes.t ?? 'n', style: Number(attributes.s ?? -1), text: '' };
        } else if (name === 'rPh') inSound = true;
        isValue = raw !== null && !inSound && (name === 'v' || name === 't');
      },
      close(name: string) {
        if (name === 'rPh') inSound = false;
        if (name === 'v' || name === 't') isValue = false;
        if (name === 'c' && raw !== null) {
          keepCell(cellOf(raw, context));
          raw = null;
        }
        if (name === 'row' && cells.some((cell) => cell !== '')) rows.push({ line, cells });
      },
      text(text: string) {
        if (isValue && raw !== null && raw.text.length < LONGEST_CELL) raw.text += text;
      },
    },
    taken() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

/** The rows of a sheet in batches, with a bounded part of it in memory; empty rows are left out. */
export async function* sheetRows(
  packed: Packed,
  path: string,
  context: SheetContext,
  bytes: number,
): AsyncGenerator<RowBatch> {
  const entry = packed.get(path);
  if (entry === undefined) throw new ImportRefused('This sheet is not in the workbook.');
  const reader = makeReader(context);
  let read = 0;
  const counted = async function* () {
    for await (const text of unpackedText(entry)) {
      read += text.length;
      yield text;
    }
  };
  for await (const _ of readXml(counted(), reader.events)) {
    const share = Math.min(1, read / Math.max(1, entry.uncompressedSize));
    yield { rows: reader.taken(), bytesRead: Math.floor(share * bytes) };
  }
  yield { rows: reader.taken(), bytesRead: bytes };
}

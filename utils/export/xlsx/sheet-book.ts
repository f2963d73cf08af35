import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { columnLetters, STYLE, textCell } from './cells';
import { type SheetEntry, sheetEnd, sheetStart, workbookParts } from './workbook-parts';

/** The cells of one row as XML; the row's number is part of each. */
export type RowXml = (row: number) => string;

/** A table for one sheet, or for several where its rows do not fit. */
export type SheetTable = {
  name: string;
  heading: readonly string[];
  widths: readonly number[];
  /** Rows in chunks, asked for once. */
  rows: AsyncIterable<RowXml[]>;
};

/** What spreadsheets have, heading included. */
const MOST_ROWS = 1_048_576;
/** Below four gigabytes, above which a ZIP needs a form that spreadsheets do not read while it is streamed. */
const MOST_BYTES = 3_000_000_000;

type Limits = { rows: number; bytes: number };
/** The rows that are still to be written, over all sheets of a table. */
type Rest = { source: AsyncIterator<RowXml[]>; chunk: RowXml[]; at: number; isDone: boolean };

async function fill(rest: Rest): Promise<void> {
  while (!rest.isDone && rest.at >= rest.chunk.length) {
    const { done, value } = await rest.source.next();
    if (done) rest.isDone = true;
    else Object.assign(rest, { chunk: value, at: 0 });
  }
}

const rowXml = (row: number, cells: string) => `<row r="${row}">${cells}</row>`;

/** One sheet's XML in pieces, with as many rows as it takes; `sheet` gets its filter's range at the end. */
async function* sheetXml({ heading, widths }: SheetTable, rest: Rest, sheet: SheetEntry, limits: Limits) {
  const encoder = new TextEncoder();
  const names = heading.map((name, at) => textCell(`${columnLetters(at)}1`, name, STYLE.heading)).join('');
  yield encoder.encode(sheetStart(widths) + rowXml(1, names));
  let row = 1;
  let bytes = 0;
  for (await fill(rest); !rest.isDone && row < limits.rows && bytes < limits.bytes; await fill(rest)) {
    const some = rest.chunk.slice(rest.at, rest.at + limits.rows - row);
    rest.at += some.length;
    const piece = encoder.encode(some.map((cells) => rowXml(++row, cells(row))).join(''));
    bytes += piece.length;
    yield piece;
  }
  sheet.filter = `$A$1:$${columnLetters(heading.length - 1)}$${row}`;
  yield encoder.encode(sheetEnd(sheet.filter));
}

function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function writeBook(
  zip: ZipWriter<unknown>,
  tables: readonly SheetTable[],
  limits: Limits,
): Promise<void> {
  const sheets: SheetEntry[] = [];
  const add = (path: string, pieces: AsyncGenerator<Uint8Array>) => zip.add(path, streamOf(pieces));
  for (const table of tables) {
    const source = table.rows[Symbol.asyncIterator]();
    const rest: Rest = { source, chunk: [], at: 0, isDone: false };
    for (let part = 1; part === 1 || !rest.isDone; part++) {
      const sheet: SheetEntry = { name: part === 1 ? table.name : `${table.name} ${part}`, filter: null };
      sheets.push(sheet);
      await add(`xl/worksheets/sheet${sheets.length}.xml`, sheetXml(table, rest, sheet, limits));
      await fill(rest);
    }
  }
  async function* encoded(text: string) {
    yield new TextEncoder().encode(text);
  }
  for (const [path, text] of workbookParts(sheets)) await add(path, encoded(text));
  await zip.close();
}

/**
 * A workbook in pieces, packed as it is read: no more of it is in memory than a chunk. A table of more rows than a
 * sheet has goes on in "Name 2".
 * @param limits what one sheet takes, for tests
 */
export async function* sheetBook(
  tables: readonly SheetTable[],
  limits: Limits = { rows: MOST_ROWS, bytes: MOST_BYTES },
): AsyncGenerator<Uint8Array> {
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const zip = new ZipWriter(pipe.writable, {
    useWebWorkers: false,
    bufferedWrite: false,
    keepOrder: true,
    // Excel takes a streamed file of the larger form for damaged; sheets are kept below what needs it.
    zip64: false,
    extendedTimestamp: false,
  });
  const state: { error?: unknown } = {};
  const written = writeBook(zip, tables, limits).catch(async (error: unknown) => {
    state.error = error;
    await pipe.writable.abort(error).catch(() => undefined);
  });
  const reader = pipe.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await written;
  } catch (error) {
    throw state.error ?? error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (state.error !== undefined) throw state.error;
}

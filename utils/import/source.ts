/** What a cell holds: text as it stands, or a number that a spreadsheet keeps as one. An empty cell is ''. */
export type Cell = string | number;

/** A row as the file has it, before anybody knows what its columns are. */
export type Row = {
  /** The line of the file, or the row of the sheet, where it begins; counted from 1. */
  line: number;
  cells: Cell[];
  /** Set where the row could not be told apart from its neighbours: a quotation mark that is never closed. */
  fault?: string;
};

/** How a text file was taken; what the user may change. */
export type TextForm = { encoding: string; delimiter: string };

/** Rows in the order of the file, in batches, and how much of the file has been read by then. */
export type RowBatch = { rows: Row[]; bytesRead: number };

type Common = { name: string; bytes: number };

/** A table out of a file that has been opened: its rows can be read again and again, each time from the start. */
export type TableSource = Common & {
  rows: () => AsyncGenerator<RowBatch>;
} & ({ kind: 'text'; form: TextForm } | { kind: 'xlsx'; sheets: string[]; sheet: string });

/** Our own complete log (JSON Lines): `checkLogFile` verifies it, `readLog` reads its entries. */
export type LogSource = Common & { kind: 'log'; lines: () => AsyncGenerator<string> };

export type Source = TableSource | LogSource;

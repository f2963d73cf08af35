import type { FromTables, ValueCount } from '../../components/workspace/records/table-messages';
import type { ListName, TableQuery, TableRow } from '../../utils/model/table';
import type { Database } from '../../utils/store/database';
import { firstRows } from '../../utils/store/table/table-first-rows';
import { LATE } from '../../utils/tables/columns';
import { foldText } from '../../utils/tables/fold-text';
import { makeMatcher } from '../../utils/tables/match-rows';
import { sumAmounts } from '../../utils/tables/sum-amounts';
import { findRows, type Ranks } from './find-rows';
import { keepRows } from './kept-rows';
import { type Changes, watchList } from './watch-list';

/** So many rows are told with what was found, around what is in sight. */
const AT_FIRST = 100;
/** A choice of more values than this is none: they are searched for instead. */
const MOST_VALUES = 200;
/** A list is for choosing from, not for reading: what is further down is found by typing. */
const MOST_CHOICES = 50;
/** Rows that are told at once where all are wanted: the page takes them in within a frame. */
const PART_OF_ALL = 1_000;

/** A list of the book, found in and ordered as the page asks. */
export interface BookTable {
  find: (number: number, query: TableQuery) => void;
  tellRows: (version: number, first: number, last: number) => void;
  tellValues: (column: string) => void;
  tellChoices: (words: string) => void;
  tellAll: (query: TableQuery, columns: readonly string[]) => void;
}

function countValues(rows: readonly TableRow[], column: string): ValueCount[] {
  const counts = new Map<string | null, number>();
  for (const { cells } of rows) {
    const cell = cells[column];
    const value = cell === null || cell === undefined || cell === '' ? null : String(cell);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return values.sort((a, b) => b.count - a.count).slice(0, MOST_VALUES);
}

/** The records that have all words, those that changed last first. */
function choicesOf(rows: readonly TableRow[], words: string): TableRow[] {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  const fitting = rows.filter(({ text }) => wanted.every((word) => text.includes(word)));
  const changed = ({ cells }: TableRow) => Number(cells.updatedAt ?? 0);
  return fitting.sort((one, other) => changed(other) - changed(one)).slice(0, MOST_CHOICES);
}

/** The columns that a query needs of all rows. */
const neededBy = ({ filters, sort }: TableQuery) => [sort.key, ...filters.map(({ column }) => column)];

/**
 * Holds one list of the book: reads it when it is first asked for, and keeps it current. One thing is done after the
 * other; of several queries only the last is answered.
 */
export function makeBookTable(
  db: Database,
  list: ListName,
  tell: (message: FromTables) => void,
  onFailure: (error: unknown) => void,
): BookTable {
  const kept = keepRows(db, list);
  const ranks: Ranks = new Map();
  let asked: { number: number; query: TableQuery } | null = null;
  let found: Uint32Array = new Uint32Array();
  let version = 0;
  let sight = 0;
  let chosen = '';
  let isRead = false;
  let last: Promise<void> = Promise.resolve();

  const then = (work: () => Promise<void> | void) => {
    last = last.then(work).catch(onFailure);
  };

  const rowsAt = (first: number, end: number) =>
    [...found.subarray(first, end)].flatMap((place) => kept.all()[place] ?? []);

  async function tellFound(number: number, query: TableQuery) {
    await kept.fill(kept.all(), neededBy(query));
    found = findRows(list, kept.all(), query, ranks);
    version += 1;
    const first = Math.min(sight, Math.max(0, found.length - AT_FIRST));
    const rows = rowsAt(first, first + AT_FIRST);
    await kept.fill(rows, LATE[list]);
    const count = found.length;
    const sums = list === 'deals' ? sumAmounts(rowsAt(0, count)) : [];
    const of = kept.all().length;
    tell({ tell: 'found', list, query: number, version, isWhole: true, count, of, sums, first, rows });
  }

  /** What the database itself can find of a long list, while the whole of it is still read. */
  async function tellFirst(number: number, query: TableQuery) {
    if (neededBy(query).some((column) => LATE[list].includes(column))) return;
    const rows = await firstRows(db, list, query.sort, makeMatcher(list, query), AT_FIRST);
    if (rows === null || isRead) return;
    await kept.fill(rows, LATE[list]);
    version += 1;
    const unknown = { isWhole: false, count: rows.length, of: null, sums: [], first: 0 };
    tell({ tell: 'found', list, query: number, version, ...unknown, rows });
  }

  async function readAll() {
    await kept.read();
    ranks.clear();
    isRead = true;
  }

  async function answer() {
    if (asked === null) return;
    const { number, query } = asked;
    if (!isRead) {
      await tellFirst(number, query);
      await readAll();
    }
    // A newer query is answered by its own turn.
    if (asked.number === number) await tellFound(number, query);
  }

  function find(number: number, query: TableQuery) {
    if (JSON.stringify(asked?.query) !== JSON.stringify(query)) sight = 0;
    asked = { number, query };
    if (!isRead && number > 1) void tellFirst(number, query).catch(onFailure);
    then(() => (asked?.number === number ? answer() : undefined));
  }

  function tellRows(wanted: number, first: number, end: number) {
    sight = first;
    then(async () => {
      if (wanted !== version || !isRead) return;
      const rows = rowsAt(first, end + 1);
      await kept.fill(rows, LATE[list]);
      tell({ tell: 'rows', list, version, first, rows });
    });
  }

  function tellValues(column: string) {
    then(async () => {
      if (!isRead) await readAll();
      tell({ tell: 'values', list, column, values: countValues(kept.all(), column) });
    });
  }

  function tellChoices(words: string) {
    chosen = words;
    then(async () => {
      if (chosen !== words) return;
      if (!isRead) await readAll();
      tell({ tell: 'choices', list, words, rows: choicesOf(kept.all(), words) });
    });
  }

  function tellAll(query: TableQuery, columns: readonly string[]) {
    then(async () => {
      if (!isRead) await readAll();
      await kept.fill(kept.all(), neededBy(query));
      const places = findRows(list, kept.all(), query, ranks);
      const all = [...places].flatMap((place) => kept.all()[place] ?? []);
      for (let first = 0; first === 0 || first < all.length; first += PART_OF_ALL) {
        const rows = all.slice(first, first + PART_OF_ALL);
        await kept.fill(
          rows,
          LATE[list].filter((key) => columns.includes(key)),
        );
        tell({ tell: 'some-of-all', list, rows, isLast: first + PART_OF_ALL >= all.length });
      }
    });
  }

  async function readChanged(changes: Changes) {
    if (!isRead) return;
    kept.forget(changes.late);
    if (changes.ids === null) await kept.read();
    else if (changes.ids.length > 0) await kept.readSome(changes.ids);
    ranks.clear();
    if (asked !== null) await tellFound(asked.number, asked.query);
  }

  watchList(db, list, (changes) => then(() => readChanged(changes)));
  return { find, tellRows, tellValues, tellChoices, tellAll };
}

import type { ListName, TableQuery, TableRow } from '../../../utils/model/table';
import { startWorker } from '../../../utils/platform/workers';
import type { Failure } from '../../../utils/store/failure';
import type { Found, FromTables, ToTables, ValueCount } from './table-messages';

/** Rows are asked for in blocks of this many. */
const BLOCK = 100;

/** What is known of a list in this window. */
export interface ListState {
  /** The query that was asked last, and the one that `found` answers. */
  asked: { number: number; query: TableQuery } | null;
  answered: TableQuery | null;
  found: Found | null;
  /** Rows by their place, of the present version. */
  rows: ReadonlyMap<number, TableRow>;
  values: Readonly<Record<string, readonly ValueCount[]>>;
  /** Records to choose from, by the words that were asked for last. */
  choices: { words: string; rows: readonly TableRow[] } | null;
  failure: Failure | null;
}

const NOTHING: ListState = {
  asked: null,
  answered: null,
  found: null,
  rows: new Map(),
  values: {},
  choices: null,
  failure: null,
};

const UNSTARTED: Failure = {
  reason: 'unknown',
  detail: 'The part that reads the lists has stopped.',
};

/** All rows of a list that somebody waits for, as far as they have come. */
interface Awaited {
  rows: TableRow[];
  resolve: (rows: readonly TableRow[]) => void;
  reject: (failure: Error) => void;
}

/** The lists of this window. They stand outside the pages: whoever comes back to one finds it as it was. */
const here = {
  worker: null as Worker | null,
  lists: new Map<ListName, ListState>(),
  wanted: new Map<ListName, Set<number>>(),
  awaited: new Map<ListName, Awaited>(),
  listeners: new Set<() => void>(),
};

const stateOf = (list: ListName): ListState => here.lists.get(list) ?? NOTHING;

function change(list: ListName, patch: Partial<ListState>): void {
  here.lists.set(list, { ...stateOf(list), ...patch });
  for (const listener of here.listeners) listener();
}

/** The lists go with the worker that held them; the next one reads them anew. */
function fail(failure: Failure): void {
  here.worker?.terminate();
  here.worker = null;
  for (const { reject } of here.awaited.values()) reject(new Error(failure.detail));
  here.awaited.clear();
  for (const list of here.lists.keys()) change(list, { ...NOTHING, failure });
}

const placed = (first: number, rows: readonly TableRow[]) =>
  rows.map((row, at): [number, TableRow] => [first + at, row]);

function hearFound({ list, ...found }: { list: ListName } & Found): void {
  const { asked } = stateOf(list);
  here.wanted.set(list, new Set());
  const answered = asked?.number === found.query ? asked.query : stateOf(list).answered;
  change(list, { found, answered, rows: new Map(placed(found.first, found.rows)) });
}

function hearSomeOfAll(list: ListName, rows: readonly TableRow[], isLast: boolean): void {
  const waiting = here.awaited.get(list);
  waiting?.rows.push(...rows);
  if (!isLast) return;
  here.awaited.delete(list);
  waiting?.resolve(waiting.rows);
}

function hear(message: FromTables): void {
  if (message.tell === 'failed') fail(message.failure);
  else if (message.tell === 'found') hearFound(message);
  else if (message.tell === 'values') {
    const { list, column, values } = message;
    change(list, { values: { ...stateOf(list).values, [column]: values } });
  } else if (message.tell === 'choices') {
    const { list, words, rows } = message;
    change(list, { choices: { words, rows } });
  } else if (message.tell === 'some-of-all') {
    hearSomeOfAll(message.list, message.rows, message.isLast);
  } else if (stateOf(message.list).found?.version === message.version) {
    const { list, first, rows } = message;
    change(list, { rows: new Map([...stateOf(list).rows, ...placed(first, rows)]) });
  }
}

function ask(message: ToTables): void {
  if (here.worker === null) {
    here.worker = startWorker('/table-worker.js');
    here.worker.onmessage = ({ data }: MessageEvent<FromTables>) => hear(data);
    here.worker.onerror = () => fail(UNSTARTED);
  }
  here.worker.postMessage(message);
}

function find(list: ListName, query: TableQuery): void {
  const { asked } = stateOf(list);
  if (asked !== null && JSON.stringify(asked.query) === JSON.stringify(query)) return;
  const number = (asked?.number ?? 0) + 1;
  change(list, { asked: { number, query }, failure: null });
  ask({ ask: 'find', list, number, query });
}

/** Asks for the rows around what is in sight, as far as they are not there or on their way. */
function show(list: ListName, first: number, last: number): void {
  const { found, rows } = stateOf(list);
  if (!found?.isWhole) return;
  const wanted = here.wanted.get(list) ?? new Set();
  for (let block = Math.floor(first / BLOCK); block <= Math.floor(last / BLOCK); block++) {
    const from = block * BLOCK;
    const to = Math.min(found.count, from + BLOCK) - 1;
    if (wanted.has(block) || (rows.has(from) && rows.has(to))) continue;
    wanted.add(block);
    ask({ ask: 'rows', list, version: found.version, first: from, last: to });
  }
  here.wanted.set(list, wanted);
}

/**
 * All rows that a query finds, in its order, with these columns.
 * @throws when the lists cannot be read, or when all rows of the list are already being waited for
 */
function readAll(list: ListName, query: TableQuery, columns: readonly string[]) {
  return new Promise<readonly TableRow[]>((resolve, reject) => {
    if (here.awaited.has(list)) return reject(new Error('This list is already being read for another file.'));
    here.awaited.set(list, { rows: [], resolve, reject });
    ask({ ask: 'all', list, query, columns });
  });
}

/** The lists of the book as this window sees them. */
export const tableClient = {
  subscribe(listener: () => void): () => void {
    here.listeners.add(listener);
    return () => here.listeners.delete(listener);
  },
  state: stateOf,
  find,
  show,
  readAll,
  /** Asks which values a column has. */
  askValues: (list: ListName, column: string) => ask({ ask: 'values', list, column }),
  /** Asks for records to choose from that have these words. */
  askChoices: (list: ListName, words: string) => ask({ ask: 'choices', list, words }),
};

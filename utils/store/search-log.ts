import { placeKey } from '../log/place-key';
import type { ActivityKind } from '../model/activity';
import { entriesOfAddress } from './address-entries';
import { type Chain, chainsOf } from './chains';
import type { Database, EntryKey } from './database';
import { keysOf } from './entry-keys';
import { narrowed } from './narrow-text';
import { wantedWords } from './said-text';
import { blockOf, partsOf, seqAt, type TextRow } from './texts';

/** Rows of texts that are read at once: more would hold a page up. */
const ROWS = 64;
/** So many such parts are asked for ahead: while one is unpacked the disk has the next to read. */
const AHEAD = 3;
/** As many characters stay in memory for the next search: the texts of some three hundred thousand entries. */
const MOST_KEPT = 32_000_000;

/** All rows of texts, as they were when the chains ended in `heads`. */
type Kept = { heads: string; rows: readonly TextRow[] };

/** What a connection has read last. Whoever types a word asks again with every letter. */
const kept = new WeakMap<Database, Kept>();

export type LogSearch = {
  words: string;
  /** Moments: `from` and after, before `to`. */
  from?: string | null;
  to?: string | null;
  /** None or empty are all kinds. */
  kinds?: readonly ActivityKind[];
};

const isAddress = (word: string) => word.includes('@');

type Found = { device: string; seq: number; at: number };

const isNewer = (one: Found, other: Found): number =>
  other.at - one.at || other.seq - one.seq || (one.device < other.device ? 1 : -1);

/** Makes a test of a row or of a part of it, in whichever form it is stored: it has each of the words. */
function hasStored(words: readonly string[]): (text: string) => boolean {
  const forms = words.map((word) => [word, narrowed(word)] as const);
  return (text) =>
    forms.every(([word, narrow]) => text.includes(narrow) || (word !== narrow && text.includes(word)));
}

/** Tests of what is said, in a row or by one entry. */
type Fits = { row: (row: TextRow) => boolean; entry: (said: string, device: string, seq: number) => boolean };

/** A word with an @ is said, or is how an address of the person begins. */
async function makeFits(db: Database, words: string): Promise<Fits> {
  const wanted = wantedWords(words);
  const [addresses, others] = [wanted.filter(isAddress), wanted.filter((word) => !isAddress(word))];
  const says = hasStored(others);
  const saysAddress = addresses.map((word) => hasStored([word]));
  const theirs = await Promise.all(addresses.map((word) => entriesOfAddress(db, word)));
  return {
    row: ({ texts }) => says(texts),
    entry: (said, device, seq) =>
      says(said) &&
      saysAddress.every((saysIt, at) => saysIt(said) || theirs[at]?.has(placeKey({ device, seq }))),
  };
}

async function makeFinder(
  db: Database,
  { words, from, to, kinds }: LogSearch,
): Promise<(row: TextRow) => Found[]> {
  const fits = await makeFits(db, words);
  const wanted: ReadonlySet<string> | null = kinds?.length ? new Set(kinds) : null;
  const [first, end] = [from ? Date.parse(from) : -Infinity, to ? Date.parse(to) : Infinity];
  return (row) => {
    const found: Found[] = [];
    // Few rows have a rare word anywhere: the others need not be taken apart.
    if (!fits.row(row)) return found;
    const parts = partsOf(row);
    for (const [place, said] of parts.texts.entries()) {
      const at = parts.at[place] ?? 0;
      if (said === null || at < first || at >= end) continue;
      if (wanted !== null && !wanted.has(parts.kinds[place] ?? '')) continue;
      const seq = seqAt(row, place);
      if (fits.entry(said, row.device, seq)) found.push({ device: row.device, seq, at });
    }
    return found;
  };
}

/** Where the rows of the chains lie, in parts. */
function rangesOf(chains: readonly Chain[]) {
  return chains.flatMap(({ device, to }) =>
    Array.from({ length: Math.ceil((blockOf(to) + 1) / ROWS) }, (_, at) => ({ device, from: at * ROWS })),
  );
}

async function* rowsInParts(db: Database, chains: readonly Chain[]): AsyncGenerator<TextRow[]> {
  const read = ({ device, from }: { device: string; from: number }) => {
    const range = db.texts
      .where('[device+block]')
      .between([device, from], [device, from + ROWS])
      .toArray();
    // Whoever stops here never hears of a failure of what was asked for ahead.
    range.catch(() => undefined);
    return range;
  };
  const ranges = rangesOf(chains);
  const asked = ranges.slice(0, AHEAD).map(read);
  for (let at = AHEAD; asked.length > 0; at += 1) {
    const rows = await asked.shift();
    const next = ranges[at];
    if (next !== undefined) asked.push(read(next));
    if (rows !== undefined) yield rows;
  }
}

/** Every row of texts, from the disk only where the log has grown since: each change of what it says is an entry too. */
async function* textRows(db: Database): AsyncGenerator<readonly TextRow[]> {
  const chains = await chainsOf(db);
  const heads = JSON.stringify(chains);
  const known = kept.get(db);
  if (known?.heads === heads) {
    yield known.rows;
    return;
  }
  kept.delete(db);
  const all: TextRow[] = [];
  let length = 0;
  for await (const rows of rowsInParts(db, chains)) {
    yield rows;
    for (const { texts } of rows) length += texts.length;
    if (length <= MOST_KEPT) all.push(...rows);
  }
  if (length <= MOST_KEPT) kept.set(db, { heads, rows: all });
}

/**
 * The entries that have all the words somewhere in what they say, newest first. A word is found inside of words too,
 * so that it works in every script; case and accents do not count. An address finds what is with its person, by how it
 * begins where the person is in the book. Deleted entries say nothing.
 */
export async function searchLog(db: Database, search: LogSearch): Promise<EntryKey[]> {
  const findIn = await makeFinder(db, search);
  const found: Found[] = [];
  for await (const rows of textRows(db)) for (const row of rows) found.push(...findIn(row));
  return keysOf(found.sort(isNewer));
}

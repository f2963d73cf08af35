import type { ActivityKind } from '../model/activity';
import { chainsOf } from './chains';
import type { Database, EntryKey } from './database';
import { readAhead } from './read-ahead';
import { hasWords } from './said-text';
import { partsOf, seqAt, type TextRow } from './texts';

/** Rows of texts that are read at once: more would hold a page up. */
const ROWS = 64;
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

type Found = { device: string; seq: number; at: number };

const isNewer = (one: Found, other: Found): number =>
  other.at - one.at || other.seq - one.seq || (one.device < other.device ? 1 : -1);

function readFrom(db: Database, after: TextRow | undefined): Promise<TextRow[]> {
  const rest =
    after === undefined
      ? db.texts.orderBy('[device+block]')
      : db.texts.where('[device+block]').above([after.device, after.block]);
  return rest.limit(ROWS).toArray() as Promise<TextRow[]>;
}

function makeFinder({ words, from, to, kinds }: LogSearch): (row: TextRow) => Found[] {
  const fits = hasWords(words);
  const wanted: ReadonlySet<string> | null = kinds?.length ? new Set(kinds) : null;
  const [first, end] = [from ? Date.parse(from) : -Infinity, to ? Date.parse(to) : Infinity];
  return (row) => {
    const found: Found[] = [];
    // Few rows have a rare word anywhere: the others need not be taken apart.
    if (!fits(row.texts)) return found;
    const parts = partsOf(row);
    for (const [place, said] of parts.texts.entries()) {
      const at = parts.at[place] ?? 0;
      if (said === null || at < first || at >= end) continue;
      if (wanted !== null && !wanted.has(parts.kinds[place] ?? '')) continue;
      if (fits(said)) found.push({ device: row.device, seq: seqAt(row, place), at });
    }
    return found;
  };
}

async function* rowsInParts(db: Database): AsyncGenerator<TextRow[]> {
  for (let rows = await readFrom(db, undefined); rows.length > 0; rows = await readFrom(db, rows.at(-1))) {
    yield rows;
    if (rows.length < ROWS) return;
  }
}

/** Every row of texts, from the disk only where the log has grown since: each change of what it says is an entry too. */
async function* textRows(db: Database): AsyncGenerator<readonly TextRow[]> {
  const heads = JSON.stringify(await chainsOf(db));
  const known = kept.get(db);
  if (known?.heads === heads) {
    yield known.rows;
    return;
  }
  kept.delete(db);
  const all: TextRow[] = [];
  let length = 0;
  // The disk reads on while a part is looked through.
  for await (const rows of readAhead(rowsInParts(db))) {
    yield rows;
    for (const { texts } of rows) length += texts.length;
    if (length <= MOST_KEPT) all.push(...rows);
  }
  if (length <= MOST_KEPT) kept.set(db, { heads, rows: all });
}

/**
 * The entries that have all the words somewhere in what they say, newest first. A word is found inside of words too,
 * so that it works in every script; case and accents do not count. Deleted entries say nothing.
 */
export async function searchLog(db: Database, search: LogSearch): Promise<EntryKey[]> {
  const findIn = makeFinder(search);
  const found: Found[] = [];
  for await (const rows of textRows(db)) for (const row of rows) found.push(...findIn(row));
  return found.sort(isNewer).map(({ device, seq }): EntryKey => [device, seq]);
}

import type { ActivityKind } from '../model/activity';
import type { Database, EntryKey } from './database';
import { hasWords } from './said-text';
import { partsOf, seqAt, type TextRow } from './texts';

/** Rows of texts that are read at once: more would hold a page up. */
const ROWS = 64;

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

/**
 * The entries that have all the words somewhere in what they say, newest first. A word is found inside of words too,
 * so that it works in every script; case and accents do not count. Deleted entries say nothing.
 */
export async function searchLog(db: Database, search: LogSearch): Promise<EntryKey[]> {
  const findIn = makeFinder(search);
  const found: Found[] = [];
  let rows = await readFrom(db, undefined);
  while (rows.length > 0) {
    // The disk reads on while this part is looked through.
    const next = rows.length < ROWS ? Promise.resolve([]) : readFrom(db, rows.at(-1));
    for (const row of rows) found.push(...findIn(row));
    rows = await next;
  }
  return found.sort(isNewer).map(({ device, seq }): EntryKey => [device, seq]);
}

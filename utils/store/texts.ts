import type { Database, EntryKey } from './database';
import { stored, withoutMarks } from './narrow-text';
import { type ContentRow, contentNow } from './rows';
import { saidText } from './said-text';

/**
 * Entries whose texts share a row. A row stays below the size from which Chromium keeps a value in a file of its own,
 * which would be read slowly, and adding one entry writes little anew.
 */
const BLOCK = 128;
const SEPARATOR = '\u0001';
const NOTHING = '\u0002';
// biome-ignore lint/suspicious/noControlCharactersInRegex: those two are what is meant
const RESERVED = /[\u0001\u0002]/g;

/**
 * What neighbours in a chain say, as it is looked for; the entry `seq` stands at `seq % BLOCK`, null where there is
 * no content. A search reads these rows one after the other: that is quicker than an index of words to ask, and a
 * hundred times cheaper to write.
 */
export type TextRow = {
  device: string;
  block: number;
  /**
   * As one text, which the browser reads much quicker than many: parted by SEPARATOR, NOTHING where nothing is said. In
   * narrow letters or as it is, by `stored`.
   */
  texts: string;
  /** Moments, in milliseconds. */
  at: number[];
  kinds: string;
};

/** A row taken apart. */
type Parts = { texts: (string | null)[]; at: number[]; kinds: string[] };

type Key = [device: string, block: number];

/** The row in which the entry of a number stands. */
export const blockOf = (seq: number): number => Math.floor(seq / BLOCK);

const keyOf = ({ device, seq }: { device: string; seq: number }): Key => [device, blockOf(seq)];

/** The number of the entry at a place of a row. */
export const seqAt = ({ block }: TextRow, place: number): number => block * BLOCK + place;

function emptyRow([device, block]: Key): TextRow {
  return {
    device,
    block,
    texts: Array<string>(BLOCK).fill(NOTHING).join(SEPARATOR),
    at: Array<number>(BLOCK).fill(0),
    kinds: ','.repeat(BLOCK - 1),
  };
}

/** What the entries of a row say, and of what kind they are, by their places. */
export function partsOf({ texts, at, kinds }: TextRow): Parts {
  const said = texts.split(SEPARATOR).map((text) => (text === NOTHING ? null : text));
  return { texts: said, at, kinds: kinds.split(',') };
}

/** Changes the rows in which some entries stand, each once; inside the caller's transaction. */
async function change<T extends { device: string; seq: number }>(
  db: Pick<Database, 'texts'>,
  entries: readonly T[],
  set: (parts: Parts, place: number, entry: T) => void,
): Promise<void> {
  const keys = new Map(entries.map((entry) => [keyOf(entry).join('|'), keyOf(entry)]));
  const known = await db.texts.bulkGet([...keys.values()]);
  const rows = new Map([...keys].map(([name, key], index) => [name, { ...(known[index] ?? emptyRow(key)) }]));
  const open = new Map([...rows].map(([name, row]) => [name, partsOf(row)]));
  for (const entry of entries) {
    const parts = open.get(keyOf(entry).join('|'));
    if (parts !== undefined) set(parts, entry.seq % BLOCK, entry);
  }
  for (const [name, row] of rows) {
    const { texts, kinds } = open.get(name) as Parts;
    row.texts = stored(texts.map((text) => text ?? NOTHING).join(SEPARATOR));
    row.kinds = kinds.join(',');
  }
  const says = ({ texts }: TextRow) => texts.split(SEPARATOR).some((text) => text !== NOTHING);
  const [full, empty] = [[...rows.values()].filter(says), [...rows.values()].filter((row) => !says(row))];
  await db.texts.bulkPut(full);
  await db.texts.bulkDelete(empty.map(({ device, block }): Key => [device, block]));
}

/** Makes what rows of the log say findable, or says anew what they say now; in the transaction that writes them. */
export function noteTexts(db: Pick<Database, 'texts'>, rows: readonly ContentRow[]): Promise<void> {
  return change(db, rows, (row, place, entry) => {
    row.texts[place] = withoutMarks(saidText(contentNow(entry)).replace(RESERVED, ' '));
    row.at[place] = Date.parse(entry.at);
    row.kinds[place] = entry.kind;
  });
}

/** Forgets what entries said; in the transaction that takes their contents. */
export function dropTexts(db: Pick<Database, 'texts'>, keys: readonly EntryKey[]): Promise<void> {
  return change(
    db,
    keys.map(([device, seq]) => ({ device, seq })),
    (row, place) => {
      row.texts[place] = null;
    },
  );
}

import type { Said } from '../../context/records/merge-said';
import { saidOf } from '../../context/records/said-of';
import { isSameValue } from '../../context/records/settle-field';
import type { Sources, Stated } from '../../model/book';
import type { ReadRecord } from '../record';
import { type Refusal, refusal } from '../refused';
import type { ChunkBook } from './chunk-book';
import { keysOfRow } from './keys';
import type { ListName, NewHappening, Run } from './plan';

/** What planning a row works with. */
export type Planning = {
  run: Run;
  book: ChunkBook;
  linked: { accounts: number; contacts: number };
  /** What the rows add to the log. */
  entries: NewHappening[];
  /** The folded names on the lists, with those that rows have put there. */
  listed: Readonly<Record<ListName, Set<string>>>;
};

/** What became of a row. */
export type Outcome = 'new' | 'changed' | 'unchanged' | Refusal;

/** What a row says of its record, as the book hears every source. */
export function saidByRow(record: ReadRecord, run: Run): Said {
  return { from: run.source, at: run.at, values: record.values, unsure: [], keys: keysOfRow(record, run) };
}

/** A value as the file states it for a record that it makes by mentioning it. */
export function mentioned(value: Stated['value'], { source, at }: Run): Stated {
  return { value, from: source, at, sure: true, changed: false };
}

/** A record that the row makes: its name is the file's word, not the user's. */
export function madeByRow<T extends { name: string | null }>(record: T, run: Run): T & { sources: Sources } {
  return { ...record, sources: record.name === null ? {} : { name: [mentioned(record.name, run)] } };
}

/** Whether a statement is a file's. */
export const isImported = (stated: Stated | undefined) => stated?.from.startsWith('import:') === true;

/** What files have said, field by field, of the record that the row stands for. */
export function saidInFiles(sources: Sources, record: ReadRecord, run: Run): (field: string) => Stated[] {
  return saidOf(sources, run.source, keysOfRow(record, run));
}

/**
 * Whether a file says anything of a record that files have not said before. Where it does not, the record stays as
 * it is, with all that was done to it since: most rows of a newer export are such.
 */
export function hasNews({ sources }: { sources: Sources }, record: ReadRecord, run: Run): boolean {
  const said = saidInFiles(sources, record, run);
  return Object.entries(record.values).some(([field, value]) => {
    const own = said(field);
    return !(own.length === 1 && own[0]?.sure && isSameValue(own[0].value, value));
  });
}

/** A refusal of a row as a whole. */
export function refuseRow({ line, values, id }: ReadRecord, reason: string): Refusal {
  return refusal(line, null, reason, typeof values.name === 'string' ? values.name : id);
}

/** Counts something that rows mention once, however many chunks mention it. */
export function isFirstMention(kind: string, name: string, { seen }: Run): boolean {
  const key = `${kind}:${name}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** The only one of a list; null where there is none or several. */
export const isLone = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

import { Dexie } from 'dexie';
import { type AboutKey, aboutIndex } from './activity-about';
import type { ActivityFilter } from './activity-query';

/** The index that the entries of a filter are read by, and what it has before the moment. */
export type Way = { table: 'headers' | 'contents'; index: string; prefix: string[] };

/** The two ends of a range of an index. */
type Bounds = [lower: unknown[], upper: unknown[]];

const ALL: Way = { table: 'headers', index: '[at+seq]', prefix: [] };

/** `prefix` is what the index has before the moment. Sequence numbers start at 1, so 0 lies before all. */
export function activityBounds({ from, to }: ActivityFilter, prefix: string[]): Bounds {
  const lower = from ? [...prefix, new Date(from).toISOString(), 0] : [...prefix, Dexie.minKey];
  const upper = to ? [...prefix, new Date(to).toISOString(), 0] : [...prefix, Dexie.maxKey];
  return [lower, upper];
}

/** What is looked for; null where nothing is. */
export const wordsOf = ({ words }: ActivityFilter): string | null => words?.trim() || null;

/** Whether mails are held against their answers, which is only possible where both are read. */
export const followsReplies = ({ only }: ActivityFilter): boolean => only === 'answers' || only === 'waiting';

/** Whether entries have to be looked at one by one: no index has just what the filter lets through. */
export function isScanned(filter: ActivityFilter): boolean {
  const { by, outcome, kinds, target } = filter;
  if (filter.stage || filter.dealNamed || filter.accountNamed || filter.personNamed || filter.only)
    return true;
  const narrow = [by, outcome].filter(Boolean).length;
  if (target || wordsOf(filter) !== null) return narrow > 0;
  return narrow + (kinds?.length ? 1 : 0) > 1;
}

/** The index for the entries about one. */
export function wayAbout(key: AboutKey): Way {
  const { index, value } = aboutIndex(key);
  return { table: 'contents', index, prefix: [value] };
}

/** The index that lets through the least of what a filter without target does not want. */
export function wayOf(filter: ActivityFilter): Way {
  const { outcome, by, kinds } = filter;
  if (followsReplies(filter)) return ALL;
  if (outcome) return { table: 'contents', index: '[content.outcome+at+seq]', prefix: [outcome] };
  if (by) return { table: 'headers', index: '[by+at+seq]', prefix: [by] };
  if (kinds?.length === 1) return { table: 'headers', index: '[kind+at+seq]', prefix: [...kinds] };
  return ALL;
}

/** Whether a filter lets everything through. */
export const isEverything = (filter: ActivityFilter): boolean =>
  Object.values(filter).every((value) => !value || (Array.isArray(value) && value.length === 0));

/** Whether all entries of the log are read for a filter, whatever of them it lets through. */
export function readsAll(filter: ActivityFilter): boolean {
  const isNarrow = Boolean(filter.target || filter.from || filter.to);
  const isSearched = wordsOf(filter) !== null && !followsReplies(filter);
  return !isNarrow && !isSearched && wayOf(filter) === ALL;
}

/** The part of a filter that one index has: what the others are looked for in. */
export function indexedPart(filter: ActivityFilter): ActivityFilter {
  const { from, to, target, words, kinds, outcome, by } = filter;
  if (followsReplies(filter)) return { from, to, target };
  if (target || wordsOf({ words }) !== null) return { from, to, target, words, kinds };
  if (outcome) return { from, to, outcome };
  return by ? { from, to, by } : { from, to, kinds };
}

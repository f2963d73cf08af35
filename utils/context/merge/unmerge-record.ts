import type { Sources, Stated } from '../../model/book';
import { settleField } from '../records/settle-field';
import type { AnyRecord } from './merge-fields';

type Values = Readonly<Record<string, unknown>>;

const isAlike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the merge has put into a list is taken out of it; what came since stays. */
function withoutAdded(before: readonly unknown[], after: readonly unknown[], now: readonly unknown[]) {
  const has = (list: readonly unknown[], value: unknown) => list.some((one) => isAlike(one, value));
  const kept = now.filter((value) => has(before, value) || !has(after, value));
  return [...kept, ...before.filter((value) => !has(after, value) && !has(kept, value))];
}

function valueBefore(before: unknown, after: unknown, now: unknown): unknown {
  if (isAlike(now, after)) return before;
  const list = before ?? [];
  if (Array.isArray(list) && Array.isArray(after) && Array.isArray(now))
    return withoutAdded(list, after, now);
  return isObject(before) && isObject(after) && isObject(now) ? valuesBefore(before, after, now) : now;
}

function valuesBefore(before: Values, after: Values, now: Values): Values {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  const values = [...keys].map((key) => [key, valueBefore(before[key], after[key], now[key])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** A record that another one was merged into: before, right after, and as it is today. */
type Merged<T> = { before: T; after: T; now: T; gone: T };

/** What a page or a file has said of the record that went since it was merged is that one's, and goes with it. */
function withoutNews<T extends AnyRecord>({ before, after, now, gone }: Merged<T>): T {
  const isTheirs = ({ of }: Stated) => of?.some((name) => gone.externals.includes(name)) ?? false;
  const isIn = (all: readonly Stated[] | undefined, one: Stated) =>
    all?.some((other) => isAlike(one, other)) ?? false;
  const sources: Sources = { ...now.sources };
  const values: Record<string, unknown> = {};
  for (const [field, all] of Object.entries(now.sources)) {
    const news = all.filter((one) => isTheirs(one) && !isIn(after.sources[field], one));
    if (news.length === 0) continue;
    const own = all.filter((one) => !isTheirs(one));
    sources[field] = own;
    const { used } = settleField(all);
    if (used === null || !news.includes(used)) continue;
    // The choice between the two was the merge's: it has nothing to say of one alone.
    const said = own.filter((one) => isIn(before.sources[field], one) || !isIn(after.sources[field], one));
    const key = field === 'account' && 'accountId' in now ? 'accountId' : field;
    const value = key === 'accountId' ? undefined : settleField(said).used?.value;
    values[key] = value ?? (before as Values)[key];
    // It has been in this stage all the time.
    if (key === 'stage' && 'stageEnteredAt' in before && values.stage === before.stage)
      values.stageEnteredAt = before.stageEnteredAt;
  }
  return { ...now, ...values, sources };
}

/**
 * A record without what was merged into it, as it was; whatever has changed on it since stays.
 * @param merged the record before the merge, what the merge made of it, as it is today, and the one that went
 */
export function unmergeRecord<T extends AnyRecord>(merged: Merged<T>, at: string): T {
  const { before, after, now } = merged;
  if (isAlike(now, after)) return before;
  return { ...(valuesBefore(before, after, withoutNews(merged)) as T), updatedAt: at };
}

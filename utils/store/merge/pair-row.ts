import { z } from 'zod';
import { type RecordKind, recordKind } from '../../model/book';
import { id, line, moment, probability } from '../../model/values';

/** Names a record of any kind in one word, as indexes hold it. */
export type RecordKey = `${RecordKind}:${string}`;

/** The word for a record of any kind. */
export function recordKey(kind: RecordKind, recordId: string): RecordKey {
  return `${kind}:${recordId}`;
}

/** Two records of one kind that may be one. */
export const pairRow = z.object({
  /** `kind|id|id`, the ids in order, so that a pair has one name. */
  key: z.string().min(1).max(1_000),
  kind: recordKind,
  a: id,
  b: id,
  /** Both as `kind:id`, for the index. */
  records: z.array(z.string()).length(2),
  /** The chance that they are one. */
  chance: probability,
  /** The facts for and against in words, the weightiest first. */
  reasons: z.array(line).max(20),
  /** `open`: nobody has looked yet; `later`: looked at and put off; `apart`: the user said that they are two. */
  state: z.enum(['open', 'later', 'apart']),
  foundAt: moment,
});
export type PairRow = z.infer<typeof pairRow>;
export type PairState = PairRow['state'];

/** The one name of a pair. */
export function pairKey(kind: RecordKind, a: string, b: string): string {
  return a < b ? `${kind}|${a}|${b}` : `${kind}|${b}|${a}`;
}

type Found = Pick<PairRow, 'kind' | 'a' | 'b' | 'chance' | 'reasons' | 'state' | 'foundAt'>;

/** A pair as its table holds it. */
export function pairOf({ kind, a, b, ...found }: Found): PairRow {
  const records = [recordKey(kind, a), recordKey(kind, b)];
  return { ...found, key: pairKey(kind, a, b), kind, a, b, records };
}

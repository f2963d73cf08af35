import type { RecordKind, Stated } from '../../model/book';
import { statementsOf } from '../records/merge-said';
import { isSameValue, settleField } from '../records/settle-field';
import { type AccountName, type AnyRecord, mergeFields, valueIn } from './merge-fields';

/** From which of the two a field is taken: the one that stays, or the one that goes. */
export type Side = 'keep' | 'gone';
export type Picks = Readonly<Record<string, Side>>;

/** What is stated of a field; that a deal is open, nobody has said. */
export function statedIn(record: AnyRecord, field: string, accountName: AccountName): readonly Stated[] {
  const value = valueIn(record, field, accountName);
  const current = field === 'status' && value === 'open' ? undefined : value;
  return statementsOf(record.sources, field, { [field]: current }, record.updatedAt);
}

const isEmpty = (value: Stated['value']) => value === null || value === '';

function sideOf(keep: AnyRecord, gone: AnyRecord, field: string, accountName: AccountName): Side {
  const [own, other] = [keep, gone].map((one) => valueIn(one, field, accountName)) as [
    Stated['value'],
    Stated['value'],
  ];
  if (isEmpty(other) || isSameValue(own, other)) return 'keep';
  if (isEmpty(own)) return 'gone';
  const { used } = settleField([
    ...statedIn(keep, field, accountName),
    ...statedIn(gone, field, accountName),
  ]);
  return used !== null && isSameValue(used.value, other) ? 'gone' : 'keep';
}

/** Which value of each field is the better one, by the rule that sources of one record are settled by. */
export function pickSides(
  kind: RecordKind,
  keep: AnyRecord,
  gone: AnyRecord,
  accountName: AccountName,
): Picks {
  return Object.fromEntries(
    mergeFields(kind).map(({ field }) => [field, sideOf(keep, gone, field, accountName)]),
  );
}

const filledIn = (kind: RecordKind, record: AnyRecord) =>
  mergeFields(kind).filter(({ field }) => !isEmpty(valueIn(record, field, (id) => id))).length;

/**
 * Two records, first the one that the other goes into: the one that a CRM knows, that says more, that changed last.
 */
export function byWorth<T extends AnyRecord>(kind: RecordKind, one: T, other: T): [keep: T, gone: T] {
  const ranks = (record: T) => [Number(record.externals.length > 0), filledIn(kind, record)];
  const [[known, filled], [otherKnown, otherFilled]] = [ranks(one), ranks(other)] as [
    [number, number],
    [number, number],
  ];
  const order =
    otherKnown - known ||
    otherFilled - filled ||
    other.updatedAt.localeCompare(one.updatedAt, 'en') ||
    one.id.localeCompare(other.id, 'en');
  return order <= 0 ? [one, other] : [other, one];
}

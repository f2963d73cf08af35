import type { Stated } from '../../model/book';

/** Which statement of a field is used, and which of the others stand against it. */
export type Settled = { used: Stated | null; against: Stated[] };

type Value = Stated['value'];

const RANK = ['typed', 'page', 'import', 'remark'];

const rankOf = ({ from }: Stated) => RANK.indexOf(from.split(':', 1)[0] ?? '');

function plain(value: Value): unknown {
  if (Array.isArray(value)) return [...value].map(plain).sort();
  return typeof value === 'string'
    ? value.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
    : value;
}

/** Whether two values say the same: case, spaces and the order of names do not matter. */
export function isSameValue(one: Value, other: Value): boolean {
  return one === other || JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

const msOf = ({ at }: Stated) => Date.parse(at);

/** A page that shows the field empty now: whoever else has a value for it may be right. */
const isEmptied = ({ value, from }: Stated) => value === null && from.startsWith('page:');

/** Whether another source was seen to change after this one had spoken: then this one is out of date. */
function isOutOfDate(one: Stated, all: readonly Stated[]): boolean {
  return all.some(
    (other) =>
      other.sure && other.changed && !isEmptied(other) && other.from !== one.from && msOf(other) > msOf(one),
  );
}

function byStrength(one: Stated, other: Stated): number {
  if (isEmptied(one) !== isEmptied(other)) return isEmptied(one) ? 1 : -1;
  if ((one.from === 'typed') !== (other.from === 'typed')) return one.from === 'typed' ? -1 : 1;
  return msOf(other) - msOf(one) || rankOf(one) - rankOf(other) || one.from.localeCompare(other.from, 'en');
}

/**
 * Which of several sources a field is taken from:
 *
 * 1. A sure value stands before every unsure one, whoever says it and however old it is: an unsure value is a
 *    proposal.
 * 2. A source that was seen to change makes all older statements of the others out of date, typed ones too.
 * 3. Of those that are not, what the user typed is used. A page that merely says what it has always said, or is
 *    seen for the first time, does not take it away.
 * 4. Without a typed one, the newest is used. A page counts from when it was first seen to say so.
 * 5. A page that has emptied the field takes its own value away, and nobody else's.
 *
 * What differs from the value used and is not out of date stands against it: the two are shown side by side.
 */
export function settleField(statements: readonly Stated[]): Settled {
  const current = statements.filter((one) => !isOutOfDate(one, statements));
  const sure = current.filter((one) => one.sure).sort(byStrength);
  const unsure = current.filter((one) => !one.sure).sort(byStrength);
  const used = sure[0] ?? unsure[0] ?? null;
  return {
    used,
    against: used === null ? [] : [...sure, ...unsure].filter((one) => !isSameValue(one.value, used.value)),
  };
}

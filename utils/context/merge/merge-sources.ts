import type { Sources, Stated } from '../../model/book';
import { isSameValue, settleField } from '../records/settle-field';
import { type AccountName, type AnyRecord, valueIn } from './merge-fields';
import { type Side, statedIn } from './pick-sides';

/** How many statements of one field are kept. */
const MOST = 12;
/** What records hold themselves, of which no source may have said anything. */
const HELD = [
  ...['name', 'stage', 'status', 'amount', 'currency', 'closeDate', 'account', 'owner', 'nextStep'],
  ...['source', 'email', 'phone', 'jobTitle', 'website'],
];

/** The names of the record itself; those of what was merged into it before stand with what was said of that. */
function ownNames({ externals, sources }: AnyRecord): string[] {
  const others = Object.values(sources).flatMap((all) => all.flatMap(({ of }) => of ?? []));
  return externals.filter((key) => !others.includes(key));
}

const isTyped = ({ from }: Stated) => from === 'typed';

/** What was said of both. Of what the user has typed on either, the last word stays. */
function saidOfBoth(keep: readonly Stated[], gone: readonly Stated[], names: string[]): Stated[] {
  const [typed] = [...keep, ...gone]
    .filter(isTyped)
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const theirs = gone
    .filter((one) => !isTyped(one))
    .map((one) => (one.of === undefined ? { ...one, of: names } : one));
  const all = [...theirs, ...keep.filter((one) => !isTyped(one)), ...(typed === undefined ? [] : [typed])];
  return all.slice(-MOST);
}

/**
 * The sources of a record that another one is merged into. What was said of the other keeps the names that it had on
 * its sites, so that a page or a file that goes on speaking of it is understood. Where the two differ, what is picked
 * is the user's own choice.
 * @param sideOf from which of the two a field is taken; undefined where it is none that can be chosen
 */
export function mergeSources(
  keep: AnyRecord,
  gone: AnyRecord,
  sideOf: (field: string) => Side | undefined,
  accountName: AccountName,
  at: string,
): Sources {
  const names = ownNames(gone);
  const fields = new Set([...Object.keys(keep.sources), ...Object.keys(gone.sources), ...HELD]);
  const merged: Sources = {};
  for (const field of fields) {
    const all = saidOfBoth(statedIn(keep, field, accountName), statedIn(gone, field, accountName), names);
    const [own, other] = [valueIn(keep, field, accountName), valueIn(gone, field, accountName)];
    const side = sideOf(field);
    const value = side === 'gone' ? other : own;
    const differ = own !== null && other !== null && !isSameValue(own, other);
    const isSettled = isSameValue(settleField(all).used?.value ?? null, value);
    const isChosen = side !== undefined && value !== null && all.length > 0 && (differ || !isSettled);
    const choice: Stated = { value, from: 'typed', at, sure: true, changed: true };
    if (isChosen) merged[field] = [...all.filter((one) => !isTyped(one)), choice].slice(-MOST);
    else if (all.length > 0) merged[field] = all;
  }
  return merged;
}

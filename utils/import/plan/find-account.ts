import { withKey } from '../../context/records/external-key';
import { newAccount } from '../../context/records/new-record';
import type { Account } from '../../model/book';
import type { Mention } from '../record';
import { isFirstMention, isLone, madeByRow, type Planning } from './context';
import { isNamedThere, keysOf, nameKey, ownKey } from './keys';

/**
 * The company that a row mentions: by its id, else the only one of the name that the file's system does not know as
 * another, else a new one. Null where it is not named, or several could be meant.
 */
export function accountMentioned(mention: Mention | null, planning: Planning): Account | null {
  if (mention === null) return null;
  const { run, book, linked } = planning;
  const { id, name } = mention;
  const known = id === null ? null : book.byKeys('account', keysOf('account', id, run));
  if (known !== null || name === null) return known;
  const named = book.named('account', name);
  const free = id === null ? named : named.filter((one) => !isNamedThere(one, 'account', run));
  const found = isLone(free);
  if (found === null && free.length > 0) return null;
  const before = found ?? madeByRow(newAccount(run.newId(), name, run.at), run);
  const after = id === null ? before : withKey(before, ownKey('account', id, run));
  if (found !== null && after === found) return found;
  book.put('account', found, after, run.at);
  if (found === null && isFirstMention('account', id ?? nameKey(name), run)) linked.accounts += 1;
  return after;
}

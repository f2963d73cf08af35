import { applyToDeal } from '../../context/records/apply-said';
import { withKey } from '../../context/records/external-key';
import { mergedNames } from '../../context/records/merged-names';
import { newDeal } from '../../context/records/new-record';
import { isSameValue } from '../../context/records/settle-field';
import { isOneCompany } from '../../identity/one-company';
import type { Account, Deal, Stated } from '../../model/book';
import type { ReadRecord } from '../record';
import {
  hasNews,
  isImported,
  isLone,
  madeByRow,
  type Outcome,
  type Planning,
  refuseRow,
  saidByRow,
} from './context';
import { accountMentioned } from './find-account';
import { linkPeople } from './find-people';
import { isMadeThere, isNamedThere, keysOf, keysOfRow, ownKey } from './keys';

const SEVERAL =
  'The book has several deals of this name with this company. A column with ids is needed to tell which is meant.';

type Used = Readonly<Record<string, Stated>>;

/**
 * The deal that a row stands for: by its name on its system, or the only one of the same name with the same company
 * that this system does not know yet. A name alone is no proof: there are many renewals.
 */
export function findDeal(record: ReadRecord, { run, book }: Planning): Deal | null | 'several' {
  const known = book.byKeys('deal', keysOf('deal', record.id, run));
  const { name } = record.values;
  if (known !== null || typeof name !== 'string') return known;
  const company = record.account?.name ?? null;
  const isFree = (deal: Deal) =>
    record.hasOwnId ? !isNamedThere(deal, 'deal', run) : !isMadeThere(deal, 'deal', run);
  const same = book
    .named('deal', name)
    .filter(
      (deal) => isFree(deal) && isOneCompany(book.get('account', deal.accountId)?.name ?? null, company),
    );
  return !record.hasOwnId && same.length > 1 ? 'several' : isLone(same);
}

/** The company of a deal after a row has spoken: the one it names, where the row is whom the field is taken from. */
function companyOf(
  deal: Deal,
  record: ReadRecord,
  used: Used,
  own: Account | null,
  planning: Planning,
): string | null {
  const { account } = record;
  if (account === null) return deal.accountId;
  const isUsed = used.account === undefined ? own === null : isImported(used.account);
  if (!isUsed) return deal.accountId;
  const isOwn = own !== null && account.id === null && isSameValue(own.name, account.name);
  return isOwn ? deal.accountId : (accountMentioned(account, planning)?.id ?? deal.accountId);
}

/** Whether the row stands for a deal that was merged into this one here. */
const isMerged = ({ sources }: Deal, record: ReadRecord, run: Planning['run']) =>
  mergedNames(sources, keysOfRow(record, run)) !== undefined;

/** Since when it stands in its stage: as the file says, or since the file moved it. */
function enteredAt(
  before: Deal,
  after: Deal,
  { stageEnteredAt, values }: ReadRecord,
  used: Used,
  at: string,
) {
  if (!isImported(used.stage) || !isSameValue(values.stage ?? null, after.stage))
    return before.stageEnteredAt;
  if (stageEnteredAt !== null) return stageEnteredAt;
  return before.stage !== null && !isSameValue(before.stage, after.stage) ? at : before.stageEnteredAt;
}

/** Whether a row repeats what files have said of the deal, and of those with it. */
export function isKnownWhole(deal: Deal, record: ReadRecord, run: Planning['run']): boolean {
  const { account, contacts, createdAt, stageEnteredAt, values } = record;
  const named = Array.isArray(values.contacts) ? values.contacts.length : 0;
  return (
    !hasNews(deal, record, run) &&
    deal.externals.includes(ownKey('deal', record.id, run)) &&
    (account === null || deal.accountId !== null) &&
    contacts.length === named &&
    (createdAt === null || deal.createdAt !== null) &&
    (stageEnteredAt === null || deal.stageEnteredAt === stageEnteredAt || isMerged(deal, record, run))
  );
}

/** What a row of a table of deals changes in the book: the deal, its company, the people that it names. */
export function planDeal(record: ReadRecord, planning: Planning): Outcome {
  const { run, book } = planning;
  const found = findDeal(record, planning);
  if (found === 'several') return refuseRow(record, SEVERAL);
  if (found !== null && isKnownWhole(found, record, run)) return 'unchanged';
  const name = String(record.values.name);
  const before = found ?? madeByRow(newDeal(run.newId(), name, run.at), run);
  const own = book.get('account', before.accountId);
  const { record: said, used } = applyToDeal(before, own?.name ?? null, saidByRow(record, run));
  const accountId = companyOf(before, record, used, own, planning);
  const deal: Deal = {
    ...withKey(said, ownKey('deal', record.id, run)),
    accountId,
    contacts: linkPeople(before, accountId, record, used.contacts, planning),
    createdAt: before.createdAt ?? record.createdAt,
    stageEnteredAt: enteredAt(before, said, record, used, run.at),
  };
  const origin = record.hasOwnId ? { site: run.system, url: null, recordId: record.id } : null;
  const placed = found === null ? { ...deal, origin } : deal;
  const isWritten = book.put('deal', found, placed, run.at);
  return found === null ? 'new' : isWritten ? 'changed' : 'unchanged';
}

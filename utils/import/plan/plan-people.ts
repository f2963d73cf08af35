import { neverHits } from '../../context/never-list';
import { applyToAccount, applyToContact, applyToLead, websiteDomain } from '../../context/records/apply-said';
import { withKey } from '../../context/records/external-key';
import { leadsReached } from '../../context/records/leads-reached';
import { newAccount, newContact, newLead } from '../../context/records/new-record';
import { isSameValue } from '../../context/records/settle-field';
import { companyDomain } from '../../identity/domain';
import { isRoleAddress } from '../../identity/email';
import { isOfOtherDomain, isOneCompany } from '../../identity/one-company';
import { nationalDigits } from '../../identity/phone';
import type { Account, Contact, Lead, RecordKind } from '../../model/book';
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
import { isMadeThere, isNamedThere, keysOf, moveId, ownKey } from './keys';
import type { RecordOf, Run } from './plan';

const MOST_EMAILS = 20;
const NEVER = 'This address is on your never-list: nothing is kept of it.';

/** Whether a record may be what a row with this id stands for: the same system does not know it as another. */
const isFree = (one: Contact | Lead | Account, kind: RecordKind, { hasOwnId }: ReadRecord, run: Run) =>
  !hasOwnId || !isNamedThere(one, kind, run);

/** A record with its name on the file's system, and for a new one where it came from. */
function placed<K extends 'lead' | 'contact' | 'account'>(
  kind: K,
  found: RecordOf[K] | null,
  after: RecordOf[K],
  { id, hasOwnId }: ReadRecord,
  { run, book }: Planning,
): Outcome {
  const keyed = withKey(after, ownKey(kind, id, run));
  const origin = hasOwnId ? { site: run.system, url: null, recordId: id } : null;
  const isWritten = book.put(kind, found, found === null ? { ...keyed, origin } : keyed, run.at);
  return found === null ? 'new' : isWritten ? 'changed' : 'unchanged';
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);

function findLead(record: ReadRecord, { run, book }: Planning): Lead | null {
  const known = book.byKeys('lead', keysOf('lead', record.id, run));
  if (known !== null) return known;
  const free = (one: Lead) => isFree(one, 'lead', record, run);
  const name = text(record.values.name);
  const reached = leadsReached(book.at('lead', record.emails).filter(free), record.emails, name);
  if (reached.length > 0) return isLone(reached);
  const company = text(record.values.account);
  const alike = (one: Lead) =>
    isOneCompany(one.company, company) && (one.email === null || record.emails.length === 0);
  return isLone(book.named('lead', name).filter((one) => free(one) && alike(one)));
}

/** Whether a row repeats what files have said of its record. */
const isKnownWhole = (kind: RecordKind, one: Contact | Lead | Account, record: ReadRecord, run: Run) =>
  !hasNews(one, record, run) && one.externals.includes(ownKey(kind, record.id, run));

/** What a row of a table of leads changes in the book. */
export function planLead(record: ReadRecord, planning: Planning): Outcome {
  const { run } = planning;
  if (neverHits(record.emails, run.neverList).length > 0) return refuseRow(record, NEVER);
  const found = findLead(record, planning);
  if (found !== null && isKnownWhole('lead', found, record, run)) return 'unchanged';
  const made = madeByRow(newLead(run.newId(), String(record.values.name), run.at), run);
  const before = found ?? { ...made, createdAt: record.createdAt ?? run.at };
  const { record: after } = applyToLead(before, saidByRow(record, run));
  return placed('lead', found, after, record, planning);
}

const phoneDigits = (phone: string | null) => (phone === null ? null : nationalDigits(phone));

/**
 * The person that a row stands for: by their name on its system, by an address of their own, by name and phone
 * whatever the company, by name at the same company where no two addresses speak against it.
 */
function findContact(record: ReadRecord, accountId: string | null, { run, book }: Planning): Contact | null {
  const known = book.byKeys('contact', keysOf('contact', record.id, run));
  if (known !== null) return known;
  const free = (one: Contact) => isFree(one, 'contact', record, run);
  const own = record.emails.filter((email) => !isRoleAddress(email));
  const reached = book.at('contact', own).filter(free);
  if (reached.length > 0) return isLone(reached);
  const phone = phoneDigits(text(record.values.phone));
  const alike = (one: Contact) =>
    (phone !== null && phoneDigits(one.phone) === phone) ||
    ((one.accountId === null || accountId === null || one.accountId === accountId) &&
      (one.emails.length === 0 || record.emails.length === 0));
  return isLone(book.named('contact', text(record.values.name)).filter((one) => free(one) && alike(one)));
}

/** A person who works for another company now: the log keeps for which one it was. */
function tellMove(
  { id, name }: Contact,
  from: Account | null,
  to: Account | null,
  { run, entries }: Planning,
): void {
  if (from === null || to === null) return;
  const change = { field: 'account', from: from.name, to: to.name, source: run.source };
  entries.push({
    id: moveId(id, to.id, run),
    kind: 'field-change',
    at: run.at,
    content: { contact: { id, name }, account: { id: to.id, name: to.name }, ...change },
  });
}

/** What a row of a table of people changes in the book: the person, and the company that it names. */
export function planContact(record: ReadRecord, planning: Planning): Outcome {
  const { run, book } = planning;
  if (neverHits(record.emails, run.neverList).length > 0) return refuseRow(record, NEVER);
  const company = accountMentioned(record.account, planning);
  const found = findContact(record, company?.id ?? null, planning);
  const before =
    found ?? madeByRow(newContact(run.newId(), { name: text(record.values.name), emails: [] }, run.at), run);
  const employer = book.get('account', before.accountId);
  const { record: after, used } = applyToContact(before, employer?.name ?? null, saidByRow(record, run));
  const isUsed = used.account === undefined ? before.accountId === null : isImported(used.account);
  const missing = record.emails.filter((email) => !after.emails.includes(email));
  const emails = missing.length === 0 ? after.emails : [...after.emails, ...missing].slice(0, MOST_EMAILS);
  const accountId = isUsed && company !== null ? company.id : after.accountId;
  if (found !== null && accountId !== found.accountId) tellMove(found, employer, company, planning);
  return placed('contact', found, { ...after, emails, accountId }, record, planning);
}

function findAccount(record: ReadRecord, { run, book }: Planning): Account | null {
  const known = book.byKeys('account', keysOf('account', record.id, run));
  if (known !== null) return known;
  const free = (one: Account) => isFree(one, 'account', record, run);
  const domain = websiteDomain(record.values.website);
  const owning = domain === null ? [] : book.at('account', [domain]).filter(free);
  const name = text(record.values.name);
  // Two rows of a file that differ in the legal form are two companies to it.
  const mayBe = (one: Account) =>
    free(one) &&
    !isOfOtherDomain(one, domain) &&
    (isSameValue(one.name, name) || !isMadeThere(one, 'account', run));
  return isLone(owning) ?? isLone(book.named('account', name).filter(mayBe));
}

/** What a row of a table of companies changes in the book. */
export function planAccount(record: ReadRecord, planning: Planning): Outcome {
  const { run, book } = planning;
  const found = findAccount(record, planning);
  if (found !== null && isKnownWhole('account', found, record, run)) return 'unchanged';
  const before = found ?? madeByRow(newAccount(run.newId(), String(record.values.name), run.at), run);
  const domain = websiteDomain(record.values.website);
  const others = domain === null ? [] : book.at('account', [domain]).filter(({ id }) => id !== before.id);
  const ours = run.us === null ? null : companyDomain(run.us);
  const taken = new Set([...others.flatMap(({ domains }) => domains), ...(ours === null ? [] : [ours])]);
  const { record: after } = applyToAccount(before, saidByRow(record, run), taken);
  return placed('account', found, after, record, planning);
}

import { v7 } from 'uuid';
import { applyToAccount, websiteDomain } from '../../../utils/context/records/apply-said';
import { isOnHost } from '../../../utils/context/records/external-key';
import { newAccount } from '../../../utils/context/records/new-record';
import { companyDomain } from '../../../utils/identity/domain';
import { isOfOtherDomain } from '../../../utils/identity/one-company';
import type { Account } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { recordByKey, recordsNamed } from '../../../utils/store/externals';
import { findPeople } from '../../../utils/store/people';
import { type Changes, changedOnly, placedOn, saidOn, type Visit } from './record-visit';

const isLone = <T>(found: readonly T[]): T | null => (found.length === 1 ? (found[0] ?? null) : null);

/**
 * The company that a record's page names: the only one of the name, of several the only one that the host knows,
 * or a new one. Null where several could be meant.
 */
export async function companyNamed(
  db: Database,
  name: string,
  { host, at }: Visit,
): Promise<{ account: Account | null; isNew: boolean }> {
  const named = await recordsNamed(db, 'account', name);
  const account = isLone(named) ?? isLone(named.filter((one) => isOnHost(one, host)));
  if (account !== null || named.length > 0) return { account, isNew: false };
  const made = newAccount(v7(), name, at);
  const stated = { value: name, from: `page:${host}`, at, sure: true, changed: false };
  return { account: { ...made, sources: { name: [stated] } }, isNew: true };
}

/** The account of a page in the book: by its name on the site, by its domain, by its own name. */
async function findAccount(db: Database, { reading, key, host }: Visit): Promise<Account | null> {
  const known = await recordByKey(db, 'account', key);
  if (known !== null) return known;
  const domain = websiteDomain(reading.fields.website);
  const owning = domain === null ? [] : (await findPeople(db, { emails: [], domains: [domain] })).accounts;
  const named = await recordsNamed(db, 'account', reading.name ?? '');
  const isFree = (one: Account) => !isOnHost(one, host);
  const mayBe = (one: Account) => isFree(one) && !isOfOtherDomain(one, domain);
  return isLone(owning.filter(isFree)) ?? isLone(named.filter(mayBe));
}

/** Domains that are not this account's to have: another one's, and our own. */
async function domainsTaken(db: Database, visit: Visit, own: Account): Promise<Set<string>> {
  const domain = websiteDomain(visit.reading.fields.website);
  const owning = domain === null ? [] : (await findPeople(db, { emails: [], domains: [domain] })).accounts;
  const others = owning.filter(({ id }) => id !== own.id).flatMap(({ domains }) => domains);
  const ours = visit.us === null ? null : companyDomain(visit.us);
  return new Set(ours === null ? others : [...others, ours]);
}

/** What the page of a company changes in the book. */
export async function visitAccount(db: Database, visit: Visit): Promise<Changes> {
  const found = await findAccount(db, visit);
  const { name } = visit.reading;
  if (found === null && name === null) return {};
  const before = found ?? newAccount(v7(), name ?? '', visit.at);
  const taken = await domainsTaken(db, visit, before);
  const { record } = applyToAccount(before, saidOn(visit, found !== null), taken);
  return { accounts: changedOnly(found, placedOn(record, visit), visit.at) };
}

import { v7 } from 'uuid';
import { applyToDeal } from '../../../utils/context/records/apply-said';
import { isOnHost } from '../../../utils/context/records/external-key';
import { holdChanges } from '../../../utils/context/records/hold-changes';
import { momentOf } from '../../../utils/context/records/moment-of';
import { newDeal } from '../../../utils/context/records/new-record';
import { isSameValue } from '../../../utils/context/records/settle-field';
import { isOneCompany } from '../../../utils/identity/one-company';
import type { Account, Deal } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { recordByKey, recordsNamed } from '../../../utils/store/externals';
import { getAccount } from '../../../utils/store/people';
import { companyNamed } from './record-company';
import { linkPeople } from './record-people';
import { type Changes, changedOnly, placedOn, saidOn, type Visit } from './record-visit';

async function accountOf(db: Database, { accountId }: Deal): Promise<Account | null> {
  return accountId === null ? null : getAccount(db, accountId);
}

/**
 * The deal of a page in the book: by its name on the site or, where it was typed or imported, the only one of the
 * same name with the same company. A name alone is no proof: there are many renewals.
 */
async function findDeal(db: Database, { reading, key, host }: Visit): Promise<Deal | null> {
  const known = await recordByKey(db, 'deal', key);
  const company = reading.unsure?.includes('account') ? undefined : reading.fields.account;
  if (known !== null || reading.name === null || company === undefined) return known;
  const named = (await recordsNamed(db, 'deal', reading.name)).filter((one) => !isOnHost(one, host));
  const accounts = await Promise.all(named.map((deal) => accountOf(db, deal)));
  const same = named.filter((_deal, index) => isOneCompany(accounts[index]?.name ?? null, company));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** What the page of a deal changes in the book: the deal, its company, and the people that it names. */
export async function visitDeal(db: Database, visit: Visit): Promise<Changes> {
  const { reading, at } = visit;
  const found = await findDeal(db, visit);
  if (found === null && reading.name === null) return {};
  const before = found ?? newDeal(v7(), reading.name ?? '', at);
  const own = await accountOf(db, before);
  const { record, used } = applyToDeal(before, own?.name ?? null, saidOn(visit, found !== null));

  const company = used.account?.value;
  const isOther = typeof company === 'string' && !isSameValue(company, own?.name ?? null);
  const named = isOther ? await companyNamed(db, company, visit) : { account: own, isNew: false };
  const withAccount = { ...record, accountId: named.account?.id ?? null };
  const people = await linkPeople(db, before, withAccount, used.contacts, visit);
  const createdAt = record.createdAt ?? momentOf(reading.fields.createdAt);
  const deal = placedOn({ ...withAccount, contacts: people.links, createdAt }, visit);
  const held = found === null ? deal : holdChanges(found, deal, used, at);
  return {
    accounts: named.isNew && named.account ? [named.account] : [],
    contacts: people.contacts,
    deals: changedOnly(found, held, at),
  };
}

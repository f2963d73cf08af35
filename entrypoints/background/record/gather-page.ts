import type { Known } from '../../../utils/context/known';
import { keyOfReading, type RecordReading } from '../../../utils/context/records/external-key';
import { personMeant } from '../../../utils/context/records/known-here';
import { namedPerson } from '../../../utils/context/records/named-person';
import type { Account, Contact } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { dealsFor } from '../../../utils/store/deals';
import { recordByKey, recordsNamed } from '../../../utils/store/externals';
import { leadsByEmail } from '../../../utils/store/leads';
import { findPeople, getAccount } from '../../../utils/store/people';
import { gatherLink, withLinked } from '../step/gather';

/** An id of the book is no longer than this. */
const LONGEST = 300;

/**
 * The name under which the rep's choice for a page is kept: the record's name on its site or, where the page does
 * not say which record it is, what it is called there. Null where it does not say that either.
 */
export function pageLinkId({ entity, id, name }: RecordReading, host: string): string | null {
  const named = id ?? (name === null ? null : `~${name}`);
  const key = `${host}|${entity}|${named}`;
  return named === null || key.length > LONGEST ? null : key;
}

async function accountNamed(db: Database, name: string | undefined): Promise<Account | null> {
  const named = name === undefined ? [] : await recordsNamed(db, 'account', name);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The people whom an activity names, as far as one of the book is meant. */
async function peopleNamed(
  db: Database,
  { fields }: RecordReading,
  accountId: string | null,
  host: string,
): Promise<Contact[]> {
  const people = (fields.contacts ?? []).map(namedPerson);
  const emails = people.flatMap(({ email }) => email ?? []);
  const byEmail = (await findPeople(db, { emails, domains: [] })).contacts;
  const byName = await Promise.all(
    people.map(async ({ name }) =>
      name === null ? null : personMeant(await recordsNamed(db, 'contact', name), accountId, host),
    ),
  );
  const all = [...byEmail, ...byName.filter((one) => one !== null)];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Whom and which company a page is about. */
async function subjectsOf(db: Database, reading: RecordReading, host: string) {
  const key = keyOfReading(reading, host);
  if (reading.entity === 'contact') {
    const contact = key === null ? null : await recordByKey(db, 'contact', key);
    const account = contact?.accountId ? await getAccount(db, contact.accountId) : null;
    return { contacts: contact === null ? [] : [contact], account };
  }
  if (reading.entity === 'account') {
    const known = key === null ? null : await recordByKey(db, 'account', key);
    return { contacts: [], account: known ?? (await accountNamed(db, reading.name ?? undefined)) };
  }
  const account = await accountNamed(db, reading.fields.account);
  return { contacts: await peopleNamed(db, reading, account?.id ?? null, host), account };
}

/**
 * What the book holds about whom the page of a person, a company or an activity is about. Their own open deals come
 * before those of their company: these are only given where there are none.
 */
export async function gatherPage(
  db: Database,
  reading: RecordReading,
  host: string,
): Promise<{ known: Known; by: string | null }> {
  const { contacts, account } = await subjectsOf(db, reading, host);
  const own = await dealsFor(db, { contactIds: contacts.map(({ id }) => id), accountIds: [] });
  const hasOwn = own.some(({ status }) => status === 'open');
  const isCompany = !hasOwn && account !== null;
  const ofCompany = isCompany ? await dealsFor(db, { contactIds: [], accountIds: [account.id] }) : [];
  const leads = await leadsByEmail(
    db,
    contacts.flatMap(({ emails }) => emails),
  );
  const deals = [...new Map([...own, ...ofCompany].map((deal) => [deal.id, deal])).values()];
  const accounts = account === null ? [] : [account];
  const link = await gatherLink(db, pageLinkId(reading, host));
  const known = await withLinked(db, { link, contacts, accounts, deals, leads });
  const by = isCompany ? account.name : contacts[0]?.name;
  return { known, by: by ?? reading.name };
}

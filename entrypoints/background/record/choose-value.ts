import { v7 } from 'uuid';
import { applyToDeal, applyToLead } from '../../../utils/context/records/apply-said';
import { namedPerson } from '../../../utils/context/records/named-person';
import { newContact } from '../../../utils/context/records/new-record';
import { isSameValue } from '../../../utils/context/records/settle-field';
import { statusOfStage } from '../../../utils/context/records/status-words';
import { Refused } from '../../../utils/messages/refusal';
import type { Account, Contact, Deal, Lead, Sources, Stated } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { contactsOf } from '../../../utils/store/deals';
import { recordsNamed } from '../../../utils/store/externals';
import { findPeople, getAccount } from '../../../utils/store/people';
import { accountFor } from './deal-parts';

type Value = Stated['value'];
/** A value that the user chose for a field, and when. */
export type Choice = { field: string; value: Value; at: string };
/** A deal with what was chosen, and whom it brings into the book. */
export type ChosenDeal = { deal: Deal; account: Account | null; people: Contact[] };

function requireStated(sources: Sources, { field, value }: Choice): void {
  if (!sources[field]?.some((one) => isSameValue(one.value, value))) throw new Refused('changed');
}

/** A stage that is an end takes the status along. */
function saidBy({ field, value, at }: Choice) {
  const end = field === 'stage' && typeof value === 'string' ? statusOfStage(value) : null;
  const values = { [field]: value, ...(end !== null && { status: end }) };
  return { from: 'typed' as const, at, values, unsure: [], isChoice: true };
}

async function accountChosen(db: Database, before: Account | null, { field, value, at }: Choice) {
  if (field !== 'account') return before;
  return accountFor(db, typeof value === 'string' ? value : null, [], at);
}

/** Those whom the chosen list names: linked ones keep their part, others are found or made. */
async function peopleChosen(db: Database, deal: Deal, { value, at }: Choice): Promise<Contact[]> {
  const linked = await contactsOf(db, deal);
  const people: Contact[] = [];
  for (const { name, email } of (Array.isArray(value) ? value : []).map(namedPerson)) {
    const emails = email === null ? [] : [email];
    const [known] = (await findPeople(db, { emails, domains: [] })).contacts;
    const called = (one: Contact) => name !== null && isSameValue(one.name, name);
    const [named, other] = name === null ? [] : await recordsNamed(db, 'contact', name);
    const found = known ?? linked.find(called) ?? (other === undefined ? named : undefined);
    people.push(found ?? newContact(v7(), { name, emails }, at));
  }
  return people;
}

/**
 * A deal in which the user has chosen one of the values that its sources give a field.
 * @throws Refused `changed` when no source says so any more.
 */
export async function chooseOnDeal(db: Database, before: Deal, choice: Choice): Promise<ChosenDeal> {
  requireStated(before.sources, choice);
  const own = before.accountId === null ? null : await getAccount(db, before.accountId);
  const { record } = applyToDeal(before, own?.name ?? null, saidBy(choice));
  const account = await accountChosen(db, own, choice);
  const people = choice.field === 'contacts' ? await peopleChosen(db, before, choice) : [];
  const roleOf = (id: string) => before.contacts.find(({ contactId }) => contactId === id)?.role ?? null;
  const links = people.map(({ id }) => ({ contactId: id, role: roleOf(id) }));
  const deal = {
    ...record,
    accountId: account?.id ?? null,
    contacts: choice.field === 'contacts' ? links : before.contacts,
    stageEnteredAt: record.stage === before.stage ? before.stageEnteredAt : choice.at,
    updatedAt: choice.at,
  };
  return { deal, account: account === own ? null : account, people };
}

/**
 * A lead in which the user has chosen one of the values that its sources give a field.
 * @throws Refused `changed` when no source says so any more.
 */
export function chooseOnLead(before: Lead, choice: Choice): Lead {
  requireStated(before.sources, choice);
  return { ...applyToLead(before, saidBy(choice)).record, updatedAt: choice.at };
}

import type { Input } from '../../../utils/messages/protocol';
import type { Contact, Deal, Lead } from '../../../utils/model/book';
import { email } from '../../../utils/model/values';

/** A person while they are edited. */
export interface PersonDraft {
  key: string;
  name: string;
  email: string;
  role: string;
}

/** A deal while it is edited: what stands in the fields of the form. */
export interface DealDraft {
  name: string;
  account: string;
  stage: string;
  status: Deal['status'];
  amount: string;
  currency: string;
  closeDate: string;
  owner: string;
  nextStep: string;
  people: PersonDraft[];
}

export type Faults = Partial<Record<'name' | 'amount' | 'currency' | string, string>>;

const CURRENCY = /^[A-Z]{3}$/;
const orNull = (text: string) => text.trim() || null;

/** A line for one more person. */
export function emptyPerson(): PersonDraft {
  return { key: crypto.randomUUID(), name: '', email: '', role: '' };
}

/** An empty form, begun with what is known of a lead where there is one. */
export function emptyDraft(owner: string | null, stage: string | null, lead: Lead | null): DealDraft {
  const person = { ...emptyPerson(), name: lead?.name ?? '', email: lead?.email ?? '' };
  return {
    name: lead?.company ?? lead?.name ?? '',
    account: lead?.company ?? '',
    stage: stage ?? '',
    status: 'open',
    amount: '',
    currency: '',
    closeDate: '',
    owner: lead?.owner ?? owner ?? '',
    nextStep: '',
    people: [person],
  };
}

/** The form of a deal that is stored. */
export function draftOf(deal: Deal, account: string | null, contacts: Contact[]): DealDraft {
  // Whom a page only named has no address yet: the form asks for one, and leaves such people as they are.
  const reachable = contacts.filter(({ emails }) => emails.length > 0);
  const people = reachable.map((contact) => ({
    key: contact.id,
    name: contact.name ?? '',
    email: contact.emails[0] ?? '',
    role: deal.contacts.find(({ contactId }) => contactId === contact.id)?.role ?? '',
  }));
  return {
    name: deal.name,
    account: account ?? '',
    stage: deal.stage ?? '',
    status: deal.status,
    amount: deal.amount === null ? '' : String(deal.amount),
    currency: deal.currency ?? '',
    closeDate: deal.closeDate ?? '',
    owner: deal.owner ?? '',
    nextStep: deal.nextStep ?? '',
    people,
  };
}

/** What is wrong, by field (a person's by their key); empty when the form can be saved. */
export function faultsOf(draft: DealDraft): Faults {
  const faults: Faults = {};
  if (!draft.name.trim()) faults.name = 'The deal needs a name.';
  if (draft.amount.trim() && !Number.isFinite(Number(draft.amount)))
    faults.amount = 'The amount is a number.';
  if (draft.currency.trim() && !CURRENCY.test(draft.currency.trim().toUpperCase()))
    faults.currency = 'Three letters, such as EUR.';
  else if (draft.amount.trim() && !draft.currency.trim()) faults.currency = 'An amount needs a currency.';
  for (const person of draft.people) {
    const filled = person.name.trim() || person.email.trim() || person.role.trim();
    if (filled && !email.safeParse(person.email.trim()).success)
      faults[person.key] = 'A contact needs a mail address.';
  }
  return faults;
}

/** The message that saves the form; `id` names the deal that it changes, null makes a new one. */
export function saveOf(draft: DealDraft, id: string | null): Input<'deal/save'> {
  const contacts = draft.people
    .filter((person) => person.email.trim())
    .map(({ name, email, role }) => ({
      name: orNull(name),
      email: email.trim().toLowerCase(),
      role: orNull(role),
    }));
  return {
    deal: {
      ...(id ? { id } : {}),
      name: draft.name.trim(),
      stage: orNull(draft.stage),
      status: draft.status,
      amount: draft.amount.trim() ? Number(draft.amount) : null,
      currency: orNull(draft.currency.toUpperCase()),
      closeDate: orNull(draft.closeDate),
      owner: orNull(draft.owner),
      nextStep: orNull(draft.nextStep),
    },
    account: orNull(draft.account),
    contacts,
  };
}

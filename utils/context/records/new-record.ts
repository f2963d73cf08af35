import { type Account, type Contact, type Deal, type Lead, madeHere } from '../../model/book';

/** A deal of which nothing is known but its name. When it was made and came to its stage is the caller's to say. */
export function newDeal(id: string, name: string, at: string): Deal {
  return {
    id,
    name,
    stage: null,
    status: 'open',
    amount: null,
    currency: null,
    closeDate: null,
    owner: null,
    accountId: null,
    contacts: [],
    createdAt: null,
    stageEnteredAt: null,
    nextStep: null,
    source: null,
    origin: null,
    ...madeHere(),
    unlogged: null,
    updatedAt: at,
  };
}

/** An open lead of which nothing is known but its name. */
export function newLead(id: string, name: string, at: string): Lead {
  return {
    id,
    name,
    email: null,
    company: null,
    phone: null,
    jobTitle: null,
    owner: null,
    source: null,
    stage: null,
    status: 'open',
    createdAt: at,
    origin: null,
    ...madeHere(),
    unlogged: null,
    updatedAt: at,
  };
}

/** A person of whom nothing is known but a name or an address. */
export function newContact(id: string, person: Pick<Contact, 'name' | 'emails'>, at: string): Contact {
  const nothing = { phone: null, jobTitle: null, accountId: null, origin: null };
  return { id, ...person, ...nothing, ...madeHere(), updatedAt: at };
}

/** A company of which nothing is known but its name. */
export function newAccount(id: string, name: string, at: string): Account {
  return { id, name, domains: [], website: null, origin: null, ...madeHere(), updatedAt: at };
}

import { bouncedOf } from '../../../utils/context/bounced';
import { mergeTyped } from '../../../utils/context/records/merge-said';
import { normaliseEmail } from '../../../utils/identity/email';
import { Refused } from '../../../utils/messages/refusal';
import type { Deal } from '../../../utils/model/book';
import type { Target } from '../../../utils/model/panel-view';
import type { Database } from '../../../utils/store/database';
import { contactsOf, saveDeal } from '../../../utils/store/deals';
import { saveLead } from '../../../utils/store/leads';
import { targetContent } from '../book/target-content';
import { mendPeople } from '../mend/mend-people';
import { takeUp } from '../record/record-log';
import { type Change, NO_CHANGE } from './change';

type Person = { email: string; name: string | null };

async function dealOf(db: Database, { kind, id }: Target, at: string): Promise<Deal> {
  const deal = kind === 'deal' ? await takeUp(db, { kind: 'deal', id }, at) : null;
  if (deal === null) throw new Refused('changed');
  return deal;
}

/** Somebody who is on the deal already gets a part in it. */
function giveRole(db: Database, deal: Deal, who: Person & { id: string }, role: string, at: string): Change {
  const contacts = deal.contacts.map((one) => (one.contactId === who.id ? { ...one, role } : one));
  const from = deal.contacts.find(({ contactId }) => contactId === who.id)?.role ?? null;
  const about = targetContent({ kind: 'deal', id: deal.id, name: deal.name });
  const content = { ...about, field: 'role', from, to: role, contact: { id: who.id, name: who.name } };
  return {
    ...NO_CHANGE,
    entries: [{ kind: 'field-change', at, content }],
    write: () => saveDeal(db, { ...deal, contacts, updatedAt: at }),
    chosen: { kind: 'deal', before: deal, made: { contacts: [], accounts: [] } },
  };
}

/** Puts a person on a deal, with a part in it where that is given. @throws Refused where that cannot be. */
export async function fillPerson(
  db: Database,
  target: Target,
  { email: raw, name, role }: Person & { role: string | null },
  at: string,
): Promise<Change> {
  const deal = await dealOf(db, target, at);
  const email = normaliseEmail(raw) ?? raw;
  const known = (await contactsOf(db, deal)).find(({ emails }) => emails.includes(email));
  if (known !== undefined && role !== null) {
    return giveRole(db, deal, { id: known.id, email, name: known.name }, role, at);
  }
  const mend = await mendPeople(db, deal, { what: 'contact', email, name, role }, at);
  if (mend === null) throw new Refused('changed');
  return { ...NO_CHANGE, ...mend, isMending: true };
}

async function mendLead(db: Database, target: Target, { email: raw }: Person, at: string): Promise<Change> {
  const lead = await takeUp(db, { kind: 'lead', id: target.id }, at);
  if (lead === null) throw new Refused('changed');
  const email = normaliseEmail(raw) ?? raw;
  const sources = mergeTyped(lead, { email: lead.email }, { email }, at);
  const content = { ...targetContent(target), field: 'email', from: lead.email, to: email };
  return {
    ...NO_CHANGE,
    entries: [{ kind: 'field-change', at, content }],
    write: () => saveLead(db, { ...lead, email, sources, updatedAt: at }),
    isMending: true,
  };
}

/**
 * Gives the person whose address came back another one; where nobody's has, the person who is there now is put on
 * the deal. @throws Refused where the address is somebody else's.
 */
export async function mendAddress(db: Database, target: Target, person: Person, at: string): Promise<Change> {
  if (target.kind === 'lead') return mendLead(db, target, person, at);
  const deal = await dealOf(db, target, at);
  const bounced = bouncedOf(await contactsOf(db, deal));
  if (bounced?.id == null) return fillPerson(db, target, { ...person, role: null }, at);
  const mending = { what: 'address', email: person.email, contactId: bounced.id } as const;
  const mend = await mendPeople(db, deal, mending, at);
  if (mend === null) throw new Refused('changed');
  return { ...NO_CHANGE, ...mend, isMending: true };
}

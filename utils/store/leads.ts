import { type Lead, lead } from '../model/book';
import type { Database } from './database';
import { getRecord } from './externals';
import { readableRows } from './readable';
import { foldedName } from './rows';

/** The lead with this id, or the one that it was merged into. */
export function getLead(db: Database, id: string): Promise<Lead | null> {
  return getRecord(db, 'lead', id);
}

/** The leads with one of the addresses, which are lower case. */
export async function leadsByEmail(db: Database, emails: string[]): Promise<Lead[]> {
  const rows = await db.leads.where('email').anyOf(emails).or('otherEmails').anyOf(emails).toArray();
  return readableRows(lead, rows, 'leads');
}

/** Every lead, the one that changed last first. */
export async function listLeads(db: Database): Promise<Lead[]> {
  return readableRows(lead, await db.leads.orderBy('updatedAt').reverse().toArray(), 'leads');
}

/** Writes a lead, its address in lower case. @throws ZodError when it is not as the model wants it. */
export async function saveLead(db: Database, value: Lead): Promise<void> {
  const row = lead.parse(value);
  await db.leads.put({ ...row, email: row.email?.toLowerCase() ?? null, folded: foldedName(row.name) });
}

/** Takes a lead away, as undoing what made it does. */
export async function removeLead(db: Database, id: string): Promise<void> {
  await db.leads.delete(id);
}

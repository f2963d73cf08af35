import type { Lead } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { lastActivityOf } from '../../../utils/store/last-activity';
import { listLeads } from '../../../utils/store/leads';
import { targetKey } from '../../../utils/store/rows';

/** A lead as a row of the list. */
export interface LeadRow {
  lead: Lead;
  lastActivity: string | null;
}

/** Every lead with the moment of its last activity, the newest change first. */
export async function readLeadRows(db: Database): Promise<LeadRow[]> {
  const leads = await listLeads(db);
  const last = await lastActivityOf(
    db,
    leads.map((lead) => targetKey('lead', lead.id)),
  );
  return leads.map((lead) => ({ lead, lastActivity: last.get(targetKey('lead', lead.id)) ?? null }));
}

/** The leads in whose name, address or company each word of the search stands. */
export function filterLeads(rows: LeadRow[], search: string): LeadRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ lead }) => {
    const texts = [lead.name, lead.email, lead.company].map((text) => text?.toLowerCase() ?? '');
    return words.every((word) => texts.some((text) => text.includes(word)));
  });
}

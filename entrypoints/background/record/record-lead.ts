import { v7 } from 'uuid';
import { neverHits } from '../../../utils/context/never-list';
import { applyToLead } from '../../../utils/context/records/apply-said';
import { isOnHost } from '../../../utils/context/records/external-key';
import { holdChanges } from '../../../utils/context/records/hold-changes';
import { leadsReached } from '../../../utils/context/records/leads-reached';
import { momentOf } from '../../../utils/context/records/moment-of';
import { newLead } from '../../../utils/context/records/new-record';
import { normaliseEmail } from '../../../utils/identity/email';
import type { Lead } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { recordByKey } from '../../../utils/store/externals';
import { leadsByEmail } from '../../../utils/store/leads';
import { type Changes, changedOnly, placedOn, saidOn, type Visit } from './record-visit';

/** The lead of a page in the book: by its name on the site, or the only one with its address. */
async function findLead(db: Database, { reading, key, host }: Visit): Promise<Lead | null> {
  const known = await recordByKey(db, 'lead', key);
  const email = reading.unsure?.includes('email') ? null : normaliseEmail(reading.fields.email ?? '');
  if (known !== null || email === null) return known;
  const reached = (await leadsByEmail(db, [email])).filter((one) => !isOnHost(one, host));
  const sharing = leadsReached(reached, [email], reading.name);
  return sharing.length === 1 ? (sharing[0] ?? null) : null;
}

/** What the page of a lead changes in the book. */
export async function visitLead(db: Database, visit: Visit): Promise<Changes> {
  const { reading, at, neverList } = visit;
  const found = await findLead(db, visit);
  if (found === null && reading.name === null) return {};
  if (found?.email && neverHits([found.email, ...(found.otherEmails ?? [])], neverList).length > 0) return {};
  const createdAt = momentOf(reading.fields.createdAt) ?? at;
  const before = found ?? { ...newLead(v7(), reading.name ?? '', at), createdAt };
  const { record, used } = applyToLead(before, saidOn(visit, found !== null));
  const lead = placedOn(record, visit);
  return { leads: changedOnly(found, found === null ? lead : holdChanges(found, lead, used, at), at) };
}

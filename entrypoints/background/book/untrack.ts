import type { Database } from '../../../utils/store/database';
import { recentOf } from '../../../utils/store/entries';
import { getLead, removeLead, saveLead } from '../../../utils/store/leads';
import { mailsOnRecord, recordedSince } from '../../../utils/store/thread-mails';
import { getThreadLink, hasThreads, removeThreadLink, saveThreadLink } from '../../../utils/store/threads';
import { keyOf } from '../about';
import type { Services } from '../services';
import { takeOut } from '../thread/thread-mails';
import type { Tracked } from './track';

async function putLinkBack(db: Database, { linkId, linkBefore, target, at }: Tracked): Promise<void> {
  const link = await getThreadLink(db, linkId);
  // What the rep has chosen for the thread since stands.
  if (link?.leadId !== target.id || link.chosenAt !== at) return;
  if (linkBefore === null) await removeThreadLink(db, linkId);
  else await saveThreadLink(db, linkBefore);
}

/** True where something else has come to stand on a new lead: a remark, a task, a thread that was chosen since. */
async function isUsed(db: Database, { target, entryId }: Tracked): Promise<boolean> {
  const entries = await recentOf(db, keyOf(target), 2);
  return entries.some(({ header }) => header.id !== entryId) || hasThreads(db, target.id);
}

async function putLeadBack(db: Database, tracked: Tracked): Promise<void> {
  const { target, created, leadBefore, at } = tracked;
  const lead = await getLead(db, target.id);
  // Untouched, or saved since: then that stands.
  if (lead === null || lead.updatedAt !== at) return;
  if (leadBefore !== null) await saveLead(db, leadBefore);
  else if (created && !(await isUsed(db, tracked))) await removeLead(db, target.id);
}

/**
 * Takes tracking back: the thread's link and the lead are as before, and the mails that only came by it go out of
 * the log. What was saved since stays.
 */
export async function untrack(tracked: Tracked, services: Services): Promise<void> {
  const { db } = services;
  const mails = await mailsOnRecord(db, keyOf(tracked.target), tracked.threadId);
  await putLinkBack(db, tracked);
  await takeOut(await recordedSince(db, mails, tracked.at), services);
  await putLeadBack(db, tracked);
}

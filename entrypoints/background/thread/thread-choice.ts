import type { ThreadLink } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { getThreadLink, removeThreadLink, saveThreadLink } from '../../../utils/store/threads';

type Choice = Pick<ThreadLink, 'dealId' | 'leadId' | 'notBusiness' | 'person'>;

/** What stands for a thread of which nothing was chosen. */
const NOTHING: Choice = { dealId: null, leadId: null, notBusiness: false, person: null };

/** Changes what the rep chose for a thread and leaves the rest of it; where nothing is left, nothing is kept. */
export async function changeChoice(
  db: Database,
  id: string,
  change: Partial<Choice>,
  at: string,
): Promise<void> {
  const before = await getThreadLink(db, id);
  const next: ThreadLink = { ...NOTHING, ...before, ...change, id, chosenAt: at };
  const isEmpty = !next.dealId && !next.leadId && !next.notBusiness && !next.person;
  if (isEmpty) await removeThreadLink(db, id);
  else await saveThreadLink(db, next);
}

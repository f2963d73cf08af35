import type { AboutKey } from '../../../utils/store/activity-about';
import { pageOfActivities } from '../../../utils/store/activity-query';
import { getContact } from '../../../utils/store/contacts';
import type { Database } from '../../../utils/store/database';
import { getRecord } from '../../../utils/store/externals';
import { db } from '../../../utils/store/open';
import { useLive } from '../../hooks/use-live';

async function nameOf(store: Database, about: AboutKey): Promise<string | null> {
  const at = about.indexOf(':');
  const [kind, id] = [about.slice(0, at), about.slice(at + 1)];
  if (kind === 'thread') {
    const [mail] = await pageOfActivities(store, { target: about }, { offset: 0, limit: 1 });
    return mail ? `Mails: ${mail.content?.thread?.subject || 'without a subject'}` : null;
  }
  const record = await getRecord(store, kind as 'deal', id);
  return record?.name ?? (await getContact(store, id))?.emails[0] ?? null;
}

/** The name of what entries are narrowed to; null where there is none, or no longer; undefined until it is read. */
export function useNamed(about: AboutKey | null): string | null | undefined {
  return useLive(async () => (about === null ? null : nameOf(db(), about)), [about]);
}

import { Dexie } from 'dexie';
import type { Database } from '../database';
import { type Activity, joinedAndChecked } from '../entries';

const KINDS = ['stage-change', 'field-change'] as const;

/** What changed on records since a moment that was not changed here, the newest first. */
export async function changesSince(db: Database, since: string, limit: number): Promise<Activity[]> {
  const headers = await Promise.all(
    KINDS.map((kind) =>
      db.headers
        .where('[kind+at+seq]')
        .between([kind, since], [kind, Dexie.maxKey], false, true)
        .reverse()
        .limit(limit)
        .toArray(),
    ),
  );
  const newest = headers.flat().sort((a, b) => (a.at < b.at ? 1 : -1));
  const entries = await joinedAndChecked(db, newest.slice(0, limit));
  return entries.filter(({ content }) => content?.source !== undefined && content.deal !== undefined);
}

import { Dexie } from 'dexie';
import type { RecordKind } from '../model/book';
import type { Database } from './database';
import type { Place } from './log-order';
import { recordKey } from './merge/pair-row';
import { type ContentRow, contentNow, type TargetKey } from './rows';

/** Whom or what entries are about: a record of the book, somebody by their address alone, or a mail thread. */
export type AboutKey = TargetKey | `${'contact' | 'account' | 'thread'}:${string}`;

/** The index that holds the entries about one of a kind in the order of time. */
const INDEX: Readonly<Record<string, string>> = {
  deal: '[target+at+seq]',
  lead: '[target+at+seq]',
  contact: '[content.contact.id+at+seq]',
  account: '[content.account.id+at+seq]',
  thread: '[content.thread.id+at+seq]',
};
const KEY = /^(deal|lead|contact|account|thread):./s;

/** Whether a text names what entries may be about. */
export const isAboutKey = (text: string): text is AboutKey => KEY.test(text);

/** The index for a key, and what it has before the moment. */
export function aboutIndex(key: AboutKey): { index: string; value: string } {
  const kind = key.slice(0, key.indexOf(':'));
  const isTarget = kind === 'deal' || kind === 'lead';
  return { index: INDEX[kind] ?? '', value: isTarget ? key : key.slice(kind.length + 1) };
}

/** Entries that a correction has moved to another record are about the company there, and no more about the one before. */
export function isStillAbout(row: ContentRow, key: AboutKey): boolean {
  return !key.startsWith('account:') || contentNow(row).account?.id === key.slice('account:'.length);
}

/** Records that were merged into one, over several merges: the log names them as it did then. */
export async function mergedInto(db: Database, kind: RecordKind, id: string): Promise<string[]> {
  const found = new Set<string>([recordKey(kind, id)]);
  for (const key of found) {
    const merges = await db.merges.where('into').equals(key).toArray();
    for (const { gone } of merges) found.add(gone);
  }
  return [...found].slice(1).map((key) => key.slice(kind.length + 1));
}

/** The names by which the log may know a person: of mails it has the address, where they were not in the book yet. */
export async function personKeys(
  db: Database,
  { id, emails }: { id: string; emails: readonly string[] },
): Promise<AboutKey[]> {
  const ids = [id, ...(await mergedInto(db, 'contact', id)), ...emails];
  return ids.map((one): AboutKey => `contact:${one}`);
}

/** The names by which the log may know a company. */
export async function companyKeys(db: Database, id: string): Promise<AboutKey[]> {
  return [id, ...(await mergedInto(db, 'account', id))].map((one): AboutKey => `account:${one}`);
}

/** The keys that the entries about one stand under: of a person and a company all names by which the log knows them. */
export async function keysAbout(db: Database, key: AboutKey): Promise<AboutKey[]> {
  const id = key.slice(key.indexOf(':') + 1);
  if (key.startsWith('account:')) return companyKeys(db, id);
  if (!key.startsWith('contact:')) return [key];
  return [...new Set(await personKeys(db, { id, emails: (await db.contacts.get(id))?.emails ?? [] }))];
}

/** Up to `limit` entries about one, newest first, from a place on; null is the newest. */
export async function entriesAbout(
  db: Database,
  key: AboutKey,
  after: Place | null,
  limit: number,
): Promise<ContentRow[]> {
  const { index, value } = aboutIndex(key);
  const upper = after === null ? [value, Dexie.maxKey] : [value, after.at, after.seq];
  return db.contents
    .where(index)
    .between([value, Dexie.minKey], upper, true, true)
    .reverse()
    .offset(after?.tied ?? 0)
    .limit(limit)
    .toArray();
}

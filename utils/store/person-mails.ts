import type { Database } from './database';
import { survivors } from './merge/survivors';
import type { ContentRow } from './rows';

/** The mails of the log; every one has the id of its message. */
function mails(db: Database) {
  return db.contents.where('message').above('');
}

/** Names that a person of the log may go by: the book's ids of contacts, or their address itself. */
async function contactsBy(db: Database, isMeant: (emails: string[]) => boolean): Promise<Set<unknown>> {
  const rows = await db.contacts.filter(({ emails }) => isMeant(emails)).toArray();
  const ids = new Set<unknown>(rows.map(({ id }) => id));
  // The log names whom a mail was from when it came: somebody who was merged into one of them since is meant too.
  const gone = [...(await survivors(db))].filter(
    ([from, into]) => from.startsWith('contact:') && ids.has(into.slice('contact:'.length)),
  );
  for (const [from] of gone) ids.add(from.slice('contact:'.length));
  return ids;
}

/** When the last mail came in from somebody, by the names that they go by in the log; null where none did. */
export async function lastMailFrom(db: Database, names: readonly string[]): Promise<string | null> {
  const own = await mails(db)
    .filter(({ kind, content }) => kind === 'email-in' && names.includes(content.contact?.id ?? ''))
    .toArray();
  return own
    .map(({ at }) => at)
    .reduce<string | null>((last, at) => (last === null || at > last ? at : last), null);
}

/**
 * The logged mails with certain people, and all others of the same threads: whoever is on a thread is on the whole
 * of it. The log keeps one person a mail, so that people who only were among several on one are not found.
 * @param isMeant tells whether any of the addresses is meant
 */
export async function mailsOfThreadsWith(
  db: Database,
  isMeant: (emails: string[]) => boolean,
): Promise<ContentRow[]> {
  const contacts = await contactsBy(db, isMeant);
  const isWith = ({ content: { contact } }: ContentRow) =>
    contact !== undefined && (contacts.has(contact.id) || isMeant([contact.id]));
  const own = await mails(db).filter(isWith).toArray();
  const threads = new Set(own.flatMap(({ content }) => content.thread?.id ?? []));
  const ids = new Set(own.map(({ id }) => id));
  return mails(db)
    .filter((row) => ids.has(row.id) || threads.has(row.content.thread?.id ?? ''))
    .toArray();
}

import type { Database } from './database';
import type { ContentRow } from './rows';

/** The mails of the log; every one has the id of its message. */
function mails(db: Database) {
  return db.contents.where('message').above('');
}

/** Names that a person of the log may go by: the book's ids of contacts, or their address itself. */
async function contactsBy(db: Database, isMeant: (emails: string[]) => boolean): Promise<Set<unknown>> {
  const rows = await db.contacts.filter(({ emails }) => isMeant(emails)).toArray();
  return new Set(rows.map(({ id }) => id));
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

import { type BounceNews, bounceNews, withBounces } from '../../../utils/context/bounce-news';
import type { Known } from '../../../utils/context/known';
import type { Parties } from '../../../utils/context/parties';
import type { Bounce, Contact, Lead } from '../../../utils/model/book';
import type { ThreadReading } from '../../../utils/model/reading';
import { withLock } from '../../../utils/platform/locks';
import { BOOK_LOCK } from '../../../utils/store/book-lock';
import type { Database } from '../../../utils/store/database';
import { getLead, saveLead } from '../../../utils/store/leads';
import { getContacts, saveContact } from '../../../utils/store/people';
import { lastMailFrom } from '../../../utils/store/person-mails';
import type { Services } from '../services';

type Person = Contact | Lead;

const addressesOf = (one: Person) => ('emails' in one ? one.emails : [one.email ?? '']);
const isSame = (one: readonly Bounce[], other: readonly Bounce[]) =>
  JSON.stringify(one) === JSON.stringify(other);

function bouncesAfter(one: Person, news: BounceNews): Bounce[] | null {
  const before = one.bounces ?? [];
  const after = withBounces(before, addressesOf(one), news);
  return isSame(before, after) ? null : after;
}

/** What this thread tells, with what others have told since a mail came back: threads are opened in any order. */
async function withOthers(db: Database, one: Person, news: BounceNews): Promise<BounceNews> {
  const isNew = ({ email, at }: Bounce) =>
    !(one.bounces ?? []).some((known) => known.email === email && known.at === at);
  const open = withBounces(one.bounces ?? [], addressesOf(one), news).filter((each) => each.over === null);
  if (!open.some(isNew)) return news;
  const ids = [one.id, ...addressesOf(one)];
  const at = await lastMailFrom(db, ids);
  // The log keeps a person's mails and not from which of their addresses: with several it cannot tell.
  const [email] = addressesOf(one);
  return at === null || email === undefined || addressesOf(one).length > 1
    ? news
    : { ...news, heard: [...news.heard, { email: email.toLowerCase(), at }] };
}

async function noteOn<T extends Person>(
  db: Database,
  one: T,
  news: BounceNews,
  now: () => Promise<T | null>,
  save: (changed: T) => Promise<void>,
): Promise<T> {
  if (bouncesAfter(one, news) === null) return one;
  return withLock(BOOK_LOCK, async () => {
    const current = (await now()) ?? one;
    const bounces = bouncesAfter(current, await withOthers(db, current, news));
    if (bounces === null) return current;
    const changed = { ...current, bounces };
    await save(changed);
    return changed;
  });
}

/**
 * Keeps with the people of a thread whom the book knows that a mail to their address came back, and that one came in
 * from it since. Resolves with what is known, as it is then.
 */
export async function noteBounces(
  reading: ThreadReading,
  parties: Parties,
  known: Known,
  { db }: Services,
): Promise<Known> {
  const news = bounceNews(reading, parties);
  const isToldOf =
    known.contacts.some(({ bounces }) => bounces) || known.leads.some(({ bounces }) => bounces);
  if (news.bounced.length === 0 && !isToldOf) return known;
  const contacts = known.contacts.map((one) =>
    noteOn(
      db,
      one,
      news,
      async () => (await getContacts(db, [one.id]))[0] ?? null,
      (changed) => saveContact(db, changed),
    ),
  );
  const leads = known.leads.map((one) =>
    noteOn(
      db,
      one,
      news,
      () => getLead(db, one.id),
      (changed) => saveLead(db, changed),
    ),
  );
  return { ...known, contacts: await Promise.all(contacts), leads: await Promise.all(leads) };
}

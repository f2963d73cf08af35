import type { ActivityContent } from '../model/activity';
import type { Message, ThreadReading } from '../model/reading';
import { type Appeared, isFresh, isMadeHere } from './appeared';
import type { Known } from './known';
import { type Settled, targetOf } from './make-view';
import type { Parties } from './parties';

/** An entry for the log about one mail: who, when, direction and subject; never a word of the mail. */
export type MailEntry = {
  kind: 'email-in' | 'email-out';
  at: string;
  messageId: string;
  content: ActivityContent;
};

/** A thread that belongs to a record, as far as its mails are logged. */
export type ThreadMails = {
  reading: ThreadReading;
  settled: Settled;
  parties: Parties;
  known: Known;
  /** The mailbox's address and the rep's own; null where one is not known. */
  us: readonly (string | null)[];
  /** Fresh mails that have turned up in sight: their time is the moment that they were seen at. */
  appeared: readonly Appeared[];
};

const lower = (email: string | undefined) => email?.trim().toLowerCase() ?? '';

/** The outside person of a mail: known by the book's id, others by their address. */
function personOf(
  { from, to }: Message,
  { theirs, picked }: Parties,
  { contacts }: Known,
): ActivityContent['contact'] {
  const people = [from, ...to];
  const outside = people.map((person) => theirs.find(({ email }) => email === lower(person?.email)));
  // Who wrote it, or whom we wrote to: of several, the one that the rep picked.
  const wrote = outside[0];
  const person = wrote ?? outside.find((party) => party && party === picked) ?? outside.find(Boolean);
  if (!person) return undefined;
  const contact = contacts.find(({ emails }) => emails.includes(person.email));
  return {
    id: contact?.id ?? person.email.slice(0, 300),
    name: contact?.name ?? person.name ?? person.email,
  };
}

function accountOf(settled: Settled, { accounts }: Known): ActivityContent['account'] {
  const account =
    settled.kind === 'deal' ? accounts.find(({ id }) => id === settled.deal.accountId) : undefined;
  return account && { id: account.id, name: account.name };
}

/** Whether Gmail's list of mails that wait to be sent is open: those written here are not out yet. */
export function isScheduledView({ url }: ThreadReading): boolean {
  return new URL(url).hash.startsWith('#scheduled');
}

/** The entries for a thread's mails, oldest first. A mail without id, sender or time is left out. */
export function mailEntries({ reading, settled, parties, known, us, appeared }: ThreadMails): MailEntry[] {
  const { kind, id, name } = targetOf(settled);
  const account = accountOf(settled, known);
  const waits = isScheduledView(reading);
  const own = us.map((address) => lower(address ?? undefined));
  return reading.messages.flatMap((message): MailEntry[] => {
    const { id: messageId, from } = message;
    if (messageId === null || from === null) return [];
    const isOurs = parties.ours.some(({ email }) => email === lower(from.email));
    const isColleague = isOurs && !isMadeHere(messageId) && !own.includes(lower(from.email));
    const seen = isOurs && isFresh(message) ? appeared.find((one) => one.id === messageId) : undefined;
    const at = message.at ?? seen?.at ?? null;
    if (at === null || (waits && isMadeHere(messageId))) return [];
    const contact = personOf(message, parties, known);
    const content: ActivityContent = {
      [kind]: { id, name },
      ...(contact && { contact }),
      ...(account && { account }),
      ...(isColleague && { colleague: { id: lower(from.email).slice(0, 300), name: from.name } }),
      ...(reading.threadId && { thread: { id: reading.threadId, subject: reading.subject } }),
      message: { id: messageId },
    };
    return [{ kind: isOurs ? 'email-out' : 'email-in', at, messageId, content }];
  });
}

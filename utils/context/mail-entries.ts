import type { ActivityContent } from '../model/activity';
import type { Message, ThreadReading } from '../model/reading';
import type { Known } from './known';
import { type Settled, targetOf } from './make-view';
import type { Parties } from './parties';

/** An entry for the log about one mail: who, when, direction and subject; never a word of the mail. */
type MailEntry = {
  kind: 'email-in' | 'email-out';
  at: string;
  messageId: string;
  content: ActivityContent;
};

const lower = (email: string | undefined) => email?.trim().toLowerCase() ?? '';

/** The outside person of a mail: known by the book's id, others by their address. */
function personOf(
  { from, to }: Message,
  { theirs }: Parties,
  { contacts }: Known,
): ActivityContent['contact'] {
  const people = [from, ...to];
  const outside = people.map((person) => theirs.find(({ email }) => email === lower(person?.email)));
  const person = outside.find((party) => party !== undefined);
  if (person === undefined) return undefined;
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

/** The entries for a thread's mails, oldest first. A mail without id, sender or time is left out. */
export function mailEntries(
  reading: ThreadReading,
  settled: Settled,
  parties: Parties,
  known: Known,
): MailEntry[] {
  const { kind, id, name } = targetOf(settled);
  const account = accountOf(settled, known);
  return reading.messages.flatMap((message): MailEntry[] => {
    const { id: messageId, from, at } = message;
    if (messageId === null || from === null || at === null) return [];
    const isOurs = parties.ours.some(({ email }) => email === lower(from.email));
    const contact = personOf(message, parties, known);
    const content: ActivityContent = {
      [kind]: { id, name },
      ...(contact && { contact }),
      ...(account && { account }),
      ...(reading.threadId && { thread: { id: reading.threadId, subject: reading.subject } }),
      message: { id: messageId },
    };
    return [{ kind: isOurs ? 'email-out' : 'email-in', at, messageId, content }];
  });
}

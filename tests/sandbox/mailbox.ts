import { workdaysBefore } from './calendar';
import { colleague, customers, type Person, partner, rep } from './company';
import { type GmailId, gmailId, threadToken } from './gmail-ids';
import type { Mail, MailThread } from './mail';
import { threadsAbroad } from './threads-abroad';
import { customerThreads } from './threads-deals';
import { otherThreads } from './threads-others';

export interface BoxMail extends Omit<Mail, 'from' | 'to'> {
  id: GmailId;
  at: string;
  from: Person;
  to: Person[];
}

export interface BoxThread extends Omit<MailThread, 'mails'> {
  gmail: GmailId;
  /** The last part of its address. */
  token: string;
  mails: BoxMail[];
}

/** Everything in Maya's mailbox on the day of `now`, newest thread first. */
export interface Mailbox {
  account: Person;
  now: string;
  timeZone: string;
  threads: BoxThread[];
}

/** People who write and are in no book. */
const strangers: Person[] = [
  { name: 'Wren Castellan', email: 'wren.castellan@ambleford.example' },
  { name: 'Fleet Letter', email: 'no-reply@fleetletter.example' },
  { name: 'Bruno Keller', email: 'bruno@kalkfelsen.example' },
];

const everybody = [
  rep,
  colleague,
  partner,
  ...customers.flatMap((customer) => customer.people),
  ...strangers,
];
const byEmail = new Map(everybody.map((one) => [one.email, one]));

/** The person of an address; an unknown one goes by the address alone. */
function personOf(email: string): Person {
  return byEmail.get(email) ?? { name: email, email };
}

function place(mail: Mail, name: string, now: string): BoxMail {
  const at = workdaysBefore(now, mail.ago, mail.time);
  return { ...mail, id: gmailId(at, name), at, from: personOf(mail.from), to: mail.to.map(personOf) };
}

function placeThread(thread: MailThread, now: string): BoxThread {
  const mails = thread.mails.map((mail, index) => place(mail, `${thread.id}/${index}`, now));
  const first = mails[0];
  if (!first) throw new Error(`${thread.id} has no mail`);
  return { ...thread, mails, gmail: first.id, token: threadToken(first.id) };
}

const lastAt = (thread: BoxThread) => thread.mails.at(-1)?.at ?? '';

/** The mailbox, its dates laid back from `now`; `more` threads are for tests that need their own. */
export function buildMailbox(now: string, timeZone = 'UTC', more: MailThread[] = []): Mailbox {
  const threads = [...customerThreads, ...threadsAbroad, ...otherThreads, ...more]
    .map((thread) => placeThread(thread, now))
    .sort((a, b) => lastAt(b).localeCompare(lastAt(a)));
  return { account: rep, now, timeZone, threads };
}

/** A thread of the mailbox by its name in the sandbox. */
export function threadOf(mailbox: Mailbox, id: string): BoxThread {
  const thread = mailbox.threads.find((one) => one.id === id);
  if (!thread) throw new Error(`the sandbox has no thread ${id}`);
  return thread;
}

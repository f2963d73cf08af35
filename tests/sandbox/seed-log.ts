import { createHash } from 'node:crypto';
import { chain, type Draft, EMPTY_CHAIN } from '../../utils/log/entry';
import type { ActivityContent, ActivityKind, LogEntry } from '../../utils/model/activity';
import { noted } from './activities';
import { workdaysBefore } from './calendar';
import { customers, rep } from './company';
import { deals } from './deals';
import type { BoxMail, BoxThread, Mailbox } from './mailbox';
import { accountId, contactId } from './seed-ids';

/** This sandbox's own chain. */
export const DEVICE = '5a1e5c0e-0000-4000-8000-00000000cafe';

type Event = { at: string; kind: ActivityKind; content: ActivityContent };

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A UUIDv7 whose chance part follows from a name, so that the same sandbox has the same ids. */
function uuid7(at: string, name: string): string {
  const time = Date.parse(at).toString(16).padStart(12, '0');
  const rest = digest(name);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`;
}

/** The deal, its account and the person, as an entry names them. */
function about(dealId: string, email: string | undefined): ActivityContent {
  const deal = deals.find(({ id }) => id === dealId);
  const customer = customers.find(({ id }) => id === deal?.customer);
  if (!deal || !customer) throw new Error(`the sandbox has no deal ${dealId}`);
  const who = customer.people.find((one) => one.email === email);
  return {
    deal: { id: deal.id, name: deal.name },
    account: { id: accountId(customer), name: customer.name },
    ...(who && { contact: { id: contactId(who), name: who.name } }),
  };
}

function mailEvent(thread: BoxThread, dealId: string, mail: BoxMail): Event {
  const sent = mail.from.email === rep.email;
  return {
    at: mail.at,
    kind: sent ? 'email-out' : 'email-in',
    content: {
      ...about(dealId, sent ? mail.to[0]?.email : mail.from.email),
      thread: { id: `thread-f:${thread.gmail.decimal}`, subject: thread.subject },
      message: { id: `#msg-f:${mail.id.decimal}` },
    },
  };
}

/** The mails of the deals' threads. Of an unread thread the last one is still to be seen. */
function mailEvents({ threads }: Mailbox): Event[] {
  return threads.flatMap((thread) => {
    const { deal, mails, unread } = thread;
    const seen = unread ? mails.slice(0, -1) : mails;
    return deal ? seen.map((mail) => mailEvent(thread, deal, mail)) : [];
  });
}

function notedEvents(now: string): Event[] {
  return noted.map(({ ago, time, kind, deal, who, ...told }) => {
    const direction = kind === 'call' ? { direction: 'out' } : {};
    return {
      at: workdaysBefore(now, ago, time),
      kind,
      content: { ...about(deal, who), ...told, ...direction },
    };
  });
}

function draft(event: Event, index: number): Draft {
  const name = `${index} ${event.kind} ${event.content.deal?.id}`;
  // What is undefined is not stored, so it may not be hashed either.
  const content = JSON.parse(JSON.stringify(event.content)) as ActivityContent;
  return {
    id: uuid7(event.at, name),
    by: rep.email,
    kind: event.kind,
    at: event.at,
    recordedAt: event.at,
    salt: digest(`salt ${name}`).slice(0, 32),
    content,
  };
}

/** Five weeks of the log as one chain, by the project's own hashing. */
export async function logEntries(mailbox: Mailbox): Promise<LogEntry[]> {
  const events = [...notedEvents(mailbox.now), ...mailEvents(mailbox)];
  events.sort((a, b) => a.at.localeCompare(b.at));
  return chain(events.map(draft), EMPTY_CHAIN, DEVICE);
}

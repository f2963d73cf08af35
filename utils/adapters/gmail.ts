import type { Message, ThreadReading } from '../model/reading';
import { readAccount } from './gmail/account';
import { findBody, isClipped, readText } from './gmail/body';
import { type Head, readHeads } from './gmail/messages';
import { withoutMe } from './gmail/people';
import { findMain, findRegion } from './gmail/region';
import { readSubject } from './gmail/subject';
import { readThreadIds } from './gmail/thread-id';
import { routeOf } from './gmail/url';
import type { Adapter, PageReading, TextMemory } from './kit/adapter';
import { createReport, type HookReport } from './kit/select';

const HOST = 'mail.google.com';
/** Letters that are read of one thread: far more would be refused as a whole. */
const MOST_LETTERS = 1_500_000;

function isMine(url: URL): boolean {
  return url.protocol === 'https:' && url.hostname === HOST;
}

function nothingHere(url: string, report: HookReport): PageReading {
  return { reading: { kind: 'other', site: 'gmail', url }, health: report.health() };
}

/** The messages with their texts, the newest first to have one; the page may have its turn before each. */
function* readMessages(heads: readonly Head[], report: HookReport, memory: TextMemory | undefined) {
  const messages: Message[] = [];
  let left = MOST_LETTERS;
  for (const { message, part } of [...heads].reverse()) {
    if (message.collapsed) {
      messages.unshift(message);
      continue;
    }
    yield;
    const body = findBody(part, report);
    const { text, cut } = body ? readText(body, memory) : { text: null, cut: false };
    left -= text?.length ?? 0;
    const over = left < 0;
    const clipped = over || cut || isClipped(part);
    messages.unshift({ ...message, text: over ? null : text, ...(clipped && { clipped }) });
  }
  return messages;
}

/** Names as people, with the page's word for "me" taken away wherever it stands. */
function nameProperly(messages: readonly Message[], account: string | null): Message[] {
  const people = messages.flatMap((message) => message.to);
  const named = withoutMe(people, account);
  let next = 0;
  return messages.map((message) => {
    const to = named.slice(next, next + message.to.length);
    next += message.to.length;
    return { ...message, to };
  });
}

function* steps(doc: Document, url: string, memory?: TextMemory): Generator<void, PageReading> {
  const report = createReport();
  const address = new URL(url);
  const route = routeOf(address);
  if (route.view === 'other') return nothingHere(url, report);
  const main = findMain(doc, report);
  const region = main && findRegion(main, report);
  if (!main || !region) return nothingHere(url, report);
  const account = readAccount(doc, address, report);
  const heads = readHeads(region.list, report);
  // Where the address names no thread, its heading or the id of a mail must tell that there is one.
  const isNamed = route.view === 'thread' || region.heading || heads.some(({ message }) => message.id);
  if (heads.length === 0 || !isNamed) return nothingHere(url, report);
  const ids = readThreadIds(main, region, route, heads, report);
  const subject = readSubject(doc, region, report);
  const messages = nameProperly(yield* readMessages(heads, report, memory), account);
  const reading: ThreadReading = { kind: 'thread', site: 'gmail', url, account, ...ids, subject, messages };
  return { reading, health: report.health() };
}

/** Reads the thread on screen in Gmail. Rests on attributes, roles and long-lived classes, on no word. */
export const gmail: Adapter = {
  id: 'gmail',
  hosts: [HOST],
  isMine,
  steps,
};

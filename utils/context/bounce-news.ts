import { isBounce } from '../engine/signals/nature';
import type { Bounce } from '../model/book';
import type { Message, ThreadReading } from '../model/reading';
import type { Parties } from './parties';

/** Something that a thread tells of an address, in lower case: a mail to it came back, or one came from it. */
export type AddressNews = { email: string; at: string };
export type BounceNews = { bounced: AddressNews[]; heard: AddressNews[] };

/** How many addresses of one person are kept. */
const MOST = 20;

/** RFC 3463: the mailbox or its domain does not exist, is closed, or refuses everybody. Others speak of the mail. */
const GONE = /^5\.(?:1\.(?:1|2|3|6|10)|2\.1|4\.1)$/;
const CODE = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/g;

/** The same in words, where a notice holds no code. */
const GONE_WORDS = new RegExp(
  [
    'address (?:not found|(?:could ?n.t|could not|cannot|can.t) be found|does ?n.t exist|does not exist|is unknown)',
    '(?:unknown|no such|invalid) (?:user|mailbox|recipient|address)|user unknown',
    '(?:recipient|mailbox|user|account) (?:not found|does ?n.t exist|does not exist|is unknown|is disabled)',
    'adresse (?:wurde )?nicht gefunden|(?:empfänger|adresse|postfach) (?:ist )?(?:unbekannt|existiert nicht)|unbekannter empfänger',
    'adresse (?:introuvable|inconnue|inexistante)|destinataire (?:inconnu|introuvable)',
    'no se (?:ha encontrado|encontró) la dirección|dirección (?:no encontrada|inexistente)|usuario desconocido',
    'endereço não (?:foi )?encontrado|destinatário (?:desconhecido|inexistente)',
    'indirizzo (?:non trovato|inesistente)|destinatario (?:sconosciuto|inesistente)',
    'adres niet gevonden|onbekende ontvanger',
    'アドレス(?:が見つかりません|不明)|宛先不明|पता नहीं मिला',
  ].join('|'),
  'iu',
);

const lower = (email: string) => email.trim().toLowerCase();

/** Whether a notice says that the address itself is of no use, and not that this once a mail did not go through. */
function isForGood(words: string): boolean {
  const codes = words.match(CODE) ?? [];
  return codes.length > 0 ? codes.some((code) => GONE.test(code)) : GONE_WORDS.test(words);
}

/** Whom a notice is about: those we wrote to whom it names; where it names nobody, the only one of our last mail. */
function reachedNot(notice: string, written: readonly Message[], theirs: ReadonlySet<string>): string[] {
  const outside = (message: Message) =>
    message.to.map(({ email }) => lower(email)).filter((one) => theirs.has(one));
  const words = notice.toLowerCase();
  const named = new Set(written.flatMap(outside).filter((email) => words.includes(email)));
  if (named.size > 0) return [...named];
  const last = new Set(written.slice(-1).flatMap(outside));
  return last.size === 1 ? [...last] : [];
}

/** What a thread tells of the addresses on it. A mail without its time, or whose words are not shown, tells nothing. */
export function bounceNews({ messages }: ThreadReading, parties: Parties): BounceNews {
  const ours = new Set(parties.ours.map(({ email }) => email));
  const theirs = new Set(parties.theirs.map(({ email }) => email));
  const news: BounceNews = { bounced: [], heard: [] };
  for (const [index, { from, at, text }] of messages.entries()) {
    if (from === null || at === null) continue;
    const sender = lower(from.email);
    const isNotice = !ours.has(sender) && isBounce(sender, text ?? '');
    if (!isNotice && theirs.has(sender)) news.heard.push({ email: sender, at });
    if (!isNotice || text === null || !isForGood(text)) continue;
    const written = messages
      .slice(0, index)
      .filter((one) => one.from !== null && ours.has(lower(one.from.email)));
    for (const email of reachedNot(text, written, theirs)) news.bounced.push({ email, at });
  }
  return news;
}

const latest = (moments: readonly (string | null | undefined)[]) =>
  moments.flatMap((at) => at ?? []).sort((one, other) => Date.parse(other) - Date.parse(one))[0] ?? null;

/**
 * What is known of somebody's addresses after a thread was read: of each the last mail that came back, and whether
 * one came in from it later. The same thread again changes nothing.
 */
export function withBounces(
  before: readonly Bounce[],
  emails: readonly string[],
  { bounced, heard }: BounceNews,
): Bounce[] {
  const own = new Set(emails.map(lower));
  return [...own]
    .flatMap((email): Bounce[] => {
      const known = before.find((one) => one.email === email);
      const of = (news: AddressNews[]) => news.filter((one) => one.email === email).map(({ at }) => at);
      const at = latest([known?.at, ...of(bounced)]);
      if (at === null) return [];
      const last = latest([known?.over, ...of(heard)]);
      return [{ email, at, over: last !== null && Date.parse(last) > Date.parse(at) ? last : null }];
    })
    .slice(0, MOST);
}

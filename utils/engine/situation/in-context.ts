import { either, parts, words } from '../signals/lexicon';
import { isOffer, saysYes } from '../signals/offers';
import type { Said, Signal, SignalType } from '../signals/read-signals';
import type { Sentence } from '../signals/sentences';
import { offersTime, refusesTime } from '../signals/slots';
import { ASKS } from './asks';
import type { Mail } from './talk';

/** What an offer of ours was about decides what a yes to it asks for. */
const PAPER: ReadonlySet<string | null> = new Set(['the quote', 'the contract', 'the price', 'a discount']);
const PAPER_WORDS =
  /proposal|quot|offer|contract|pric|numbers|order form|angebot|vertrag|preis|devis|offre|proposition|contrat|tarif|propuesta|presupuesto|cotiza|oferta|precio|proposta|orçamento|contrato|preço|preventivo|offerta|contratto|offerte|voorstel|prijs|見積|提案|契約|कोटेशन|प्रस्ताव/iu;
const MEETING: ReadonlySet<string | null> = new Set(['a meeting', 'a demo']);
/** Below this an answer is nothing but its yes; a longer one says what it wants by itself. */
const SHORT = 400;

const signalOf = (sentence: Sentence, type: SignalType, topic: string | null): Signal => {
  return { ...sentence, type, topic, due: null, by: null, about: null };
};

/** What our offer, once taken, has to become. */
function askedBy(offer: string, topic: string | null): SignalType {
  if (PAPER.has(topic) || PAPER_WORDS.test(offer)) return 'price-request';
  return MEETING.has(topic) ? 'meeting-request' : 'request';
}

/** Their yes to something that we offered to do: it asks for it, and settles nothing else. */
function takenOffer(mail: Mail, before: Mail): Said | null {
  const said = mail.said;
  const offer = before.text().sentences.findLast(({ text }) => isOffer(text));
  const [first] = mail.text().sentences;
  if (said === null || offer === undefined || first === undefined) return null;
  if (mail.words.length > SHORT || !saysYes(mail.words) || said.signals.some(({ type }) => ASKS.has(type)))
    return null;
  const topic = before.said?.signals.find(({ start }) => start === offer.start)?.topic ?? null;
  const rest = said.signals.filter(({ type }) => type !== 'acceptance' && type !== 'thanks');
  return { ...said, signals: [signalOf(first, askedBy(offer.text, topic), topic), ...rest] };
}

/** "At 10", "um 14 Uhr", "a las 9", "às 15h": who names an hour proposes to meet. */
const HOUR =
  /(?<![\p{L}\d])(?:(?:at|um|gegen|à|vers|a las?|alle|om|kl\.?|ore) \d{1,2}(?::\d\d)?|às \d{1,2}|\d{1,2}(?:[:.h]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|uhr|h|hrs|o'clock|uur|baje))(?![\p{L}\d%])|\d時|\d ?बजे/iu;

/** Whether a mail of ours, or a sentence of theirs, speaks of meeting. */
const speaksOfMeeting = (said: Said | null) =>
  said?.signals.some(({ type, topic }) => type === 'meeting-request' || MEETING.has(topic)) === true;

/** Where a meeting is spoken of: a time turned down, or times that would do. */
function timesSaid(
  mail: Mail,
  before: Mail | null,
  meetsAhead: boolean,
): { said: Said; refused: boolean } | null {
  const said = mail.said;
  const isOpen = before !== null && (speaksOfMeeting(before.said) || HOUR.test(before.words));
  if (said === null || (!isOpen && !meetsAhead && !speaksOfMeeting(said))) return null;
  const refused = mail.text().sentences.find(({ text }) => refusesTime(text));
  const offered =
    isOpen && !meetsAhead ? mail.text().sentences.find(({ text }) => offersTime(text)) : undefined;
  const sentence = refused ?? offered;
  if (sentence === undefined) return null;
  const rest = said.signals.filter(
    ({ start, type }) => start !== sentence.start || !(ASKS.has(type) || type === 'deferral'),
  );
  const signals = [...rest, signalOf(sentence, 'meeting-request', 'a meeting')];
  return { said: { ...said, signals }, refused: refused !== undefined };
}

/** Takes leave till the meeting: "see you then", in nine languages. */
const TILL_THEN = either(
  words(
    '(?:see|meet|talk to|speak to|catch) (?:you|u)(?: both| all| guys)? (?:then|there|on|at|tomorrow|next|mon|tue|wed|thu|fri)\\p{L}*|(?:till|until|til) (?:then|monday|tuesday|wednesday|thursday|friday|tomorrow)|looking forward to (?:it|the (?:call|demo|meeting|visit)|meeting|seeing)|all (?:is )?set for',
    'bis (?:dann|morgen|montag|dienstag|mittwoch|donnerstag|freitag|zum \\d+|nächste woche)|wir sehen uns',
    'à (?:lundi|mardi|mercredi|jeudi|vendredi|demain|la semaine prochaine|très vite|tout à l.heure)|on se (?:voit|retrouve)|au \\d+',
    'nos vemos|hasta (?:el|mañana|entonces|la semana)|ahí nos vemos',
    'até (?:lá|segunda|terça|quarta|quinta|sexta|amanhã|dia)|vemo-nos|nos vemos|a gente se vê',
    'ci vediamo|a (?:lunedì|martedì|mercoledì|giovedì|venerdì|domani|presto)',
    'tot (?:dan|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende)',
    '(?:milte|baat karte) hain',
  ),
  parts('当日(?:は)?(?:よろしく|お待ち)', 'お会いできる', 'मिलते हैं'),
);
const ENDS_ASKING = /[?？]/;

/** Of a mail that takes leave till a meeting, what merely says what somebody wants to see there is no question. */
function leftForMeeting(mail: Mail): Said | null {
  const said = mail.said;
  if (said === null || !TILL_THEN.test(mail.words)) return null;
  return {
    ...said,
    signals: said.signals.filter(({ type, text }) => type !== 'question' || ENDS_ASKING.test(text)),
  };
}

/**
 * Reads their mail once more as the answer to our last one: a yes to what we offered, a time that does not suit.
 * Gives whether it turns down a time.
 */
export function readInContext(mail: Mail, before: Mail | null, meetsAhead: boolean): boolean {
  const taken = before === null ? null : takenOffer(mail, before);
  if (taken !== null) mail.said = taken;
  if (meetsAhead) mail.said = leftForMeeting(mail) ?? mail.said;
  const times = timesSaid(mail, before, meetsAhead);
  if (times !== null) mail.said = times.said;
  return times?.refused === true;
}

import { tellsTheWayIn } from '../signals/arrival';
import { hasQuestionMark } from '../signals/asking';
import { either, parts, words } from '../signals/lexicon';
import { isOffer, saysYes } from '../signals/offers';
import type { Said, Signal, SignalType } from '../signals/read-signals';
import type { Sentence } from '../signals/sentences';
import { namesWindow, offersTime, refusesTime } from '../signals/slots';
import { ASKS } from './asks';
import type { Mail } from './talk';

/** What an offer of ours was about decides what a yes to it asks for. */
const PAPER: ReadonlySet<string | null> = new Set(['the quote', 'the contract', 'the price', 'a discount']);
const PAPER_WORDS =
  /proposal|quot|offer|contract|pric|numbers|order form|angebot|vertrag|preis|devis|offre|proposition|contrat|tarif|propuesta|presupuesto|cotiza|oferta|precio|proposta|orçamento|contrato|preço|preventivo|offerta|contratto|offerte|voorstel|prijs|見積|提案|契約|कोटेशन|प्रस्ताव/iu;
const MEETING: ReadonlySet<string | null> = new Set(['a meeting', 'a demo']);
/** Offers to come or to show. */
const VISITS =
  /(?<!\p{L})(?:(?:come|came|pop(?:ped)?|drop(?:ped)?|swing|swung|call(?:ed)?|run|pass) (?:by|over|round|around|out|through|in|along|to (?:you|see))|visit|on site|in person|show you|walk you|vorbei|bei ihnen|vor ort|zeigen|passe(?:r|rais|rions|rons)? (?:chez|vous voir|sur)|viens|venions|venir|rendez-vous|montrer|pasar(?:me|a|nos)|pas(?:o|amos) (?:por|a)|visit\p{L}+|mostrar|passar (?:por|a[ií])|ir a[ií]|passare|passiamo|venire|langs(?:kom\p{L}*)?|laten zien|aa (?:jau|jaun|jaoon|jaye|jaayein)|aakar|dikha)(?!\p{L})|伺|訪問|お見せ|आ (?:जाऊ|जाए)/iu;
/** Below this an answer is nothing but its yes; a longer one says what it wants by itself. */
const SHORT = 400;

const signalOf = (sentence: Sentence, type: SignalType, topic: string | null): Signal => {
  return { ...sentence, type, topic, due: null, by: null, about: null };
};

/** What our offer, once taken, has to become. */
function askedBy(offer: string, topic: string | null): SignalType {
  if (PAPER.has(topic) || PAPER_WORDS.test(offer)) return 'price-request';
  return MEETING.has(topic) || VISITS.test(offer) ? 'meeting-request' : 'request';
}

/** Their yes to something that we offered to do: it asks for it, and settles nothing else. */
function takenOffer(mail: Mail, before: Mail): Said | null {
  const said = mail.said;
  const offer = before.text().sentences.findLast(({ text }) => isOffer(text));
  const [first] = mail.text().sentences;
  if (said === null || offer === undefined || first === undefined) return null;
  // "Good call, do ask the chef along": what stands in the yes itself says no more than yes.
  const asksMore = said.signals.some(
    ({ type, start, text }) => ASKS.has(type) && (start !== first.start || hasQuestionMark(text)),
  );
  if (mail.words.length > SHORT || !saysYes(mail.words) || asksMore) return null;
  const topic = before.said?.signals.find(({ start }) => start === offer.start)?.topic ?? null;
  const rest = said.signals.filter(
    ({ type, start }) =>
      type !== 'acceptance' && type !== 'thanks' && !(ASKS.has(type) && start === first.start),
  );
  return { ...said, signals: [signalOf(first, askedBy(offer.text, topic), topic), ...rest] };
}

/** "At 10", "um 14 Uhr", "a las 9", "às 15h": who names an hour proposes to meet. */
const HOUR =
  /(?<![\p{L}\d])(?:(?:at|um|gegen|à|vers|a las?|alle|om|kl\.?|ore) \d{1,2}(?::\d\d)?|às \d{1,2}|\d{1,2}(?:[:.h]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|uhr|h|hrs|o'clock|uur|baje))(?![\p{L}\d%])|\d時|\d ?बजे/iu;

/** Whether a mail of ours, or a sentence of theirs, speaks of meeting. */
const speaksOfMeeting = (said: Said | null) =>
  said?.signals.some(({ type, topic }) => type === 'meeting-request' || MEETING.has(topic)) === true;

/** What a sentence that names times may be mistaken for. */
const OF_A_TIME: ReadonlySet<SignalType> = new Set(['deferral', 'commitment', 'plan', 'absence']);

/** Where a meeting is spoken of: a time turned down, or times that would do. */
function timesSaid(
  mail: Mail,
  before: Mail | null,
  meetsAhead: boolean,
): { said: Said; refused: boolean } | null {
  const said = mail.said;
  const isOpen = before !== null && (speaksOfMeeting(before.said) || HOUR.test(before.words));
  if (said === null) return null;
  const { sentences } = mail.text();
  const speaks = isOpen || meetsAhead || speaksOfMeeting(said);
  const refused = speaks ? sentences.find(({ text }) => refusesTime(text)) : undefined;
  // Who says no names days of his story.
  const isNo = said.signals.some(({ type }) => type === 'decline');
  const offered =
    meetsAhead || isNo
      ? undefined
      : sentences.find(({ text }) => (isOpen && offersTime(text)) || namesWindow(text));
  const sentence = refused ?? offered;
  if (sentence === undefined) return null;
  const rest = said.signals.filter(
    ({ start, type }) => start !== sentence.start || !(ASKS.has(type) || OF_A_TIME.has(type)),
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

/**
 * Before a meeting, how to get in asks for nothing; of a mail that takes leave till then, what merely says what
 * somebody wants to see there is no question.
 */
function leftForMeeting(mail: Mail): Said | null {
  const said = mail.said;
  if (said === null) return null;
  const isTillThen = TILL_THEN.test(mail.words);
  const asksNothing = ({ type, text }: Signal) =>
    (type === 'question' && isTillThen) || (type === 'request' && tellsTheWayIn(text));
  const signals = said.signals.filter((one) => hasQuestionMark(one.text) || !asksNothing(one));
  return { ...said, signals };
}

/**
 * Reads their mail once more as the answer to our last one: a yes to what we offered, a time that does not suit.
 * Gives whether it turns down a time.
 */
export function readInContext(mail: Mail, before: Mail | null, meetsAhead: boolean): boolean {
  const taken = before === null ? null : takenOffer(mail, before);
  if (taken !== null) mail.said = taken;
  if (meetsAhead) mail.said = leftForMeeting(mail);
  const times = timesSaid(mail, before, meetsAhead);
  if (times !== null) mail.said = times.said;
  return times?.refused === true;
}

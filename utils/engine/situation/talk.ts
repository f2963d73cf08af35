import { firstName } from '../../identity/person-name';
import type { CaseMessage, EngineCase } from '../../model/case';
import type { Calendar, Day, Moment } from '../calendar';
import { once } from '../once';
import { DEPARTED } from '../signals/departure';
import { strangerByModel } from '../signals/meaning/stranger';
import { isBounce, type Nature, natureOf } from '../signals/nature';
import { ownWords, plainWords } from '../signals/own-words';
import { dayNamed, readSignals, type Said, type Signal } from '../signals/read-signals';
import { withoutSignOff } from '../signals/sign-off';
import { type Stranger, strangerIs } from '../signals/stranger';
import { type Text, textOf } from '../signals/text';
import { dayThere } from '../work-days/hours';
import { ASKS } from './asks';
import { readInContext } from './in-context';
import { type Party, partyReader, type Side, sideTeller } from './sides';
import { PROMPT_MS } from './usual-wait';

/** So many mails before the last may still be what a step rests on. */
const RECENT = 3;

/** Of a run of their mails only the newest are read word by word. */
const READ_NEWEST = 8;
/** Of what lies before, this much is read for promises and decisions, the newest first: reading is dear. */
const READ_BEFORE = 1_900;

/** One mail of the thread, judged. `said` is null for what no person wrote and for what lies behind the last words. */
export type Mail = {
  side: Side;
  from: Party;
  to: Party[];
  at: Moment | null;
  words: string;
  /** Its words split into sentences, with its language: made when first asked for. */
  text: () => Text;
  nature: Nature;
  said: Said | null;
};

/** Something that was asked or doubted and stands open. */
export type Ask = { signal: Signal; mail: Mail };

export type Talk = {
  /** Oldest first. */
  mails: Mail[];
  /** Those that a person wrote. */
  persons: Mail[];
  /** The people outside, newest first. */
  them: Party[];
  last: Mail | null;
  lastIn: Mail | null;
  lastOut: Mail | null;
  /** What they asked or doubted since our last mail. */
  asks: Ask[];
  /** The absence note since our last mail, and the day on which they are back where it names one. */
  away: { mail: Mail; until: Day | null } | null;
  /** The machine's note that a mail of ours came back after we last wrote. */
  bounce: Mail | null;
  /** The note since our last mail that somebody has left. */
  departed: Mail | null;
  /** Since our last mail they turned down a time, or asked for another. */
  refusedTime: boolean;
  /** What those outside would be to us if nobody knew them, by all that they wrote: told when first asked for. */
  asStranger: () => Stranger;
  internal: boolean;
};

/** Page order, put right where times say otherwise; a mail without a time stays behind the one before it. */
function inOrder(messages: readonly CaseMessage[], calendar: Calendar) {
  let latest = Number.NEGATIVE_INFINITY;
  const timed = messages.map((message) => {
    const at = calendar.read(message.at);
    latest = at?.ms ?? latest;
    return { message, at, place: latest };
  });
  return timed.sort((one, other) => (one.place === other.place ? 0 : one.place - other.place));
}

function judge(input: EngineCase, calendar: Calendar): Mail[] {
  const sideOf = sideTeller(input);
  const readParty = partyReader();
  const wordsOf = input.thread?.isOwn ? plainWords : ownWords;
  let ourLast: number | null = null;
  const ordered = inOrder(input.thread?.messages ?? [], calendar);
  const last = ordered.length - 1;
  return ordered.map(({ message, at }, index) => {
    const from = readParty(message.from);
    const words = withoutSignOff(wordsOf(message.text ?? ''), from.name);
    const sender = from.email ?? message.from?.email ?? null;
    const seeming = sideOf(from);
    // Our own mail system says what came back: that is no word of ours.
    const side = seeming === 'ours' && isBounce(sender, words) ? 'unknown' : seeming;
    // The subject of a thread speaks for its first mail only.
    const subject = index > 0 ? null : (input.thread?.subject ?? null);
    const isPrompt = at !== null && ourLast !== null && at.ms - ourLast <= PROMPT_MS;
    const nature =
      side === 'ours'
        ? 'person'
        : natureOf({ sender, words, subject, isPrompt, isOld: last - index > RECENT });
    if (side === 'ours') ourLast = at?.ms ?? null;
    const text = once(() => textOf(words));
    return { side, from, to: (message.to ?? []).map(readParty), at, words, text, nature, said: null };
  });
}

function distinct(people: Party[]): Party[] {
  const seen = new Set<string>();
  return people.filter(({ email, name }) => {
    const key = email ?? name?.toLowerCase() ?? '';
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

/** The words of their mails, the newest first. */
const ofTheirs = (persons: Mail[]) =>
  persons.flatMap(({ side, words }) => (side === 'theirs' ? [words] : [])).reverse();

/** What a stranger is by lists of words, and where they tell nothing or the model is sure of another, by the model. */
function strangerOf(subject: string, mails: string[]): Stranger {
  const byList = strangerIs([subject, ...mails].join('\n'));
  if (byList === 'seller' || byList === 'private') return byList;
  return strangerByModel(mails.at(-1) ?? '') ?? byList;
}

/** Lower-case first names of their people that none of ours has: a sentence may turn to one of them. */
function namesOfTheirs(persons: Mail[], them: Party[], sideOf: (party: Party) => Side): Set<string> {
  const called = (people: Party[]) => people.flatMap(({ name }) => firstName(name)?.toLowerCase() ?? []);
  const ours = new Set(
    called(persons.flatMap(({ from, to }) => [from, ...to]).filter((party) => sideOf(party) === 'ours')),
  );
  return new Set(called(them).filter((name) => !ours.has(name)));
}

/** The day on which a mail was written, by its writer's clocks: that is what "today" means in it. */
function saidOn({ at, side }: Mail, calendar: Calendar): Day {
  if (at === null) return calendar.today;
  return side === 'theirs' ? dayThere(at, calendar) : at.day;
}

/** Reads the mails that steps rest on: both sides' last, and what they wrote since ours. */
function readWords(mails: Set<Mail>, persons: Mail[], theirNames: Set<string>, calendar: Calendar): void {
  for (const mail of mails) {
    const isTheirs = mail.side === 'theirs';
    const others = isTheirs ? theirNames : new Set<string>();
    const work = isTheirs ? calendar.theirs : calendar.ours;
    const earlier = persons.slice(0, Math.max(0, persons.indexOf(mail)));
    const before = earlier.findLast(({ side }) => side !== mail.side)?.words ?? null;
    mail.said = readSignals(mail.text(), saidOn(mail, calendar), { others, isTheirs, work, before });
  }
}

function openAsks(sinceOurs: Mail[]): Ask[] {
  const withdrawn = sinceOurs.findLastIndex(({ said }) => said?.withdrawn);
  return sinceOurs
    .slice(withdrawn + 1)
    .flatMap((mail) => (mail.said?.signals ?? []).map((signal) => ({ signal, mail })))
    .filter(({ signal: { type }, mail: { said } }) => {
      // "Please take us off your list" is no request to write again.
      const leaves = said?.signals.some((other) => other.type === 'decline' || other.type === 'unsubscribe');
      return leaves ? type === 'question' : ASKS.has(type);
    });
}

/** Who is away: by a machine's note, or by a person who says so. */
function awayOf(since: Mail[], calendar: Calendar): Talk['away'] {
  const isAbsence = ({ type }: Signal) => type === 'absence';
  const mail = since.findLast(({ nature, said }) => nature === 'auto-reply' || said?.signals.some(isAbsence));
  if (mail === undefined || DEPARTED.test(mail.words)) return null;
  if (mail.nature === 'auto-reply')
    return { mail, until: dayNamed(mail.text(), saidOn(mail, calendar), calendar.theirs) };
  return { mail, until: mail.said?.signals.find(isAbsence)?.due ?? null };
}

/** The mails before the last words that are read too, the newest first, as long as there is room. */
function newestBefore(persons: Mail[], read: ReadonlySet<Mail>): Mail[] {
  let room = READ_BEFORE;
  return persons.toReversed().filter((mail) => {
    if (read.has(mail)) return false;
    room -= mail.words.length;
    return room >= 0;
  });
}

/** Reads a thread: who is who, whose turn it is, what stands open. An empty thread gives an empty talk. */
export function readTalk(input: EngineCase, calendar: Calendar): Talk {
  const sideOf = sideTeller(input);
  const mails = judge(input, calendar);
  const persons = mails.filter(({ nature, side }) => nature === 'person' && side !== 'unknown');
  const people = mails.filter(({ nature }) => nature === 'person').flatMap(({ from, to }) => [from, ...to]);
  const them = distinct(people.reverse().filter((party) => sideOf(party) === 'theirs'));
  const lastOutIndex = mails.findLastIndex(({ side }) => side === 'ours');
  const lastOut = mails[lastOutIndex] ?? null;
  const lastIn = persons.findLast(({ side }) => side === 'theirs') ?? null;
  const since = mails.slice(lastOutIndex + 1);
  const unanswered = since.filter((mail) => persons.includes(mail)).slice(-READ_NEWEST);
  const last = new Set([lastIn, lastOut, ...unanswered].filter((mail) => mail !== null));
  const read = new Set([...last, ...newestBefore(persons, last)]);
  readWords(read, persons, namesOfTheirs(persons, them, sideOf), calendar);
  const meetsAhead = (input.meetings ?? []).some(
    ({ start }) => (calendar.read(start)?.ms ?? 0) > calendar.now,
  );
  const refusals = unanswered.filter((mail) => readInContext(mail, lastOut, meetsAhead));
  const parties = mails.flatMap(({ from, to }) => [from, ...to]);
  return {
    mails,
    persons,
    them,
    last: persons.at(-1) ?? null,
    lastIn,
    lastOut,
    asks: openAsks(unanswered),
    away: awayOf(since, calendar),
    bounce: since.findLast(({ nature }) => nature === 'bounce') ?? null,
    departed: since.findLast(({ nature, words }) => nature === 'auto-reply' && DEPARTED.test(words)) ?? null,
    refusedTime: refusals.length > 0,
    asStranger: once(() => strangerOf(input.thread?.subject ?? '', ofTheirs(persons))),
    internal: mails.some(({ to }) => to.length > 0) && parties.every((party) => sideOf(party) === 'ours'),
  };
}

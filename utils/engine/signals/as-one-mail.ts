import type { Day } from '../calendar';
import { once } from '../once';
import { WEEKDAYS } from '../work-days/work-days';
import { actWords } from './acts/registry';
import { hasQuestionMark } from './asking';
import { dayAfterwards } from './days/named-days';
import type { Lexicon } from './lexicon';
import type { Chances, Meaning } from './meaning/labels';
import { mailChancesOf } from './meaning/mail-model';
import { doubtIn, sum } from './meaning/weigh';
import { endsIt, stands, toldBy } from './meaning/weigh-mail';
import type { SentencesRead, Setting, Weighed } from './read-sentences';
import type { Signal, SignalType } from './read-signals';
import type { Sentence } from './sentences';
import type { Text } from './text';
import { topicOf } from './topic-of';

type Mail = {
  sentences: readonly Sentence[];
  weighed: readonly Weighed[];
  lists: readonly Lexicon[];
  /** What the mail is about. */
  main: () => Chances;
  /** What the model takes the sentence of a signal for; null where it says too little. */
  chancesIn: (signal: Signal) => Chances | null;
  /** The day from which a sentence says that there is a way on. */
  dayIn: (text: string) => Day | null;
};

/** "Two things before we sign:" only leads to what is asked behind it. */
const LEADS = /[:：]\s*$/;
const ASKED: ReadonlySet<SignalType> = new Set(['question', 'request']);

/** Without what only announces a question: the sentence behind it is the question, even where no list hears it. */
function withoutLeads(signals: Signal[], { sentences }: Mail): Signal[] {
  return signals.flatMap((signal): Signal[] => {
    if (!ASKED.has(signal.type) || !LEADS.test(signal.text)) return [signal];
    const next = sentences.find(({ start }) => start >= signal.end);
    if (next === undefined) return [signal];
    const isHeard = signals.some(({ start, type }) => start >= signal.end && type !== 'thanks');
    return isHeard ? [] : [{ ...signal, ...next }];
  });
}

/** Without what sentences are taken for of which the mail is not about: a story's question, its doubts. */
const withoutStrays = (signals: Signal[], { main, chancesIn }: Mail): Signal[] =>
  signals.filter((signal) => stands(signal, chancesIn(signal), main()));

/** Beside a question, a doubt that the model hardly hears is only what leads to it. */
const FAINT = 0.25;

function withoutFaintDoubts(signals: Signal[], { chancesIn }: Mail): Signal[] {
  const asks = signals.some(
    ({ type, text, guessed }) => type === 'question' && !guessed && hasQuestionMark(text),
  );
  if (!asks) return signals;
  return signals.filter((signal) => {
    const chances = signal.type === 'objection' ? chancesIn(signal) : null;
    return chances === null || doubtIn(chances) >= FAINT;
  });
}

/** Beside a yes, only a no that a list knows is one: "we have started at once" sounds like an end to the model. */
function withoutGuessedNo(signals: Signal[], { lists }: Mail): Signal[] {
  if (!signals.some(({ type }) => type === 'acceptance')) return signals;
  return signals.filter(
    ({ type, text }) =>
      type !== 'decline' || lists.some(({ code }) => actWords[code]?.declines.test(text) === true),
  );
}

/** Beside a no for good, a day is no day to come back on: "the group's own system comes in April". */
function withoutDaysBesideNo(signals: Signal[], { main }: Mail): Signal[] {
  if (!signals.some(({ type }) => type === 'decline') || !endsIt(main())) return signals;
  return signals.filter(({ type }) => type !== 'deferral');
}

/** What tells by itself how things stand: nothing has to be gathered from the rest of the mail. */
const TELLS: ReadonlySet<SignalType> = new Set([
  'price-request',
  'meeting-request',
  'objection',
  'acceptance',
  'decline',
  'deferral',
  'absence',
  'unsubscribe',
]);

/** The sentence that says most of something, of those that the model weighs. */
function sayingMost(weighed: readonly Weighed[], of: readonly Meaning[]): Sentence | null {
  const heard = weighed.map(({ sentence, chances }) => ({
    sentence,
    much: chances === null ? 0 : sum(chances, of),
  }));
  return heard.sort((one, other) => other.much - one.much)[0]?.sentence ?? null;
}

/** What a mail may want beside a question. */
const WANTS: ReadonlySet<SignalType> = new Set(['price-request', 'meeting-request']);
/** From this chance on a mail wants a quote or a meeting although a list hears it ask something else. */
const SURELY = 0.6;

/** With what the mail as a whole surely tells, though no sentence says it by itself. */
function withMain(signals: Signal[], { weighed, lists, main, dayIn }: Mail): Signal[] {
  if (signals.some(({ type }) => TELLS.has(type))) return signals;
  const told = toldBy(main());
  if (told === null) return signals;
  const { type, of, about } = told;
  const asks = signals.filter((signal) => ASKED.has(signal.type));
  if (ASKED.has(type) && asks.length > 0) return signals;
  if (WANTS.has(type) && asks.some(({ guessed }) => !guessed) && sum(main(), of) < SURELY) return signals;
  const dated = weighed.filter(({ sentence }) => type !== 'deferral' || dayIn(sentence.text) !== null);
  const sentence = sayingMost(dated, of);
  if (sentence === null) return signals;
  const due = type === 'deferral' ? dayIn(sentence.text) : null;
  const signal: Signal = { ...sentence, type, topic: topicOf(sentence.text, lists), due, by: null, about };
  return [
    ...signals.filter(({ start, type: heard }) => !(start === sentence.start && ASKED.has(heard))),
    signal,
  ];
}

/** Fewer sentences than this say it themselves. */
const LEAST_SENTENCES = 3;

/** What the sentences of a mail say beside each other: what only leads to another is left out, what takes several is added. */
export function asOneMail(
  { sentences, lists }: Text,
  { signals, weighed, read }: SentencesRead,
  saidOn: Day,
  { isTheirs = true, work = WEEKDAYS }: Setting,
): Signal[] {
  const known = new Map(weighed.map(({ sentence, chances }) => [sentence.start, chances]));
  const mail: Mail = {
    sentences,
    weighed,
    lists,
    main: once(() => mailChancesOf(read())),
    chancesIn: ({ start }) => known.get(start) ?? null,
    dayIn: (text) =>
      lists.reduce<Day | null>((day, { code }) => day ?? dayAfterwards(text, code, saidOn, work), null),
  };
  const said = weighed.filter(({ chances }) => chances !== null);
  const steps = [withoutLeads, withoutFaintDoubts];
  const isStory = isTheirs && said.length >= LEAST_SENTENCES;
  if (isStory) steps.push(withoutStrays);
  if (isTheirs) steps.push(withoutGuessedNo, withoutDaysBesideNo);
  if (isStory) steps.push(withMain);
  return steps.reduce((left, step) => step(left, mail), signals);
}

import { addDays, type Day } from '../calendar';
import { once } from '../once';
import { WEEKDAYS, type WorkDays } from '../work-days/work-days';
import { type Act, type ActType, type Heard, hear } from './acts/read-act';
import { hasQuestionMark, isQuestion } from './asking';
import { dayAfterwards, dueDay } from './days/named-days';
import { actsOf } from './find-signals';
import { bidsBack } from './frames/come-back';
import { takesBack } from './frames/small-talk';
import { tellsTrouble } from './frames/troubles';
import { lexicons } from './languages';
import type { Lexicon } from './lexicon';
import type { Chances } from './meaning/labels';
import type { MailRead } from './meaning/mail-features';
import { chancesOf } from './meaning/model';
import { guessed, mayPutOff, putsOff, resists, weighHeard } from './meaning/weigh';
import type { Signal, SignalType } from './read-signals';
import { isRhetorical } from './rhetoric';
import { sends } from './sending';
import type { Sentence } from './sentences';
import type { Text } from './text';
import { topicOf } from './topic-of';
import { sentencesToUs } from './turned-to';

/** A doubt that names a day farther off than this is no doubt but a date: "no budget before February". */
const FAR_DAYS = 14;
/** "Could you call me again on Thursday?" asks for a call; with a day farther off it puts us off. */
const LATER_DAYS = 6;
/** What a day may turn into a deferral. */
const DEFERRABLE: ReadonlySet<ActType> = new Set(['request', 'objection', 'question']);
/** "Call me again in May, then we put it on paper." */
const TO_TALK: ReadonlySet<ActType> = new Set(['meeting-request', 'price-request']);

/** The day from which a sentence says that there is a way on, where it puts us off. */
function deferredTo(
  acts: Act[],
  { text, rest, work, turns }: Heard,
  lists: readonly Lexicon[],
  saidOn: Day,
  isSure: boolean,
): Day | null {
  const mayDefer = ({ type }: Act) =>
    DEFERRABLE.has(type) || (TO_TALK.has(type) && turns.back()) || (type === 'commitment' && bidsBack(rest));
  if (!acts.every(mayDefer)) return null;
  const isAsked =
    isQuestion(rest, text) || acts.some(({ type }) => TO_TALK.has(type) || type === 'commitment');
  if (isAsked && !turns.back()) return null;
  const doubt = acts.find(({ type }) => type === 'objection')?.about;
  const mayBeDate = doubt === 'timing' || doubt === 'price';
  for (const { deferral, deadline, code } of lists) {
    const isPutOff = (isSure || isAsked || deferral.test(rest)) && !deadline.test(text);
    // A day is dear to find: it is asked for last.
    const day = isPutOff || mayBeDate ? dayAfterwards(text, code, saidOn, work) : null;
    if (isAsked && day !== null && day < addDays(saidOn, LATER_DAYS)) return null;
    // Who does not trust us is put at ease by no few days.
    const isSoon = day !== null && day <= addDays(saidOn, FAR_DAYS);
    if (day !== null && (!isSoon || (isPutOff && doubt !== 'trust' && doubt !== 'competitor'))) return day;
  }
  return null;
}

/** What is no act by itself and still counts: a problem, "we decide next week". */
function untold(
  { text, rest, work }: Heard,
  lists: readonly Lexicon[],
  saidOn: Day,
  isTheirs: boolean,
): [SignalType, Day | null][] {
  if (lists.some(({ problem }) => problem.test(rest)) || (isTheirs && tellsTrouble(rest)))
    return [['problem', null]];
  const lexicon = lists.find(({ commitment }) => commitment.test(rest));
  return lexicon === undefined ? [] : [['plan', dueDay(text, lexicon.code, saidOn, work)]];
}

/** What the model takes a sentence for, with its day; what cannot be without one is left out where there is none. */
function guessedSignal(
  { type, by, about }: Act,
  { text, work }: Heard,
  lists: readonly Lexicon[],
  saidOn: Day,
): (Partial<Signal> & { type: SignalType })[] {
  const isBack = type === 'absence';
  const due = lists.reduce<Day | null>(
    (day, { code }) =>
      day ?? (isBack ? dayAfterwards(text, code, saidOn, work) : dueDay(text, code, saidOn, work)),
    null,
  );
  if (due === null && (isBack || type === 'commitment')) return [];
  return [{ type, due, by: by ?? null, about: about ?? null, guessed: true }];
}

function readSentence(
  sentence: Sentence,
  lists: readonly Lexicon[],
  saidOn: Day,
  { chances, isTheirs, work }: { chances: Chances | null; isTheirs: boolean; work: WorkDays },
): Signal[] {
  const heard = hear(sentence.text, lists, saidOn, work);
  const make = (
    type: SignalType,
    { due = null, by = null, about = null, guessed: isGuess }: Partial<Signal>,
  ): Signal => {
    const signal = { ...sentence, type, topic: topicOf(heard.text, lists), due, by, about };
    return isGuess ? { ...signal, guessed: true } : signal;
  };
  const byList = actsOf(sentence, heard, lists);
  const isDeadline = byList.length > 0 && lists.some(({ deadline }) => deadline.test(heard.text));
  const acts =
    chances === null
      ? byList
      : weighHeard(byList, chances, { isTheirs, isDeadline, isMarked: hasQuestionMark(heard.text) });
  const heardBetween = acts.length > 0 ? [] : untold(heard, lists, saidOn, isTheirs);
  // "That the council decides" is a plan only with its day, or where nothing stands in its way.
  const isDoubt = isTheirs && chances !== null && resists(chances);
  const told = heardBetween.filter(([type, due]) => type !== 'plan' || due !== null || !isDoubt);
  const mayDefer = chances === null || !isTheirs || mayPutOff(chances) || heard.turns.back();
  const isSure = chances !== null && isTheirs && told.length === 0 && putsOff(chances);
  const until = mayDefer ? deferredTo(acts, heard, lists, saidOn, isSure) : null;
  if (until !== null) return [make('deferral', { due: until })];
  if (told.length > 0) return told.map(([type, due]) => make(type, { due }));
  const isSilent = acts.length === 0 && !sends(heard.text);
  const guess = isSilent && chances !== null ? guessed(chances, isTheirs) : null;
  if (guess !== null)
    return guessedSignal(guess, heard, lists, saidOn).map((parts) => make(parts.type, parts));
  return acts.map(({ type, due, until: back, by, about }) => make(type, { due: due ?? back, by, about }));
}

/** Fewer letters are a greeting or a name: nothing to weigh. */
const LEAST_LETTERS = 12;
const LEAST_DENSE = 5;
/** A short question is no greeting. */
const GREETING = /^(?:\S+\s+){0,3}[^\s?？]+$/;
const saysEnough = (text: string) =>
  /[\u3040-\u9fff]/.test(text)
    ? text.length >= LEAST_DENSE
    : (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS && !GREETING.test(text.trim());

/** Who wrote a mail, and what it answers. */
export type Setting = {
  /** Lower-case first names of people on the thread whom a sentence may turn to instead of us. */
  others?: ReadonlySet<string>;
  isTheirs?: boolean;
  /** On which days the writer works. */
  work?: WorkDays;
  /** The words of the other side's mail before it. */
  before?: string | null;
};

/** A sentence with what the model finds it likely to mean; null where it says too little. */
export type Weighed = { sentence: Sentence; chances: Chances | null };

/** A mail read sentence by sentence. */
export type SentencesRead = {
  signals: Signal[];
  /** What is said to us in earnest. */
  weighed: readonly Weighed[];
  /** What is known of the mail as a whole: reckoned when first asked for. */
  read: () => MailRead;
};

/** Reads each sentence of a mail by itself. */
export function readSentences(
  { words: written, sentences, lists }: Text,
  saidOn: Day,
  { others = new Set(), isTheirs = true, work = WEEKDAYS, before = null }: Setting = {},
): SentencesRead {
  const toUs = sentencesToUs(written, sentences, others).filter(({ text, end }) => {
    const next = () => sentences.find(({ start }) => start >= end)?.text ?? null;
    return !(hasQuestionMark(text) && isRhetorical(text, next())) && !takesBack(text);
  });
  // Of a language that it does not know the model knows nothing.
  const isKnown = lists.length < lexicons.length;
  const weighed = toUs.map((sentence) => {
    const isWeighed = isKnown && saysEnough(sentence.text);
    return { sentence, chances: isWeighed ? chancesOf(sentence.text) : null };
  });
  const signals = weighed.flatMap(({ sentence, chances }) =>
    readSentence(sentence, lists, saidOn, { chances, isTheirs, work }),
  );
  const read = once(() => ({
    words: written,
    sentences: weighed.flatMap(({ sentence: { text }, chances }) =>
      chances === null ? [] : [{ text, chances }],
    ),
    whole: chancesOf(sentences.map(({ text }) => text).join(' ')),
    before: before === null ? null : chancesOf(before),
    heard: signals.filter(({ guessed: isGuess }) => !isGuess).map(({ type }) => type),
  }));
  return { signals, weighed, read };
}

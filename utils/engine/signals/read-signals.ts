import { addDays, type Day } from '../calendar';
import { WEEKDAYS, type WorkDays } from '../work-days/work-days';
import type { About } from './acts/act-words';
import { type Act, type ActType, type Heard, hear } from './acts/read-act';
import { asOneMail } from './as-one-mail';
import { hasQuestionMark, isQuestion } from './asking';
import { dayAfterwards, dueDay } from './days/named-days';
import { actsOf } from './find-signals';
import { takesBack } from './frames/small-talk';
import { tellsTrouble } from './frames/troubles';
import type { Lexicon } from './lexicon';
import type { Chances } from './meaning/labels';
import { chancesOf } from './meaning/model';
import { guessed, mayPutOff, putsOff, resists, weighHeard } from './meaning/weigh';
import { isRhetorical } from './rhetoric';
import { sends } from './sending';
import type { Sentence } from './sentences';
import type { Text } from './text';
import { topicOf } from './topic-of';
import { sentencesToUs } from './turned-to';

/** What a sentence of a thread does: beside the acts, it tells of a problem or a plan, or puts us off to a day. */
export type SignalType = ActType | 'problem' | 'plan' | 'deferral';

export type Signal = Sentence & {
  type: SignalType;
  /** What it is about, in the panel's words. */
  topic: string | null;
  /** The day by which; of a deferral the day from which there is a way on. */
  due: Day | null;
  /** Who is to do what was promised. */
  by: 'writer' | 'reader' | null;
  about: About | null;
  /** Heard by no word list, only taken for it by the model. */
  guessed?: true;
};

/** What one mail says, as far as next steps need it. */
export type Said = {
  signals: Signal[];
  thanks: boolean;
  /** Takes back what was asked before. */
  withdrawn: boolean;
  /** The first sentence that a possible buyer would write. */
  interest: Signal | null;
  /** The sentence that waits for an answer though it asks nothing: a quote, a draft. */
  offer: Signal | null;
};

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
  if (!acts.every(({ type }) => DEFERRABLE.has(type) || (TO_TALK.has(type) && turns.back()))) return null;
  const isAsked = isQuestion(rest, text) || acts.some(({ type }) => TO_TALK.has(type));
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
const GREETING = /^(?:\S+\s+){0,3}\S+[,:.!]?$/;
const saysEnough = (text: string) =>
  /[\u3040-\u9fff]/.test(text)
    ? text.length >= LEAST_DENSE
    : (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS && !GREETING.test(text.trim());

/** The first day to come that a text names: when somebody is back. Null where it names none. */
export function dayNamed({ sentences, lists }: Text, saidOn: Day, work: WorkDays = WEEKDAYS): Day | null {
  const days = sentences.map(({ text }) =>
    lists.reduce<Day | null>(
      (named, lexicon) => named ?? dayAfterwards(text, lexicon.code, saidOn, work),
      null,
    ),
  );
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** Thanks in words of no list. */
const THANKS = 0.8;

/**
 * What a mail's own words ask, promise, settle and put off. `others` are the lower-case first names of people on the
 * thread whom a sentence may turn to instead of us; `work` says on which days the writer works.
 */
export function readSignals(
  { words: written, sentences, lists }: Text,
  saidOn: Day,
  others: ReadonlySet<string>,
  isTheirs = true,
  work: WorkDays = WEEKDAYS,
): Said {
  const find = (pick: (lexicon: Lexicon) => RegExp): Signal | null => {
    const found = sentences.find(({ text }) => lists.some((lexicon) => pick(lexicon).test(text)));
    if (found === undefined) return null;
    return { ...found, type: 'request', topic: topicOf(found.text, lists), due: null, by: null, about: null };
  };
  const toUs = sentencesToUs(written, sentences, others).filter(({ text, end }) => {
    const next = () => sentences.find(({ start }) => start >= end)?.text ?? null;
    return !(hasQuestionMark(text) && isRhetorical(text, next())) && !takesBack(text);
  });
  const weighed = toUs.map((sentence) => {
    return { sentence, chances: saysEnough(sentence.text) ? chancesOf(sentence.text) : null };
  });
  const bySentence = weighed.flatMap(({ sentence, chances }) =>
    readSentence(sentence, lists, saidOn, { chances, isTheirs, work }),
  );
  return {
    signals: asOneMail(bySentence, { sentences, weighed, lists }, isTheirs),
    thanks:
      find(({ thanks }) => thanks) !== null ||
      weighed.some(({ chances }) => (chances?.['thanks-only'] ?? 0) >= THANKS),
    withdrawn: find(({ withdrawal }) => withdrawal) !== null,
    interest: find(({ interest }) => interest),
    offer: find(({ offer }) => offer),
  };
}

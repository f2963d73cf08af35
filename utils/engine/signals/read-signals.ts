import type { Day } from '../calendar';
import { dayAfterwards } from './days/named-days';
import { lexiconsFor } from './languages';
import type { Lexicon } from './lexicon';
import { type Sentence, sentencesOf } from './sentences';

/** What a sentence does. `deferral` and `commitment` carry the day they speak of, where they name one. */
export type SignalType = 'question' | 'request' | 'problem' | 'commitment' | 'deferral';

export type Signal = Sentence & {
  type: SignalType;
  /** What it is about, in the panel's words. */
  topic: string | null;
  due: Day | null;
};

/** What one mail says, as far as next steps need it. */
export type Said = {
  signals: Signal[];
  thanks: boolean;
  /** Takes back what was asked before. */
  withdrawn: boolean;
  /** They decided: for us or against, so that nothing is left to ask. */
  decided: 'accepted' | 'declined' | null;
  /** Somebody sells to us. */
  pitch: boolean;
  /** The first sentence that a possible buyer would write. */
  interest: Signal | null;
  /** The sentence that waits for an answer though it asks nothing: a quote, a draft. */
  offer: Signal | null;
};

const URL_TEXT = /https?:\/\/\S+/g;
const TAG_ONLY = /^[^\p{L}\p{N}]*$/u;
/** "Jonas, can you check?": the name that a sentence turns to. */
const ADDRESSED = /^@?(\p{Lu}[\p{L}'-]+)(?:,|:| [-–—])\s/u;

const topicOf = (text: string, lexicon: Lexicon) =>
  lexicon.topics.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Ends as a question and has enough words of its own; beside manners ("Hi Sam, how are you?") it needs more. */
function isQuestion(rest: string, text: string): boolean {
  const enough = rest === text ? 2 : 4;
  return (
    /[?？؟]["'”»)\]]*\s*$/.test(rest) &&
    (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= (/[\u3040-\u9fff]/.test(rest) ? 1 : enough)
  );
}

function typeOf(text: string, rest: string, due: Day | null, lexicon: Lexicon): SignalType | null {
  if (due !== null && lexicon.deferral.test(rest) && !lexicon.deadline.test(text) && !isQuestion(rest, text))
    return 'deferral';
  const asks = !TAG_ONLY.test(rest);
  if (asks && isQuestion(rest, text)) return 'question';
  if (asks && lexicon.request.test(rest)) return 'request';
  if (lexicon.problem.test(rest)) return 'problem';
  return lexicon.commitment.test(rest) ? 'commitment' : null;
}

/** Whether a sentence, `rest` of it without its manners, asks for anything in this language. */
export function asksIn(text: string, rest: string, lexicon: Lexicon): boolean {
  return !TAG_ONLY.test(rest) && (isQuestion(rest, text) || lexicon.request.test(rest));
}

/** The sentence without what is only manners, in any of the languages. */
export const withoutCourtesy = (text: string, lists: readonly Lexicon[]) =>
  lists.reduce((rest, { courtesy }) => rest.replace(courtesy, ' '), text);

function readSentence(
  sentence: Sentence,
  text: string,
  rest: string,
  lexicon: Lexicon,
  saidOn: Day,
): Signal | null {
  const mayWait = lexicon.deferral.test(rest) || lexicon.commitment.test(rest);
  const due = mayWait ? dayAfterwards(text, lexicon.code, saidOn) : null;
  const type = typeOf(text, rest, due, lexicon);
  if (type === null) return null;
  return { ...sentence, type, due, topic: topicOf(text, lexicon) };
}

/** Reads each sentence with the likeliest language first; the first that hears something is believed. */
function readEach(
  sentences: Sentence[],
  lists: readonly Lexicon[],
  saidOn: Day,
  absent: ReadonlySet<string>,
): Signal[] {
  return sentences.flatMap((sentence) => {
    const turnedTo = ADDRESSED.exec(sentence.text)?.[1]?.toLowerCase();
    if (turnedTo !== undefined && absent.has(turnedTo)) return [];
    const text = sentence.text.replace(URL_TEXT, ' ');
    const rest = withoutCourtesy(text, lists);
    for (const lexicon of lists) {
      const signal = readSentence(sentence, text, rest, lexicon, saidOn);
      if (signal !== null) return [signal];
    }
    return [];
  });
}

/** The first day to come that a text names: when somebody is back. Null where it names none. */
export function dayNamed(words: string, saidOn: Day): Day | null {
  const lists = lexiconsFor(words);
  const days = sentencesOf(words).map(({ text }) =>
    lists.reduce<Day | null>((named, lexicon) => named ?? dayAfterwards(text, lexicon.code, saidOn), null),
  );
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

/**
 * What a mail's own words ask, promise and put off. `others` are the lower-case first names of people on the
 * thread whom a sentence may turn to instead of us.
 */
export function readSignals(words: string, saidOn: Day, others: ReadonlySet<string>): Said {
  const lists = lexiconsFor(words);
  const sentences = sentencesOf(words);
  const find = (pick: (lexicon: Lexicon) => RegExp): Signal | null => {
    const found = sentences.find(({ text }) => lists.some((lexicon) => pick(lexicon).test(text)));
    if (found === undefined) return null;
    const topic =
      lists.map((lexicon) => topicOf(found.text, lexicon)).find((named) => named !== null) ?? null;
    return { ...found, type: 'request', topic, due: null };
  };
  const declined = find(({ decline }) => decline) !== null;
  const accepted = find(({ acceptance }) => acceptance) !== null;
  return {
    decided: declined ? 'declined' : accepted ? 'accepted' : null,
    signals: readEach(sentences, lists, saidOn, others),
    thanks: find(({ thanks }) => thanks) !== null,
    withdrawn: find(({ withdrawal }) => withdrawal) !== null,
    pitch: find(({ pitch }) => pitch) !== null,
    interest: find(({ interest }) => interest),
    offer: find(({ offer }) => offer),
  };
}

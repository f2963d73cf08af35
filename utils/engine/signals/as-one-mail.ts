import { once } from '../once';
import { actWords } from './acts/registry';
import { hasQuestionMark } from './asking';
import { either, type Lexicon, parts, words } from './lexicon';
import type { Chances } from './meaning/labels';
import { chancesOf } from './meaning/model';
import { agrees, asksInEarnest, asksNothing, doubtIn, unfolded } from './meaning/weigh';
import type { Signal, SignalType } from './read-signals';
import type { Sentence } from './sentences';
import { topicOf } from './topic-of';

/** A sentence with what the model finds it likely to mean; null where it says too little. */
export type Weighed = { sentence: Sentence; chances: Chances | null };

/** What was read of a mail, sentence by sentence. */
type Read = { sentences: readonly Sentence[]; weighed: readonly Weighed[]; lists: readonly Lexicon[] };

type Mail = Read & {
  /** What the model takes all of it for. */
  whole: () => Chances;
  /** What the model takes the sentence of a signal for. */
  chancesIn: (signal: Signal) => Chances;
};

function makeMail(read: Read): Mail {
  const known = new Map(read.weighed.map(({ sentence, chances }) => [sentence.text, chances]));
  return {
    ...read,
    whole: once(() => chancesOf(read.sentences.map(({ text }) => text).join(' '))),
    chancesIn: ({ text }) => known.get(text) ?? chancesOf(text),
  };
}

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

/** Without what one sentence is taken for against all that the mail says, and without questions of a mail that only thanks. */
function withoutStrays(signals: Signal[], { sentences, whole, chancesIn }: Mail): Signal[] {
  if (sentences.length < 2) return signals;
  return signals.filter((signal) => {
    if (signal.guessed && !agrees(signal.type, whole())) return false;
    return !ASKED.has(signal.type) || !asksNothing(whole()) || asksInEarnest(chancesIn(signal));
  });
}

/** Beside a question, a doubt that the model hardly hears, or that it alone hears, is only what leads to it. */
const FAINT = 0.25;
const CLEAR = 0.75;
/** Less than this does not put us off. */
const LATER = 0.3;

/** Speaks against something: a doubt that only the model hears has such a word where there is one. */
const AGAINST = either(
  words(
    "but|not|\\p{L}*n't|no|never|nobody|none|too|only|although|however|unfortunately|afraid|hardly|without|less|more than|over",
    'aber|nicht|kein\\p{L}*|nie|niemand|zu|nur|leider|jedoch|obwohl|allerdings|kaum|ohne|weniger|günstiger',
    "mais|pas|ne|n'\\p{L}+|jamais|personne|trop|malheureusement|cependant|sans|moins|difficile\\p{L}*",
    'pero|no|nunca|nadie|ningún|ninguna|demasiado|muy|lamentablemente|aunque|sin|menos|tampoco',
    'mas|porém|não|nunca|ninguém|nenhum\\p{L}*|demasiado|muito|infelizmente|embora|sem|menos|nem',
    'ma|però|non|mai|nessun\\p{L}*|troppo|purtroppo|senza|meno',
    'maar|niet|geen|nooit|niemand|te|helaas|echter|zonder|minder',
    'lekin|par|magar|nahi|nhi|mat|koi nahi|zyada|kam|bina',
  ),
  parts('が、|けれど|しかし|ただ|ない|ません|ず、|すぎ|難し|厳し', 'लेकिन|मगर|नहीं|ज़्यादा|ज्यादा'),
);

function withoutFaintDoubts(signals: Signal[], { chancesIn }: Mail): Signal[] {
  const heard = signals.filter(({ type, guessed: isGuess }) => ASKED.has(type) && !isGuess);
  const asks = heard.some(({ type, text }) => type === 'question' && hasQuestionMark(text));
  return signals.filter((signal) => {
    if (signal.type !== 'objection') return true;
    const doubt = doubtIn(chancesIn(signal));
    if (signal.guessed) return AGAINST.test(signal.text) && (heard.length === 0 || doubt >= CLEAR);
    return !asks || doubt >= FAINT;
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

/** Beside a no that a list knows, a day is no day to come back on: "the group's own system comes in April". */
function withoutDaysBesideNo(signals: Signal[], { chancesIn }: Mail): Signal[] {
  if (!signals.some(({ type, guessed }) => type === 'decline' && !guessed)) return signals;
  return signals.filter(
    (signal) => signal.type !== 'deferral' || chancesIn(signal)['decline-not-now'] >= LATER,
  );
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

/** What is told over several sentences is so much of the whole mail. */
const UNFOLDED = 0.45;

/** Adds the doubt or the no that a mail unfolds over several sentences. */
function withUnfolded(signals: Signal[], { weighed, lists, whole }: Mail): Signal[] {
  if (signals.some(({ type }) => TELLS.has(type))) return signals;
  const found = unfolded(weighed.map(({ chances }) => chances));
  const sentence = found === null ? undefined : weighed[found.at]?.sentence;
  if (found === null || sentence === undefined) return signals;
  const { type, about = null } = found.act;
  if (type === 'objection' && doubtIn(whole()) < UNFOLDED) return signals;
  const topic = topicOf(sentence.text, lists);
  return [...signals, { ...sentence, type, topic, due: null, by: null, about }];
}

/** What the sentences of a mail say beside each other: what only leads to another is left out, what takes several is added. */
export function asOneMail(signals: Signal[], read: Read, isTheirs: boolean): Signal[] {
  const mail = makeMail(read);
  const steps = [withoutStrays, withoutLeads, withoutFaintDoubts];
  if (isTheirs) steps.push(withoutGuessedNo, withoutDaysBesideNo, withUnfolded);
  return steps.reduce((left, step) => step(left, mail), signals);
}

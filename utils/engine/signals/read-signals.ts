import type { Day } from '../calendar';
import { WEEKDAYS, type WorkDays } from '../work-days/work-days';
import type { About } from './acts/act-words';
import type { ActType } from './acts/read-act';
import { asOneMail } from './as-one-mail';
import { dayAfterwards } from './days/named-days';
import type { Lexicon } from './lexicon';
import { readSentences, type Setting } from './read-sentences';
import type { Sentence } from './sentences';
import type { Text } from './text';
import { topicOf } from './topic-of';

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

/** What a mail's own words ask, promise, settle and put off. */
export function readSignals(text: Text, saidOn: Day, setting: Setting = {}): Said {
  const { sentences, lists } = text;
  const find = (pick: (lexicon: Lexicon) => RegExp): Signal | null => {
    const found = sentences.find(({ text: said }) => lists.some((lexicon) => pick(lexicon).test(said)));
    if (found === undefined) return null;
    return { ...found, type: 'request', topic: topicOf(found.text, lists), due: null, by: null, about: null };
  };
  const bySentence = readSentences(text, saidOn, setting);
  return {
    signals: asOneMail(text, bySentence, saidOn, setting),
    thanks:
      find(({ thanks }) => thanks) !== null ||
      bySentence.weighed.some(({ chances }) => (chances?.['thanks-only'] ?? 0) >= THANKS),
    withdrawn: find(({ withdrawal }) => withdrawal) !== null,
    interest: find(({ interest }) => interest),
    offer: find(({ offer }) => offer),
  };
}

import type { Lexicon } from './lexicon';

/** What a sentence is about, in the panel's words; null where no list knows it. */
export const topicOf = (text: string, lists: readonly Lexicon[]) => {
  for (const { topics } of lists) {
    const topic = topics.find(([pattern]) => pattern.test(text));
    if (topic !== undefined) return topic[1];
  }
  return null;
};

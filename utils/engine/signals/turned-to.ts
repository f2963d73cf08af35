import type { Sentence } from './sentences';

/** "Jonas, can you check?": the name that a sentence turns to. */
const ADDRESSED = /^@?(\p{Lu}[\p{L}'-]+)(?:,|:| [-–—])\s/u;

/**
 * The sentences of a mail that are said to us. Who turns to a colleague by name goes on talking to him until the next
 * line, or the next name. `others` are the lower-case first names of those who are not us.
 */
export function sentencesToUs(
  words: string,
  sentences: readonly Sentence[],
  others: ReadonlySet<string>,
): Sentence[] {
  let isToOther = false;
  return sentences.filter(({ text, start }, at) => {
    const name = ADDRESSED.exec(text)?.[1]?.toLowerCase();
    const before = sentences[at - 1];
    if (name !== undefined) isToOther = others.has(name);
    else if (before === undefined || /\n/.test(words.slice(before.end - 1, start))) isToOther = false;
    return !isToOther;
  });
}

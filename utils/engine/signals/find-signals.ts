import type { Day } from '../calendar';
import { type Act, type Heard, hear, readAct } from './acts/read-act';
import { actWords } from './acts/registry';
import { asksIn } from './asking';
import { lexiconsFor } from './languages';
import type { Lexicon } from './lexicon';
import { BOUNCE } from './nature';
import { ownWords, plainWords } from './own-words';
import { type Sentence, sentencesOf } from './sentences';

/** An act with its place in the text: `text.slice(start, end)`. */
export type FoundSignal = Act & { start: number; end: number };

const LINES = /\n/;

const collapse = (text: string) => text.replace(/\s+/g, ' ');

/** The sentences that the writer says: not those of a quoted mail, a signature or a footer. */
function ownSentences(text: string): Sentence[] {
  const sentences = sentencesOf(text);
  if (!LINES.test(text.trim())) return sentences;
  const own = collapse(ownWords(text));
  return sentences.filter(({ text: said }) => own.includes(said));
}

/** What one sentence of a text does, with the likeliest language asked first. */
export function actsOf({ text: sentence }: Sentence, heard: Heard, lists: readonly Lexicon[]): Act[] {
  if (BOUNCE.test(sentence)) return [{ type: 'bounce', score: 0.9 }];
  let least: Act[] = [];
  for (const lexicon of lists) {
    const words = actWords[lexicon.code];
    if (words === undefined) continue;
    const acts = readAct(heard, asksIn(heard.text, heard.rest, lexicon), lexicon, words);
    // A question mark is one in every language: another may hear what it asks for.
    if (acts.some(({ type }) => type !== 'question')) return acts;
    if (least.length === 0) least = acts;
  }
  return least;
}

/** Thanks count only where they are all that is said. */
function thanksIn(sentences: Sentence[], lists: readonly Lexicon[]): FoundSignal[] {
  const thanked = sentences.find(({ text }) => lists.some(({ thanks }) => thanks.test(text)));
  return thanked === undefined
    ? []
    : [{ type: 'thanks', score: 0.85, start: thanked.start, end: thanked.end }];
}

/** Where a place of the plain text is in the text as written: accents in two characters are one there. */
function placeIn(text: string, plain: string, at: number): number {
  if (plain.length === text.length) return at;
  let place = at;
  while (place < text.length && plainWords(text.slice(0, place)).length < at) place += 1;
  return place;
}

/**
 * What a text asks, promises and settles, by sentence, in order. `said` is the day on which it was written, in the
 * writer's zone; without it no day in words is reckoned. A language without words of ours gives nothing.
 */
export function findSignals(text: string, said: Day | null): FoundSignal[] {
  const plain = plainWords(text);
  const lists = lexiconsFor(plain);
  const sentences = ownSentences(plain);
  const found = sentences.flatMap((sentence) =>
    actsOf(sentence, hear(sentence.text, lists, said), lists).map((act) => ({
      ...act,
      start: sentence.start,
      end: sentence.end,
    })),
  );
  return (found.length > 0 ? found : thanksIn(sentences, lists)).map((signal) => ({
    ...signal,
    start: placeIn(text, plain, signal.start),
    end: placeIn(text, plain, signal.end),
  }));
}

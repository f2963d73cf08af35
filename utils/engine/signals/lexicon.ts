/** The words by which one language asks, promises, defers and thanks. Data: one file a language. */
export type Lexicon = {
  /** ISO 639-1. */
  code: string;
  /** Small words that give the language away; global, so that they can be counted. */
  marks: RegExp;
  /** Asks the reader to do or say something, with or without a question mark. */
  request: RegExp;
  /** Looks like asking and is only manners: taken out of a sentence before it is judged. */
  courtesy: RegExp;
  /** Something does not work, did not come or costs too much: wants an answer without asking. */
  problem: RegExp;
  thanks: RegExp;
  /** The writer will do something. */
  commitment: RegExp;
  /** The reader should come back later; counts only together with a later day. */
  deferral: RegExp;
  /** Makes of a day a deadline: "by Friday" asks, "on Friday" defers. */
  deadline: RegExp;
  /** Takes back what was asked. */
  withdrawal: RegExp;
  /** They will buy, or have signed. */
  acceptance: RegExp;
  /** What somebody writes who may want to buy. */
  interest: RegExp;
  /** What a sender waits to hear about: a quote, a draft, a proposed day. */
  offer: RegExp;
  /** The head of an absence note or another answer of a machine. */
  automatic: RegExp;
  /** The foot of bulk mail. */
  bulk: RegExp;
  /** What a sentence is about, in the panel's words; the first that fits wins. */
  topics: readonly (readonly [RegExp, string])[];
};

/** Where a list lets any word stand between two, a number or "half-way" may stand too: "PO 4711 attached". */
const ANY_WORD = '(?: \\p{L}+)';
const ANY_TOKEN = "(?: [\\p{L}\\d][\\p{L}\\d'-]*)";

/** Matches any of the alternatives (pattern text) as whole words, in any letters and any case. */
export function words(...alternatives: string[]): RegExp {
  const pattern = alternatives.join('|').replaceAll(ANY_WORD, ANY_TOKEN);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');
}

/** Matches any of the alternatives anywhere: for scripts that do not part words. */
export function parts(...alternatives: string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'iu');
}

/** Matches what any of the patterns does: words of languages that part them, and of those that do not. */
export function either(...patterns: RegExp[]): RegExp {
  return parts(...patterns.map(({ source }) => source));
}

/** What is written in letters of its own and in Latin ones, as Hindi is. */
export function inBothScripts(own: string[], latin: string[]): RegExp {
  return parts(...own, words(...latin).source);
}

/** The same pattern for every place where it fits: to count them, or to take them out. */
export const everywhere = ({ source }: RegExp): RegExp => new RegExp(source, 'giu');

/** As `words`, for counting. */
export const counted = (...alternatives: string[]): RegExp => everywhere(words(...alternatives));

/** Matches nothing: where a language has no such words yet. */
export const NOTHING = /(?!)/;

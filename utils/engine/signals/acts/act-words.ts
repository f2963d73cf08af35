/** What an objection is about. */
export type About = 'price' | 'timing' | 'competitor' | 'authority' | 'trust';

/** How one language does things with a sentence, beyond asking at large (`Lexicon`). Data: one file a language. */
export type ActWords = {
  /** Asks to have something done, so that even with a question mark it is no question. */
  plea: RegExp;
  /** Asks to know something without a question mark. */
  toKnow: RegExp;
  /** Asks for a meeting or a call, or agrees to one. */
  meeting: RegExp;
  /** What is asked for with a price: a quote, a proposal. Counts only in a sentence that asks. */
  quote: RegExp;
  /** Asks what it costs. */
  cost: RegExp;
  /** The writer, or a colleague of the writer, will do something for the reader. */
  promise: RegExp;
  /** The reader said that he would do something. */
  owed: RegExp;
  /** The first that fits wins. */
  objections: readonly (readonly [RegExp, About])[];
  /** Agrees in words that bind. */
  accepts: RegExp;
  /** Makes of an agreement a condition, a question or a plan: "once signed". */
  unsettled: RegExp;
  /** Says no for good. */
  declines: RegExp;
  /** Is away. */
  absent: RegExp;
  /** Wants no more mail. */
  leaves: RegExp;
  /** Brings somebody else into the talk. */
  introduces: RegExp;
};

import type { Lexicon } from './lexicon';

const TAG_ONLY = /^[^\p{L}\p{N}]*$/u;

/** Whether a question mark stands anywhere in it. */
export const hasQuestionMark = (text: string): boolean => /[?？]/.test(text);

/** Ends as a question and has enough words of its own; beside manners ("Hi Sam, how are you?") it needs more. */
export function isQuestion(rest: string, text: string): boolean {
  const enough = rest === text ? 2 : 4;
  return (
    /[?？؟]["'”»)\]]*\s*$/.test(rest) &&
    (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= (/[\u3040-\u9fff]/.test(rest) ? 1 : enough)
  );
}

/** Whether a sentence, `rest` of it without its manners, asks for anything in this language. */
export function asksIn(text: string, rest: string, lexicon: Lexicon): boolean {
  return !TAG_ONLY.test(rest) && (isQuestion(rest, text) || lexicon.request.test(rest));
}

/** The sentence without what is only manners, in any of the languages. */
export const withoutCourtesy = (text: string, lists: readonly Lexicon[]) =>
  lists.reduce((rest, { courtesy }) => rest.replace(courtesy, ' '), text);

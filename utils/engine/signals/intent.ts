import type { FoundSignal } from './find-signals';
import { intentLogOdds } from './intent/model';
import { languageOf } from './languages';
import { plainWords } from './own-words';
import { sentencesOf } from './sentences';

/** What is asked or promised, for `intent`; the rest only says how things stand. */
const INTENDS = new Set(['question', 'request', 'meeting-request', 'price-request', 'commitment']);
/** Of a text in which nothing is heard, in a language that the model does not know. */
const UNHEARD = 0.08;
/** Log-odds that a rule's hearing, or hearing nothing, adds to the model. */
const HEARD = 0.3;
const LONG = 3;
/** Letters that English has not: they tell where a text is too short for its small words to. */
const FOREIGN = /[\u00c0-\u024f\u0370-\ud7ff]/;

/** An undated "I'll" is as often mere telling as a promise: it leans neither way. */
function leanOf(asked: readonly FoundSignal[]): number {
  if (asked.some(({ type, due }) => type !== 'commitment' || due !== undefined)) return HEARD;
  return asked.length > 0 ? 0 : -HEARD;
}

const chance = (odds: number) => 1 / (1 + Math.exp(-odds));

/**
 * The chance, 0 to 1, that a text asks its reader for something or commits its writer to something. The model judges
 * English, as a whole and by sentence, and the rules lean on it; other languages are judged by the rules alone.
 */
export function intentOf(text: string, signals: readonly FoundSignal[]): number {
  const asked = signals.filter(({ type, by }) => INTENDS.has(type) && by !== 'reader');
  const byRule = asked.reduce((most, { score }) => Math.max(most, score), UNHEARD);
  const plain = plainWords(text);
  const language = languageOf(plain);
  if (language === null ? FOREIGN.test(plain) : language !== 'en') return byRule;
  const sentences = sentencesOf(plain).map((sentence) => sentence.text);
  const parts = sentences.length > LONG ? sentences : [plain];
  const odds = parts.flatMap((part) => intentLogOdds(part) ?? []);
  if (odds.length === 0) return byRule;
  return chance(Math.max(...odds) + leanOf(asked));
}

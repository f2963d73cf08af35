import type { ActWords } from './act-words';
import { deActs } from './de';
import { enActs } from './en';
import { esActs } from './es';
import { frActs } from './fr';
import { hiActs } from './hi';
import { itActs } from './it';
import { jaActs } from './ja';
import { nlActs } from './nl';
import { ptActs } from './pt';

/** What each language that is read does with a sentence, by its code. */
export const actWords: Readonly<Record<string, ActWords>> = {
  en: enActs,
  de: deActs,
  fr: frActs,
  es: esActs,
  pt: ptActs,
  it: itActs,
  nl: nlActs,
  ja: jaActs,
  hi: hiActs,
};

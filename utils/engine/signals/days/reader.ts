import type { DayWords, Unit } from './day-words';
import { deDays } from './de';
import { enDays } from './en';
import { esDays } from './es';
import { frDays } from './fr';
import { hiDays } from './hi';
import { itDays } from './it';
import { jaDays } from './ja';
import { nlDays } from './nl';
import { ptDays } from './pt';

/** A language's words made into patterns, once. */
export type Reader = {
  words: DayWords;
  counted: readonly (readonly [RegExp, Unit])[];
  numbers: readonly RegExp[];
  months: readonly RegExp[];
};

/** "2-3", "zwei bis drei": of a range the later one counts. */
const TO = '-|–|〜|~|～|to|or|bis|oder|à|a|ou|o|e|tot|of|से|se|या';

function makeReader(words: DayWords): Reader {
  const one = `\\d{1,3}|${words.numbers.join('|')}`;
  const number = `(?:(?:${one})\\s*(?:${TO})\\s*)?(${one})`;
  const head = words.before === '' ? '' : `(?<!\\p{L})(?:${words.before})\\s*(?:the next |next )?`;
  const tail = words.after === undefined ? '(?!\\p{L})' : `\\s*(?:${words.after})`;
  const isParted = (name: string) => !name.includes('月');
  return {
    words,
    counted: words.units.map(
      ([unit, kind]) => [new RegExp(`${head}${number}[\\s-]*(?:${unit})${tail}`, 'iu'), kind] as const,
    ),
    numbers: words.numbers.map((form) => new RegExp(`^(?:${form})$`, 'iu')),
    months: words.months.map((name) => {
      const whole = isParted(name) ? `(?<!\\p{L})(?:${name})(?!\\p{L})` : name;
      return new RegExp(`${whole}(?:\\.? (?:de |del )?(20\\d\\d))?`, 'iu');
    }),
  };
}

export const READERS: Readonly<Record<string, Reader>> = {
  en: makeReader(enDays),
  de: makeReader(deDays),
  es: makeReader(esDays),
  fr: makeReader(frDays),
  it: makeReader(itDays),
  ja: makeReader(jaDays),
  nl: makeReader(nlDays),
  pt: makeReader(ptDays),
  hi: makeReader(hiDays),
};

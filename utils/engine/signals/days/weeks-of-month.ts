import { addDays, weekdayOf } from '../../calendar';
import { type Stretch, weekOf } from './stretch';

/** What counts the weeks of a month, before the month: "the second week of", "in der zweiten Woche im". */
const COUNTED: readonly RegExp[] = [
  'first|1st|ersten?|erster|première|1re|1ère|primera|1ª|primeira|prima|eerste|pehle',
  'second|2nd|zweiten?|zweiter|deuxième|seconde|2e|segunda|2ª|seconda|tweede|doosre',
  'third|3rd|dritten?|dritter|troisième|3e|tercera|3ª|terceira|terza|derde|teesre',
  'fourth|4th|vierten?|vierter|quatrième|4e|cuarta|4ª|quarta|vierde|chauthe',
].map(
  (count) =>
    new RegExp(
      `(?<!\\p{L})(?:${count}) (?:full )?(?:week|woche|semaine|semana|settimana|hafte)(?: \\p{L}+\\.?){0,2}(?: |')*$`,
      'iu',
    ),
);
/** As near to the month as it has to stand. */
const NEAR = 36;

/** German makes one word of it: "in der zweiten Septemberwoche". */
const ONE_WORD =
  /(?<=\p{L}+) (jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)(\p{L}*?)woche(?!\p{L})/giu;

/** In Portuguese and Spanish the second week begins like Monday. */
const SECOND = /\bsegunda (?=semana(?!\p{L}))/giu;

/** The same with the week before its month, as the others say it, and not taken for a weekday. */
export const partedWeeks = (sentence: string): string =>
  sentence.replace(ONE_WORD, ' woche im $1$2').replace(SECOND, '2ª ');

/**
 * The week of a month that is counted before it, Monday to Friday; null where none is. The first is the one with the
 * month's first workday, and begins with it.
 */
export function weekOfMonth(month: Stretch, before: string): Stretch | null {
  const count = COUNTED.findIndex((pattern) => pattern.test(before.slice(-NEAR)));
  if (count < 0) return null;
  const day = weekdayOf(month.from);
  const week = weekOf(addDays(month.from, (day > 5 ? 8 - day : 1 - day) + 7 * count));
  return week.from < month.from ? { ...week, from: month.from } : week;
}

import { de, en, es, fr, it, ja, nl, pt } from 'chrono-node';
import { type Day, weekdayOf } from '../../calendar';
import { dayBeside, type NamedWeek } from './named-week';
import { dayOf, dayOfMonth, only, type Stretch } from './stretch';

type Parser = Pick<typeof en.casual, 'parse'>;

/** Hindi mails write dates in English. */
const PARSERS: Readonly<Record<string, Parser>> = {
  en: en.casual,
  de: de.casual,
  es: es.casual,
  fr: fr.casual,
  it: it.casual,
  ja: ja.casual,
  nl: nl.casual,
  pt: pt.casual,
  hi: en.casual,
};

/** "Thursday, 26", "lundi 16 à 9 h". */
const NUMBER_BESIDE =
  /^\p{L}+(?:-\p{L}+)?\.?,? (?:the |den |le |el |il |dia )?(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}:.,%]| ?(?:h|uhr|am|pm)(?!\p{L}))/iu;

/** "giovedì 26": the number beside a weekday is its day, and no hour; null where that is another weekday. */
function numberedWeekday(coming: Day, from: string, said: Day): Day | null {
  const number = NUMBER_BESIDE.exec(from);
  const [numbered] = number === null ? [] : dayOfMonth(Number(number[1]), said);
  return numbered !== undefined && weekdayOf(numbered.from) === weekdayOf(coming) ? numbered.from : null;
}

/** A day that says neither whether it comes first nor the month is no day: "05/12" is read two ways in English. */
const isAmbiguous = (text: string, code: string) => {
  const [, one, other] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?(?=[\s,]|$)/.exec(text.trim()) ?? [];
  return (code === 'en' || code === 'hi') && Number(one) <= 12 && Number(other) <= 12 && one !== other;
};

/**
 * What the date library reads in a sentence, seen from the day on which it is said.
 * @param weeks the weeks that are named there: `beside` are the weekdays that stand beside one of them
 */
export function byLibrary(
  sentence: string,
  code: string,
  said: Day,
  weeks: readonly NamedWeek[],
): { found: Stretch[]; beside: Stretch[] } {
  const reference = { instant: new Date(`${said}T12:00:00Z`), timezone: 0 };
  const parsed = PARSERS[code]?.parse(sentence, reference, { forwardDate: true }) ?? [];
  const found: Stretch[] = [];
  const beside: Stretch[] = [];
  for (const { start, end, index, text } of parsed) {
    if (isAmbiguous(text, code)) continue;
    const coming = dayOf((end ?? start).date());
    if (start.isCertain('day')) found.push(only(coming));
    else if (start.isCertain('weekday')) {
      const day = dayBeside(coming, sentence, { index, text }, weeks);
      const numbered = numberedWeekday(coming, sentence.slice(index), said);
      if (numbered !== null) found.push(only(numbered));
      else if (day !== null) beside.push(only(day));
      else found.push(only(coming));
    }
  }
  return { found, beside };
}

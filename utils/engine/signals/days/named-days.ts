import { de, en, es, fr, it, ja, nl, pt } from 'chrono-node';
import { addDays, type Day, weekdayOf } from '../../calendar';
import { WEEKDAYS, type WorkDays } from '../../work-days/work-days';
import type { DayWords, Unit } from './day-words';
import { deDays } from './de';
import { enDays } from './en';
import { esDays } from './es';
import { byFeasts } from './feasts';
import { frDays } from './fr';
import { hiDays } from './hi';
import { itDays } from './it';
import { jaDays } from './ja';
import { withFigures } from './kanji-numbers';
import { nlDays } from './nl';
import { ptDays } from './pt';
import {
  dayIn,
  dayOf,
  daysOn,
  makeDay,
  monthIn,
  monthOf,
  only,
  type Stretch,
  stretchOf,
  weekOf,
} from './stretch';
import { partedWeeks, weekOfMonth } from './weeks-of-month';

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

/** A language's words made into patterns, once. */
type Reader = {
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

const READERS: Readonly<Record<string, Reader>> = {
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

const QUARTER =
  /(?<!\p{L})(?:[qt]([1-4])|([1-4])(?:\.|er|e|º)? ?(?:quartal|trimestre|kwartaal|quarter))(?!\p{L})/iu;
const ISO_WEEK =
  /(?<!\p{L})(?:(?:kw|calendar week|wk)\.? ?(\d{1,2})|(?:semaine|semana|settimana|week) (\d\d))(?![\d\p{L}.:/-])/iu;
const DAY_AND_MONTH = /(?<![\d./-])(\d{1,2})\.(\d{1,2})\.(?!\d)/u;
const DAY_OF_MONTH =
  /(?<!\p{L})(?:(?:on|by|until|before|before|till)? ?the (\d{1,2})(?:st|nd|rd|th)|(?:bis(?: zum)?|am|zum|spätestens(?: am)?) (\d{1,2})\.|(?:le|au|el día|día|dia|il|giorno) (\d{1,2})|(\d{1,2})日)(?![\d\p{L}.:/%]| ?(?:uhr|h|%|€|user|licen|stück|users))/iu;

/** "In three days", "within 48 hours", "3営業日以内". */
function countedDays(sentence: string, { counted, numbers }: Reader, said: Day, work: WorkDays): Stretch[] {
  for (const [pattern, unit] of counted) {
    const found = pattern.exec(sentence)?.[1]?.toLowerCase();
    if (found === undefined) continue;
    const spelled = numbers.findIndex((form) => form.test(found));
    const count = spelled >= 0 ? spelled + 1 : Number(found);
    if (count > 0) return [only(daysOn(count, unit, said, work))];
  }
  return [];
}

/** The day of a month that is still to come. */
function dayOfMonth(day: number, said: Day): Stretch[] {
  if (day < 1 || day > 31) return [];
  const [year, month] = [Number(said.slice(0, 4)), Number(said.slice(5, 7))];
  const candidate = makeDay(year, day >= Number(said.slice(8)) ? month : month + 1, day);
  return Number(candidate.slice(8)) === day ? [only(candidate)] : [];
}

/** Forms that business writes alike in every language: quarters, ISO weeks, "25.11.", "the 25th". */
function byForm(sentence: string, said: Day): Stretch[] {
  const year = Number(said.slice(0, 4));
  const quarter = QUARTER.exec(sentence);
  if (quarter !== null) {
    const first = Number(quarter[1] ?? quarter[2]) * 3 - 2;
    return [{ from: monthOf(first, said).from, to: monthOf(first + 2, said).to, exact: false }];
  }
  const [, short, long] = ISO_WEEK.exec(sentence) ?? [];
  const week = Number(short ?? long ?? 0);
  if (week >= 1 && week <= 53) {
    const mondayIn = (its: number) =>
      addDays(makeDay(its, 1, 4), 1 - weekdayOf(makeDay(its, 1, 4)) + (week - 1) * 7);
    const monday = mondayIn(year) >= addDays(said, -6) ? mondayIn(year) : mondayIn(year + 1);
    return [weekOf(monday)];
  }
  const [, day, month] = DAY_AND_MONTH.exec(sentence) ?? [];
  if (day !== undefined && Number(month) <= 12 && Number(day) <= 31) {
    const here = makeDay(year, Number(month), Number(day));
    return [only(here >= said ? here : makeDay(year + 1, Number(month), Number(day)))];
  }
  return [];
}

/** A month with a part of it named before: "mid December", "Ende Januar", "the second week of May". */
function partOf(stretch: Stretch, before: string, words: DayWords): Stretch {
  const near = before.slice(-14);
  if (words.middle.test(near))
    return { ...stretch, from: `${stretch.from.slice(0, 8)}15`, to: `${stretch.from.slice(0, 8)}15` };
  const week = weekOfMonth(stretch, before);
  if (week !== null) return week;
  return words.end.test(near) ? { ...stretch, from: stretch.to } : stretch;
}

/** Where a sentence speaks of next week: from its first letter to behind its last. */
type NextWeek = { at: number; end: number; monday: Day };

/** What may stand between a weekday and the week that it is of: "Wednesday of next week", "来週の水曜日". */
const OF_WEEK = /^[\s,]*(?:(?:on|of|in|the|am|der|de|la|da|do|el|le|del|della|van|の)[\s,]*)*$/iu;

/** A weekday beside "next week" is the one of that week. */
function ofNextWeek(
  weekday: Stretch,
  sentence: string,
  { index, text }: { index: number; text: string },
  week: NextWeek | null,
): Stretch {
  if (week === null) return weekday;
  const between =
    index >= week.end ? sentence.slice(week.end, index) : sentence.slice(index + text.length, week.at);
  return OF_WEEK.test(between) ? only(addDays(week.monday, weekdayOf(weekday.from) - 1)) : weekday;
}

function byWords(
  sentence: string,
  words: DayWords,
  said: Day,
): { found: Stretch[]; nextWeek: NextWeek | null; rest: string } {
  let rest = words.idle === undefined ? sentence : sentence.replace(words.idle, ' ');
  let nextWeek: NextWeek | null = null;
  const found: Stretch[] = [];
  for (const [pattern, when] of words.says) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const { index: at } = match;
    const stretch = partOf(stretchOf(when, said), rest.slice(0, at), words);
    const isWeekday = typeof when === 'object';
    found.push(isWeekday ? ofNextWeek(stretch, rest, { index: at, text: match[0] }, nextWeek) : stretch);
    if (when === 'next-week')
      nextWeek = { at, end: at + match[0].length, monday: stretchOf(when, said).from };
    rest = rest.replace(match[0], ' '.repeat(match[0].length));
  }
  return { found, nextWeek, rest };
}

/** "In March", "mid December 2027"; with a day beside it where the library does not know the language. */
function byMonth(sentence: string, { words, months }: Reader, said: Day): Stretch[] {
  return months.flatMap((pattern, index) => {
    const match = pattern.exec(sentence);
    if (match === null) return [];
    const before = sentence.slice(0, match.index);
    const next = sentence.slice(match.index + match[0].length);
    const month = match[1] === undefined ? monthOf(index + 1, said) : monthIn(Number(match[1]), index + 1);
    const day = Number(
      (/(\d{1,2})(?:\.|er|º|st|nd|rd|th)?(?: de| of)? ?$/iu.exec(before) ??
        /^\.? ?(\d{1,2})(?:日|st|nd|rd|th)?(?![\d\p{L}:])/iu.exec(next))?.[1] ?? 0,
    );
    if (day > 31) return [];
    return [
      day > 0 ? dayIn(month.from, day, match[1] === undefined ? said : null) : partOf(month, before, words),
    ];
  });
}

/** "Thursday, 26", "lundi 16 à 9 h". */
const NUMBER_BESIDE =
  /^\p{L}+(?:-\p{L}+)?\.?,? (?:the |den |le |el |il |dia )?(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}:.,%]| ?(?:h|uhr|am|pm)(?!\p{L}))/iu;

/** A day that says neither whether it comes first nor the month is no day: "05/12" is read two ways in English. */
const isAmbiguous = (text: string, code: string) => {
  const [, one, other] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?(?=[\s,]|$)/.exec(text.trim()) ?? [];
  return (code === 'en' || code === 'hi') && Number(one) <= 12 && Number(other) <= 12 && one !== other;
};

function byLibrary(sentence: string, code: string, said: Day, nextWeek: NextWeek | null): Stretch[] {
  const reference = { instant: new Date(`${said}T12:00:00Z`), timezone: 0 };
  const parsed = PARSERS[code]?.parse(sentence, reference, { forwardDate: true }) ?? [];
  return parsed
    .filter(
      ({ start, text }) => (start.isCertain('day') || start.isCertain('weekday')) && !isAmbiguous(text, code),
    )
    .map(({ start, end, index, text }) => {
      const found = only(dayOf((end ?? start).date()));
      // "giovedì 26": the number beside a weekday is its day, and no hour.
      const beside = start.isCertain('day') ? null : NUMBER_BESIDE.exec(sentence.slice(index));
      const [numbered] = beside === null ? [] : dayOfMonth(Number(beside[1]), said);
      if (numbered !== undefined && weekdayOf(numbered.from) === weekdayOf(found.from)) return numbered;
      return start.isCertain('day') ? found : ofNextWeek(found, sentence, { index, text }, nextWeek);
    });
}

/** "Since Monday": a day from which something is so is none to come. */
const SINCE =
  /(?<!\p{L})(?:ever since|since|seit(?: dem)?|depuis(?: le)?|desde (?:el|la|ayer|hace)|desde (?=\p{L}+-feira)|sinds|dal(?:la)?(?= (?:lunedì|martedì|mercoledì|giovedì|venerdì) (?:scors\p{L}+|passat\p{L}+)))\s+\p{L}+(?:-feira)?/giu;

/**
 * The days and stretches that a sentence names, reckoned at noon UTC of the day on which it was said, so that no
 * machine's zone has a say. Exact days go before stretches, what we know before the library's guess.
 * @param work on which days the writer works, for what is counted in working days
 */
export function namedDays(sentence: string, code: string, said: Day, work: WorkDays = WEEKDAYS): Stretch[] {
  const reader = READERS[code];
  if (reader === undefined) return [];
  const written = code === 'ja' ? withFigures(sentence) : sentence;
  const { feasts, rest: others } = byFeasts(partedWeeks(written.replace(SINCE, ' ')), said);
  const { found, nextWeek, rest } = byWords(others, reader.words, said);
  const counted = countedDays(rest, reader, said, work);
  const formed = byForm(rest, said);
  const library = counted.length + formed.length > 0 ? [] : byLibrary(rest, code, said, nextWeek);
  const months = library.length + formed.length > 0 ? [] : byMonth(rest, reader, said);
  const known = [...feasts, ...found, ...counted, ...formed, ...library, ...months];
  const ofMonth = DAY_OF_MONTH.exec(rest);
  const day = Number(ofMonth?.slice(1).find((group) => group !== undefined) ?? 0);
  const all = known.length === 0 && day > 0 ? dayOfMonth(day, said) : known;
  const exact = all.filter((stretch) => stretch.exact);
  return exact.length > 0 ? exact : all;
}

/** The last day by which a sentence says that something is due, today or later; null when it names none. */
export function dueDay(sentence: string, code: string, said: Day, work?: WorkDays): Day | null {
  const days = namedDays(sentence, code, said, work).map(({ to }) => to);
  return (
    days
      .filter((day) => day >= said)
      .sort()
      .at(-1) ?? null
  );
}

/** The last day after `said` from which a sentence says that there is a way on; null when it names none. */
export function dayAfterwards(sentence: string, code: string, said: Day, work?: WorkDays): Day | null {
  const days = namedDays(sentence, code, said, work).map(({ from }) => from);
  return (
    days
      .filter((day) => day > said)
      .sort()
      .at(-1) ?? null
  );
}

import type { Day } from '../../calendar';
import { WEEKDAYS, type WorkDays } from '../../work-days/work-days';
import { byForm } from './by-form';
import { byLibrary } from './by-library';
import { byWords } from './by-words';
import { countedDays, movedWeekdays } from './counted-days';
import { byFeasts } from './feasts';
import { withFigures } from './kanji-numbers';
import { partOf } from './part-of';
import { READERS, type Reader } from './reader';
import { dayIn, dayOfMonth, monthIn, monthOf, type Stretch } from './stretch';
import { partedWeeks } from './weeks-of-month';

const DAY_OF_MONTH =
  /(?<!\p{L})(?:(?:on|by|until|before|before|till)? ?the (\d{1,2})(?:st|nd|rd|th)|(?:bis(?: zum)?|am|zum|spätestens(?: am)?) (\d{1,2})\.|(?:le|au|el día|día|dia|il|giorno) (\d{1,2})|(\d{1,2})日)(?![\d\p{L}.:/%]| ?(?:uhr|h|%|€|user|licen|stück|users))/iu;

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
  const moved = movedWeekdays(others, reader.words);
  const counted = countedDays(moved.rest, reader, said, work);
  const named = byWords(counted.rest, reader.words, said, [...moved.weeks, ...counted.weeks]);
  const { rest } = named;
  const formed = byForm(rest, said);
  const library = byLibrary(rest, code, said, named.weeks);
  const beside = [...named.beside, ...library.beside];
  const isKnown = counted.found.length + formed.length > 0;
  // "Friday in two weeks" is that Friday, and no count of days.
  const precise = beside.length > 0 ? beside : [...counted.found, ...formed];
  const read = isKnown ? [] : library.found;
  const months = read.length + formed.length > 0 ? [] : byMonth(rest, reader, said);
  const known = [...feasts, ...named.found, ...precise, ...read, ...months];
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

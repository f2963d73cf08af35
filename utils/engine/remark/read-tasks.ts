import { addDays, type Day, daysBetween, workingDayFrom } from '../calendar';
import { namedDays } from '../signals/days/named-days';
import { languageOf } from '../signals/languages';
import { type Hours, readClock } from './read-clock';
import { titleOf } from './title';
import { REMARK_WORDS, type RemarkWords } from './words';

/** Something to do by a day or, where a time is said, at that time; not sure: to be asked. */
export type ReadTask = { title: string; day: Day; time: string | null; sure: boolean };

/** What the reading starts from: the rep's day and time of day, language, and working hours. */
export type Moment = { today: Day; time: string; language: string; hours: Hours };

/** The languages that a clause may be in, and the likeliest of the whole text. */
type Tongues = { codes: readonly string[]; language: string };

type When = { day: Day; sure: boolean };

const MOST = 3;
/** A day farther off is more likely a slip. */
const FARTHEST_DAYS = 800;
/** The day first or the month: only a language that is sure of itself may say. */
const TWO_WAYS = /(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])(?!\d)/;
const UNREAD_DATE = /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d%])/;
const CLAUSES =
  /(?<!\d)\.\s+|(?<!\d),|,(?!\d)|[;!?、；！？。\n]+\s*|\s+(?:and then|then|and|but|so|und|dann|aber|et|puis|mais|y|luego|pero|e|depois|mas|poi|ma|en dan|en|dan|maar)\s+(?=\p{L})/u;

/** The one day that a clause names, seen in one language; null where it names none, `sure` where it can be no other. */
function dayIn(clause: string, code: string, today: Day): When | null {
  const days = namedDays(clause, code, today).filter(({ to }) => to >= today);
  const [first] = days.sort((a, b) => (a.from < b.from ? -1 : 1));
  if (first === undefined || daysBetween(today, first.from) > FARTHEST_DAYS) return null;
  const from = first.from < today ? today : first.from;
  if (!first.exact) return { day: workingDayFrom(from), sure: false };
  const isOne = new Set(days.map(({ from: day }) => day)).size === 1;
  if (from !== today) return { day: from, sure: isOne };
  // "Monday", said on a Monday: today or in a week. Read a day later, only a weekday leaps by a whole week.
  const [later] = namedDays(clause, code, addDays(today, 1));
  const leaps = later?.from === addDays(today, 7);
  return { day: leaps ? addDays(today, 7) : today, sure: isOne && !leaps };
}

/** The day on which all of these languages agree. */
function dayAgreed(clause: string, codes: readonly string[], today: Day): When | null {
  const read = codes.flatMap((code) => dayIn(clause, code, today) ?? []);
  const [first] = read;
  if (first === undefined) return null;
  const agree = read.every(({ day }) => day === first.day);
  return { day: first.day, sure: agree && read.every(({ sure }) => sure) };
}

/** The day as the likeliest language reads it; where that reads none, as all of the others do. */
function dayMeant(clause: string, { codes, language }: Tongues, today: Day): When | null {
  const own = codes.includes(language) ? dayIn(clause, language, today) : null;
  return own ?? (TWO_WAYS.test(clause) ? null : dayAgreed(clause, codes, today));
}

function speaking(clause: string, which: (words: RemarkWords) => RegExp): RemarkWords[] {
  return REMARK_WORDS.filter((words) => which(words).test(clause));
}

function readClause(clause: string, language: string, { today, time: now, hours }: Moment): ReadTask | null {
  const cues = speaking(clause, ({ todo }) => todo);
  const isPast = speaking(clause, ({ past }) => past).length > 0;
  if (isPast && cues.length === 0) return null;
  const codes = cues.length > 0 ? cues.map(({ code }) => code) : [language];
  const read = (text: string) => ({
    when: dayMeant(text, { codes, language }, today),
    clock: readClock(text, hours, now),
  });
  const { when, clock } = read(clause);
  // A time alone would be today's.
  if (when === null && UNREAD_DATE.test(clause)) return null;
  if (when === null && (clock.time === null || cues.length === 0)) return null;

  const isAhead = clock.time === null || clock.time > now;
  const day = when?.day ?? (isAhead ? today : addDays(today, 1));
  if (day === today && !isAhead) return null;
  const title = titleOf(clause, (rest) => JSON.stringify(read(rest))) || 'Follow up';
  const isTheirs = speaking(clause, ({ theirs }) => theirs).some(({ code }) => codes.includes(code));
  const isNext = speaking(clause, ({ next }) => next).length > 0;
  const sure = (when?.sure ?? isAhead) && cues.length > 0 && !isPast && !isTheirs && !isNext && !clock.open;
  return { title, day, time: clock.time, sure };
}

/** Clauses, each with the date or time that stands in a clause of its own beside it: "Tue, 3pm, call Clara". */
function clausesOf(text: string, language: string, { today, time: now, hours }: Moment): string[] {
  const parts = text.split(CLAUSES).filter((part) => part.trim() !== '');
  const isBare = (part: string) =>
    part.length <= 30 &&
    speaking(part, ({ todo }) => todo).length === 0 &&
    (readClock(part, hours, now).time !== null || dayAgreed(part, [language, 'en'], today) !== null);
  const sense = (part: string) =>
    JSON.stringify([dayAgreed(part, [language, 'en'], today)?.day, readClock(part, hours, now).time]);
  const isOnlyWhen = (part: string) => isBare(part) && titleOf(part, sense) === '';
  const joined: string[] = [];
  let waiting = '';
  for (const part of parts) {
    const last = joined.at(-1);
    if (!isOnlyWhen(part)) {
      joined.push(waiting === '' ? part : `${waiting} ${part}`);
      waiting = '';
    } else if (last !== undefined) joined[joined.length - 1] = `${last} ${part}`;
    else waiting = `${waiting} ${part}`.trim();
  }
  return waiting === '' ? joined : [...joined, waiting];
}

/**
 * What a remark says is to be done, and when. What is over makes no task; a day without anything to do, what others
 * will do, and days that can be read in two ways are not sure.
 */
export function readTasks(text: string, moment: Moment): ReadTask[] {
  const language = languageOf(text) ?? moment.language;
  const read = clausesOf(text, language, moment).flatMap(
    (clause) => readClause(clause, language, moment) ?? [],
  );
  const isOnce = (one: ReadTask, at: number) =>
    read.findIndex(({ day, time, title }) => day === one.day && time === one.time && title === one.title) ===
    at;
  return read.filter(isOnce).slice(0, MOST);
}

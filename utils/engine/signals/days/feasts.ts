import { addDays, type Day, weekdayOf } from '../../calendar';
import { makeDay, type Stretch, weekOf } from './stretch';

type Feast = {
  /** Its names in nine languages, as pattern text. */
  named: string;
  /** Its first and last day in a year. */
  days: (year: number) => readonly [Day, Day];
};

/** Easter Sunday of the western churches, by the Gregorian algorithm of Meeus, Jones and Butcher. */
function easterOf(year: number): Day {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const [leapCenturies, left] = [Math.floor(century / 4), century % 4];
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const week = (32 + 2 * left + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const sum = moon + week - 7 * late + 114;
  return makeDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The nth of a weekday (1 is Monday) in a month. */
function nth(year: number, month: number, weekday: number, count: number): Day {
  const first = makeDay(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
}

const byEaster =
  (first: number, last: number): Feast['days'] =>
  (year) => [addDays(easterOf(year), first), addDays(easterOf(year), last)];
const each =
  (month: number, first: number, last = first): Feast['days'] =>
  (year) => [makeDay(year, month, first), makeDay(year, month, last)];

/** Feasts and breaks by which people put things off. "Labour Day" is a day of its own in each country: it names none. */
const FEASTS: readonly Feast[] = [
  { named: 'easter|ostern|pâques|pascua|semana santa|páscoa|pasqua|pasen', days: byEaster(-2, 1) },
  {
    named: 'whitsun|pentecost|pfingsten|pentecôte|pentecostés|pentecostes|pentecoste|pinksteren',
    days: byEaster(49, 50),
  },
  { named: 'mardi gras|karneval|fasching|fasnacht|carnaval|carnevale|carnival', days: byEaster(-50, -47) },
  // Canada keeps it in October; most who write the word mean this one.
  { named: 'thanksgiving', days: (year) => [nth(year, 11, 4, 4), addDays(nth(year, 11, 4, 4), 1)] },
  { named: 'labor day', days: (year) => [nth(year, 9, 1, 1), nth(year, 9, 1, 1)] },
  {
    named: 'memorial day',
    days: (year) => [addDays(nth(year, 6, 1, 1), -7), addDays(nth(year, 6, 1, 1), -7)],
  },
  {
    named: 'epiphany|dreikönig\\p{L}*|(?:heiligen? )?drei königen?|reyes|epifania|dia de reis|befana',
    days: each(1, 6),
  },
  { named: "all saints(?:' day)?|allerheiligen|toussaint|todos los santos|ognissanti", days: each(11, 1) },
  { named: 'ferragosto', days: each(8, 15) },
  { named: 'golden week|ゴールデンウィーク|GW', days: each(5, 3, 5) },
  { named: 'obon|お盆', days: each(8, 13, 16) },
];

const ARTICLE = "(?:the |de[nmr] |die |das |l[ae]s? |l'|los |el |os? |as? |il |het )?";
const AFTER =
  'after|past|following|once|nach|après|passée?|después de|tras|pasad[oa]s?|depois d[aoe]s?|passad[oa]s?|dopo|passat[oa]|na';
const BEFORE =
  "before|by|until|till|vor|bis|avant|d'ici|jusqu'à|antes de|antes d[ao]s?|hasta|até|prima di|prima della|entro|fino a|voor|vóór|tot";
const BREAK = '(?:連休|休み|の)*';
/** "The week after": the whole of it is meant. */
const WEEK = /(?:week|woche|semaine|semana|settimana)\s+(?:d')?$/iu;

const READ = FEASTS.map(({ named, days }) => ({
  days,
  after: new RegExp(
    `(?<!\\p{L})(?:${AFTER})\\s+${ARTICLE}(?:${named})(?!\\p{L})|(?:${named})${BREAK}(?:明け|後|が明け|が終わ)`,
    'iu',
  ),
  before: new RegExp(
    `(?<!\\p{L})(?:${BEFORE})\\s+${ARTICLE}(?:${named})(?!\\p{L})|(?:${named})${BREAK}(?:前|まで)`,
    'iu',
  ),
}));

/** From the first working day after a feast to the end of that week. */
function daysAfter(last: Day, isWeek: boolean): Stretch {
  const next = addDays(last, 1);
  const monday = addDays(next, (8 - weekdayOf(next)) % 7);
  if (isWeek || weekdayOf(next) >= 5) return weekOf(monday);
  return { from: next, to: addDays(next, 5 - weekdayOf(next)), exact: false };
}

/** The feast of this year, or of the next where it is over. */
function nextDays(days: Feast['days'], said: Day): readonly [Day, Day] {
  const year = Number(said.slice(0, 4));
  const here = days(year);
  return here[1] <= said ? days(year + 1) : here;
}

/** The stretches that a sentence names by a feast to come ("after Easter", "お盆明け"), and the sentence without them. */
export function byFeasts(sentence: string, said: Day): { feasts: Stretch[]; rest: string } {
  const feasts: Stretch[] = [];
  let rest = sentence;
  for (const { days, after, before } of READ) {
    const isAfter = after.test(rest);
    const found = (isAfter ? after : before).exec(rest);
    if (found === null) continue;
    const ahead = rest.slice(0, found.index);
    const [first, last] = nextDays(days, said);
    // Said beside a day, the feast only says what that day is for: it is no exact one.
    if (isAfter) feasts.push(daysAfter(last, WEEK.test(ahead)));
    else if (first > said) feasts.push({ from: addDays(first, -1), to: addDays(first, -1), exact: false });
    rest = `${ahead.replace(WEEK, ' ')} ${rest.slice(found.index + found[0].length)}`;
  }
  return { feasts, rest };
}

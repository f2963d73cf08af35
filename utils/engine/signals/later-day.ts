import { de, en, es, fr, it, ja, nl, pt } from 'chrono-node';
import { addDays, type Day } from '../calendar';
import { type Later, type Lexicon, words } from './lexicon';

type Parser = Pick<typeof en.casual, 'parse'>;

const parsers: Readonly<Record<string, Parser>> = {
  en: en.casual,
  de: de.casual,
  es: es.casual,
  fr: fr.casual,
  it: it.casual,
  ja: ja.casual,
  nl: nl.casual,
  pt: pt.casual,
};

/** How business writes quarters in every language that we read. */
const QUARTERS: NonNullable<Lexicon['later']> = [
  [words('q1', 't1', '1\\.? quartal', '1er trimestre'), 1],
  [words('q2', 't2', '2\\.? quartal', '2e trimestre'), 4],
  [words('q3', 't3', '3\\.? quartal', '3e trimestre'), 7],
  [words('q4', 't4', '4\\.? quartal', '4e trimestre'), 10],
];
const SOME_WEEKS = 21;
const SOME_MONTHS = 90;

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

const monthStart = (year: number, month: number): Day => dayOf(new Date(Date.UTC(year, month - 1, 1)));

/** The first day of a stretch of time as seen from a day. */
function startOf(later: Later, from: Day): Day {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (later === 'next-week') return addDays(from, 8 - (new Date(`${from}T00:00:00Z`).getUTCDay() || 7));
  if (later === 'next-month') return monthStart(year, month + 1);
  if (later === 'next-quarter') return monthStart(year, (Math.floor((month - 1) / 3) + 1) * 3 + 1);
  if (later === 'next-year') return monthStart(year + 1, 1);
  if (later === 'some-weeks') return addDays(from, SOME_WEEKS);
  if (later === 'some-months') return addDays(from, SOME_MONTHS);
  return monthStart(later >= month ? year : year + 1, later);
}

/**
 * The last day after `saidOn` that a sentence names ("get back to me in March", "bis 1. Dezember"); null when it
 * names none. An exact day goes before a stretch of time, a stretch that we know before the library's guess. Reckoned at noon UTC of the day on which it was said, so that no machine's zone has a say.
 */
export function laterDay(sentence: string, lexicon: Lexicon, saidOn: Day): Day | null {
  const reference = { instant: new Date(`${saidOn}T12:00:00Z`), timezone: 0 };
  const parsed = parsers[lexicon.code]?.parse(sentence, reference, { forwardDate: true }) ?? [];
  const exact = parsed
    .filter(({ start }) => start.isCertain('day') || start.isCertain('weekday'))
    .map(({ start, end }) => dayOf((end ?? start).date()));
  const inWords = [...(lexicon.later ?? []), ...QUARTERS]
    .filter(([pattern]) => pattern.test(sentence))
    .map(([, later]) => startOf(later, saidOn));
  const months = parsed.map(({ start }) => `${dayOf(start.date()).slice(0, 7)}-01`);
  const named = [exact, inWords, months].find((days) => days.length > 0)?.filter((day) => day > saidOn) ?? [];
  return named.sort().at(-1) ?? null;
}

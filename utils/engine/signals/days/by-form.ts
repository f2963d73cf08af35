import { addDays, type Day, weekdayOf } from '../../calendar';
import { makeDay, monthOf, only, type Stretch, weekOf } from './stretch';

const QUARTER =
  /(?<!\p{L})(?:[qt]([1-4])|([1-4])(?:\.|er|e|º)? ?(?:quartal|trimestre|kwartaal|quarter))(?!\p{L})/iu;
const ISO_WEEK =
  /(?<!\p{L})(?:(?:kw|calendar week|wk)\.? ?(\d{1,2})|(?:semaine|semana|settimana|week) (\d\d))(?![\d\p{L}.:/-])/iu;
const DAY_AND_MONTH = /(?<![\d./-])(\d{1,2})\.(\d{1,2})\.(?!\d)/u;

/** Forms that business writes alike in every language: quarters, ISO weeks, "25.11.", "the 25th". */
export function byForm(sentence: string, said: Day): Stretch[] {
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

import type { Calendar } from '../calendar';
import type { DayFact } from './day-fact';
import { type DayGroup, weighFact } from './weigh-fact';

/** One thing of the day, in the order in which it is best done. */
export type DayItem = { key: string; group: DayGroup; why: string; fact: DayFact };

/** The day's briefing: at most ten things, and how many of each group were left out for that. */
export type DayPlan = { items: DayItem[]; left: Readonly<Partial<Record<DayGroup, number>>> };

type Weighed = DayItem & { worth: number };

export const MOST_ITEMS = 10;
/** Of each group as many as this come before a second helping of any: a flood of one must not hide the others. */
const FIRST_HELPING: Readonly<Record<DayGroup, number>> = {
  meeting: 4,
  owed: 5,
  waiting: 3,
  chase: 2,
  changed: 2,
  risk: 3,
};
/** Of the deals that changed or are at risk no more are shown at all. */
const AT_MOST: Readonly<Partial<Record<DayGroup, number>>> = { changed: 3, risk: 3 };
/** These keep their places, however much is owed. */
const KEPT: readonly DayGroup[] = ['risk'];

function byWorth(one: Weighed, other: Weighed): number {
  return other.worth - one.worth || (one.key < other.key ? -1 : 1);
}

function weighed(facts: readonly DayFact[], calendar: Calendar): Weighed[] {
  return facts
    .flatMap((fact) => {
      const weight = weighFact(fact, calendar);
      return weight === null ? [] : [{ key: fact.key, fact, ...weight }];
    })
    .sort(byWorth);
}

/** The best first, with each one's place within its group. */
function placed(all: readonly Weighed[]): { item: Weighed; place: number }[] {
  const counts = new Map<DayGroup, number>();
  return all.map((item) => {
    const place = counts.get(item.group) ?? 0;
    counts.set(item.group, place + 1);
    return { item, place };
  });
}

function choose(all: readonly Weighed[]): Weighed[] {
  const ranked = placed(all).filter(
    ({ item, place }) => place < (AT_MOST[item.group] ?? Number.POSITIVE_INFINITY),
  );
  const kept = ranked.filter(({ item }) => KEPT.includes(item.group));
  const others = ranked.filter(({ item }) => !KEPT.includes(item.group));
  const first = others.filter(({ item, place }) => place < FIRST_HELPING[item.group]);
  const second = others.filter(({ item, place }) => place >= FIRST_HELPING[item.group]);
  const room = MOST_ITEMS - kept.length;
  return [...[...first, ...second].slice(0, room), ...kept].map(({ item }) => item).sort(byWorth);
}

/**
 * Orders the facts of a day: what is soon and late first, then what others wait for, then what others owe, then news
 * and risks. The same facts give the same order, in whatever order they come.
 */
export function orderDay(facts: readonly DayFact[], calendar: Calendar): DayPlan {
  const all = weighed(facts, calendar);
  const chosen = choose(all);
  const shown = new Set(chosen.map(({ key }) => key));
  const left: Partial<Record<DayGroup, number>> = {};
  for (const { key, group } of all) if (!shown.has(key)) left[group] = (left[group] ?? 0) + 1;
  return { items: chosen.map(({ key, group, why, fact }) => ({ key, group, why, fact })), left };
}

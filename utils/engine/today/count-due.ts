import type { Calendar } from '../calendar';
import type { DayFact } from './day-fact';
import { weighFact } from './weigh-fact';

/**
 * How many things are due today: tasks, promises of ours whose day has come, and meetings of today. Mails that wait
 * for an answer are none: nobody set them a day.
 */
export function countDue(facts: readonly DayFact[], calendar: Calendar): number {
  return facts.filter((fact) => {
    const group = weighFact(fact, calendar)?.group;
    if (fact.what === 'task') return true;
    if (fact.what === 'meeting') return group === 'owed' || calendar.read(fact.start)?.day === calendar.today;
    return fact.what === 'step' && group === 'owed' && (fact.due ?? fact.since) <= calendar.today;
  }).length;
}

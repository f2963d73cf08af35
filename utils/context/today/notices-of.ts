import type { Place } from '../../engine/place';
import { isDayStep } from '../../engine/today/weigh-fact';
import type { Task } from '../../model/book';
import { isSetAside, suggestionKey } from '../rest';
import { ruleOf } from '../step-rule';
import { whenWords } from '../task-words';
import { type DayParts, targetOf } from './day-facts';

/** Something to speak of at a moment of its own. */
export type Notice = {
  /** `task|ID` or `step|KEY`: what a click opens. */
  key: string;
  at: string;
  title: string;
  words: string;
  /** After this it is no news: a meeting that has begun. */
  until: string | null;
};

/** So long before it a meeting is spoken of. */
const BEFORE_MEETING_MS = 10 * 60_000;

function ofTask(task: Task, { records }: DayParts, now: string, place: Place): Notice[] {
  const { id, title, due, snoozedUntil, meeting } = task;
  const name = records.get(targetOf(task) ?? '')?.record.name ?? '';
  const timed = snoozedUntil ?? (due?.includes('T') ? due : null);
  if (timed === null || due === null) return [];
  const at = new Date(timed).toISOString();
  const when = whenWords(due, now, place);
  if (meeting === undefined || snoozedUntil !== undefined)
    return [
      { key: `task|${id}`, at, title, words: [name, `due ${when}`].filter(Boolean).join(' · '), until: null },
    ];
  const before = new Date(Date.parse(at) - BEFORE_MEETING_MS).toISOString();
  return [
    { key: `task|${id}`, at: before, title, words: [when, name].filter(Boolean).join(' · '), until: at },
  ];
}

/** Steps that the rep put off to a moment, and that are still right. */
function ofSteps({ standing, rests, records }: DayParts): Notice[] {
  return standing.flatMap(({ key, target, step }): Notice[] => {
    const found = records.get(target);
    const rest = rests.find((one) => one.key === suggestionKey(target, ruleOf(step)));
    if (found?.record.status !== 'open' || !isDayStep(step.kind)) return [];
    if (rest?.state !== 'snoozed' || rest.until === null || rest.fact !== step.fact) return [];
    const isElsewhere = isSetAside(
      step,
      target,
      rests.filter((one) => one !== rest),
      rest.until,
    );
    if (isElsewhere) return [];
    const at = new Date(rest.until).toISOString();
    return [{ key: `step|${key}`, at, title: step.title, words: found.record.name, until: null }];
  });
}

/** All that is to be spoken of near this moment, the earliest first: tasks with a time, meetings, what was put off. */
export function noticesOf(parts: DayParts, now: string, place: Place): Notice[] {
  const all = [...parts.tasks.flatMap((task) => ofTask(task, parts, now, place)), ...ofSteps(parts)];
  return all.sort((one, other) => (one.at < other.at ? -1 : 1));
}

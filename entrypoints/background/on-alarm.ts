import { setAlarm } from '../../utils/platform/alarms';
import { listSuggestionStates } from '../../utils/store/suggestions';
import { onDayAlarm } from './day/plan-day';
import { onWeekAlarm } from './keep-week';
import { onRetentionAlarm } from './on-retention';
import { onPageRests } from './record/record-log';
import { onRescoreAlarm } from './score/rescore';
import type { Services } from './services';

const REST_ENDS = 'rest-ends';

/** Sees to it that the next suggestion that rests comes back by itself, in a panel that stays open too. */
export async function planReturn({ db, now }: Services): Promise<void> {
  const ends = (await listSuggestionStates(db)).flatMap(({ until }) => until ?? []);
  const ahead = ends.filter((until) => Date.parse(until) > Date.parse(now()));
  const next = ahead.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  if (next !== undefined) await setAlarm(REST_ENDS, next);
}

/**
 * A suggestion has rested for as long as it was to: every panel is looked at anew, which plans the next one. Or
 * the page of a record may rest by now: what it has changed is logged. Or it is time to keep how clean the book is, or to
 * score what is open. Or something has come due, or has to be erased.
 */
export async function onAlarm(name: string, services: Services): Promise<void> {
  if (name === REST_ENDS) await services.showAll();
  await onPageRests(name, services);
  await onWeekAlarm(name, services);
  await onDayAlarm(name, services);
  await onRescoreAlarm(name, services);
  await onRetentionAlarm(name, services);
}

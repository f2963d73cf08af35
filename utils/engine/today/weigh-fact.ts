import type { StepKind } from '../../model/answer';
import { addWorkingDays, type Calendar, daysBetween, workingDaysBetween } from '../calendar';
import type { DayFact, MeetingFact, StepFact, TaskFact } from './day-fact';

/** What a rep looks for first in a day. */
export type DayGroup = 'meeting' | 'owed' | 'waiting' | 'chase' | 'changed' | 'risk';

/** What a fact of the day comes to: its place in the order, and why it is there. */
type Weighed = { group: DayGroup; worth: number; why: string };

const HOUR_MS = 3_600_000;
/** What begins within this is next. */
const SOON_MS = 2 * HOUR_MS;
/** Being later than this adds nothing. */
const MOST_LATE = 5;

/** Steps that belong in a day, with how much they matter there; others wait until their record is looked at. */
const STEPS: Readonly<Partial<Record<StepKind, { group: DayGroup; worth: number }>>> = {
  'fulfil-commitment': { group: 'owed', worth: 86 },
  'mark-won': { group: 'waiting', worth: 77 },
  'send-recap': { group: 'owed', worth: 74 },
  'answer-objection': { group: 'waiting', worth: 73 },
  'send-quote': { group: 'waiting', worth: 73 },
  'propose-times': { group: 'waiting', worth: 72 },
  reply: { group: 'waiting', worth: 71 },
  'fix-address': { group: 'waiting', worth: 58 },
  'chase-commitment': { group: 'chase', worth: 56 },
  'follow-up': { group: 'chase', worth: 52 },
  'wait-until': { group: 'chase', worth: 40 },
};

/** Whether steps of a kind belong in a day's briefing. */
export const isDayStep = (kind: StepKind): boolean => STEPS[kind] !== undefined;

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

function dueWords(due: string, calendar: Calendar): string {
  const day = calendar.read(due)?.day ?? calendar.today;
  const late = daysBetween(day, calendar.today);
  if (late === 0) return 'Due today.';
  return late > 0 ? `Due on ${calendar.say(day)}, ${days(late)} ago.` : `Due on ${calendar.say(day)}.`;
}

function weighTask({ due }: TaskFact, calendar: Calendar): Weighed {
  const moment = calendar.read(due);
  const late = moment === null ? 0 : daysBetween(moment.day, calendar.today);
  const why = dueWords(due, calendar);
  if (late > 0) return { group: 'owed', worth: 84 + Math.min(MOST_LATE, late) / 2, why };
  const isTimed = due.includes('T') && moment !== null;
  if (!isTimed) return { group: 'owed', worth: 70, why };
  if (moment.ms <= calendar.now) return { group: 'owed', worth: 88, why: 'Its time has come.' };
  return { group: 'owed', worth: moment.ms - calendar.now <= SOON_MS ? 82 : 66, why };
}

function weighMeeting({ start, end, isPrepared }: MeetingFact, calendar: Calendar): Weighed {
  const begins = calendar.read(start);
  const over = calendar.read(end)?.ms ?? (begins === null ? 0 : begins.ms + HOUR_MS);
  const isToday = begins?.day === calendar.today;
  const isTimed = start.includes('T');
  if (begins !== null && (isTimed ? over <= calendar.now : begins.day < calendar.today)) {
    const day = isToday ? 'today' : `on ${calendar.say(begins.day)}`;
    return { group: 'owed', worth: 75, why: `It was ${day}; nothing is noted yet.` };
  }
  const prepared = isPrepared ? 'It is prepared.' : 'Nothing prepares it yet.';
  if (!isToday)
    return { group: 'meeting', worth: isPrepared ? 30 : 46, why: `The next working day. ${prepared}` };
  const isSoon = begins !== null && isTimed && begins.ms - calendar.now <= SOON_MS;
  return { group: 'meeting', worth: isSoon ? 96 : isPrepared ? 64 : 80, why: `Today. ${prepared}` };
}

function weighStep({ kind, due, since, why }: StepFact, calendar: Calendar): Weighed | null {
  const known = STEPS[kind];
  if (known === undefined) return null;
  const waited = Math.min(MOST_LATE, workingDaysBetween(since, calendar.today, calendar.ours));
  const isAhead = due !== null && due > addWorkingDays(calendar.today, 1, calendar.ours);
  return { ...known, worth: known.worth + waited / 2 - (isAhead ? 25 : 0), why };
}

/** What a fact comes to in this day; null where it is none of the day's. */
export function weighFact(fact: DayFact, calendar: Calendar): Weighed | null {
  switch (fact.what) {
    case 'task':
      return weighTask(fact, calendar);
    case 'meeting':
      return weighMeeting(fact, calendar);
    case 'step':
      return weighStep(fact, calendar);
    case 'change':
      return { group: 'changed', worth: fact.isOver ? 44 : 36, why: fact.said.join(' ') };
    case 'risk':
      return { group: 'risk', worth: 20, why: fact.said.join(' ') };
  }
}

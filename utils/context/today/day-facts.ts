import { addWorkingDays, type Calendar, makeCalendar, workingDaysBetween } from '../../engine/calendar';
import type { Place } from '../../engine/place';
import type {
  DayAbout,
  DayFact,
  MeetingFact,
  RiskFact,
  StepFact,
  TaskFact,
} from '../../engine/today/day-fact';
import type { Account, Deal, Lead, Task } from '../../model/book';
import type { StandingStep } from '../../model/standing';
import type { Entry } from '../entry-activity';
import { isSetAside, type Rest } from '../rest';
import { changeFacts } from './changes-said';
import { knowBefore } from './know-before';

type DayRecord = { kind: 'deal'; record: Deal } | { kind: 'lead'; record: Lead };

/** What the store holds about a day: handed in, never looked up here. */
export type DayParts = {
  tasks: readonly Task[];
  standing: readonly StandingStep[];
  rests: readonly Rest[];
  changes: readonly Entry[];
  risks: readonly { id: string; said: string[] }[];
  /** Until when the rep set things of the day aside, by their keys. */
  asides: Readonly<Record<string, string>>;
  records: ReadonlyMap<string, DayRecord>;
  accounts: ReadonlyMap<string, Account>;
  recent: ReadonlyMap<string, readonly Entry[]>;
};

type Here = { parts: DayParts; calendar: Calendar; place: Place };

/** A meeting of which nothing was noted is asked about for so many working days. */
const ASKED_DAYS = 3;
const PREPARED = /prepar/i;
const MOST_OPEN = 2;

/** The record that a task is about, as `deal:ID` or `lead:ID`; null for none. */
export const targetOf = ({ dealId, leadId }: Pick<Task, 'dealId' | 'leadId'>): string | null =>
  dealId !== null ? `deal:${dealId}` : leadId === null ? null : `lead:${leadId}`;

function aboutOf(target: string | null, { parts }: Here): DayAbout | null {
  const found = target === null ? undefined : parts.records.get(target);
  return found === undefined ? null : { kind: found.kind, id: found.record.id, name: found.record.name };
}

function taskFact(task: Task, here: Here): TaskFact[] {
  const { id, title, due, snoozedUntil } = task;
  const { calendar } = here;
  if (due === null) return [];
  if (snoozedUntil !== undefined && Date.parse(snoozedUntil) > calendar.now) return [];
  const day = calendar.read(due)?.day;
  if (snoozedUntil === undefined && (day === undefined || day > calendar.today)) return [];
  return [{ what: 'task', key: `task|${id}`, taskId: id, title, due, about: aboutOf(targetOf(task), here) }];
}

function isOfDay(start: string, { calendar }: Here): boolean {
  const day = calendar.read(start)?.day;
  if (day === undefined || day > addWorkingDays(calendar.today, 1, calendar.ours)) return false;
  return day >= calendar.today || workingDaysBetween(day, calendar.today, calendar.ours) <= ASKED_DAYS;
}

function meetingFact(task: Task, steps: readonly StepFact[], here: Here): MeetingFact[] {
  const { id, title, due, meeting, snoozedUntil } = task;
  const { parts, calendar, place } = here;
  if (due === null || meeting === undefined) return [];
  if (snoozedUntil === undefined ? !isOfDay(due, here) : Date.parse(snoozedUntil) > calendar.now) return [];
  const target = targetOf(task);
  const found = target === null ? undefined : parts.records.get(target);
  const recent = parts.recent.get(target ?? '') ?? [];
  const account = found?.kind === 'deal' ? (parts.accounts.get(found.record.accountId ?? '') ?? null) : null;
  const open = steps.filter(({ about }) => `${about.kind}:${about.id}` === target).map(({ why }) => why);
  const beside = { account, open: open.slice(0, MOST_OPEN), recent };
  return [
    {
      what: 'meeting',
      key: `meeting|${id}`,
      taskId: id,
      title,
      about: aboutOf(target, here),
      start: due,
      end: meeting.end,
      isPrepared: recent.some(({ content }) => PREPARED.test(content?.text ?? '')),
      know: found === undefined ? [] : knowBefore(found, beside, calendar, place),
    },
  ];
}

/** What a page of a CRM says of a record counts only where none of its threads was looked at. */
function spoken(standing: readonly StandingStep[]): StandingStep[] {
  const withThread = new Set(standing.filter(({ thread }) => thread !== '').map(({ target }) => target));
  return standing.filter(({ target, thread }) => thread !== '' || !withThread.has(target));
}

function stepFacts(here: Here): StepFact[] {
  const { parts, calendar } = here;
  const now = new Date(calendar.now).toISOString();
  return spoken(parts.standing).flatMap(
    ({ key, target, thread, mailbox, subject, from, step }): StepFact[] => {
      const about = aboutOf(target, here);
      const isOpen = parts.records.get(target)?.record.status === 'open';
      if (about === null || !isOpen || from > calendar.today) return [];
      if (isSetAside(step, target, parts.rests, now)) return [];
      const { kind, title, why, evidence, due } = step;
      const rests = thread === '' ? null : { id: thread, mailbox, subject };
      const quote = evidence?.quote ?? null;
      return [{ what: 'step', key, kind, title, why, quote, about, due, since: from, thread: rests }];
    },
  );
}

function riskFacts(here: Here): RiskFact[] {
  return here.parts.risks.flatMap(({ id, said }) => {
    const found = here.parts.records.get(`deal:${id}`);
    const about = aboutOf(`deal:${id}`, here);
    if (about === null || found?.record.status !== 'open') return [];
    return [{ what: 'risk' as const, key: `risk|${id}`, about, said }];
  });
}

/** A meeting that is over asks for its recap by itself; one that is ahead asks to be prepared. */
function saidByMeetings(steps: readonly StepFact[], meetings: readonly MeetingFact[]): StepFact[] {
  const met = new Set(meetings.flatMap(({ about }) => (about === null ? [] : [`${about.kind}:${about.id}`])));
  return steps.filter(
    ({ kind, about }) =>
      !(kind === 'prepare-meeting' || kind === 'send-recap') || !met.has(`${about.kind}:${about.id}`),
  );
}

/** The facts of the rep's day, without what they have set aside; in no order yet. */
export function dayFacts(parts: DayParts, now: string, place: Place): DayFact[] {
  const calendar = makeCalendar(now, place);
  const here = { parts, calendar, place };
  const steps = stepFacts(here);
  const planned = parts.tasks.filter(({ meeting }) => meeting !== undefined);
  const meetings = planned.flatMap((task) => meetingFact(task, steps, here));
  const tasks = parts.tasks
    .filter(({ meeting }) => meeting === undefined)
    .flatMap((task) => taskFact(task, here));
  const nameOf = (id: string) => {
    const about = aboutOf(`deal:${id}`, here);
    return about === null ? null : { id: about.id, name: about.name };
  };
  const changed = changeFacts(parts.changes, nameOf, calendar, place.locale);
  const all = [...meetings, ...tasks, ...saidByMeetings(steps, meetings), ...changed, ...riskFacts(here)];
  return all.filter(({ key }) => !((parts.asides[key] ?? '') > now));
}

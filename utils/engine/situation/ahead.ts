import type { EngineCase } from '../../model/case';
import type { Calendar, Day } from '../calendar';

/** Something planned: `day` is null for a task without a date. */
export type Planned = { what: 'meeting' | 'task'; title: string | null; day: Day | null };

const byDay = (one: Planned, other: Planned) => (one.day ?? '9999').localeCompare(other.day ?? '9999', 'en');

/** Meetings with them and open tasks that lie ahead, the next first. `isWithThem` judges the guests of a meeting. */
export function readAhead(
  input: EngineCase,
  calendar: Calendar,
  isWithThem: (guests: readonly string[]) => boolean,
): Planned[] {
  const meetings = (input.meetings ?? []).flatMap((meeting): Planned[] => {
    const start = calendar.read(meeting.start);
    const over = calendar.read(meeting.end ?? meeting.start);
    const ahead =
      start !== null &&
      over !== null &&
      (over.ms >= calendar.now || (start.iso.length === 10 && start.day >= calendar.today));
    return ahead && isWithThem(meeting.with ?? [])
      ? [{ what: 'meeting', title: meeting.title ?? null, day: start.day }]
      : [];
  });
  const tasks = (input.tasks ?? []).flatMap((task): Planned[] => {
    const due = calendar.read(task.due)?.day ?? null;
    if (task.done === true || (due !== null && due < calendar.today)) return [];
    return [{ what: 'task', title: task.title?.trim() || null, day: due }];
  });
  return [...meetings, ...tasks].sort(byDay);
}

/** The newest open task whose day has passed. */
export function readOverdue(
  input: EngineCase,
  calendar: Calendar,
): { title: string | null; day: Day } | null {
  const overdue = (input.tasks ?? []).flatMap((task) => {
    const day = calendar.read(task.due)?.day;
    return task.done !== true && day !== undefined && day < calendar.today
      ? [{ title: task.title?.trim() || null, day }]
      : [];
  });
  return overdue.sort((one, other) => one.day.localeCompare(other.day, 'en')).at(-1) ?? null;
}

import type { Task } from '../model/book';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** A line of more octets is folded (RFC 5545, 3.1). */
const LONGEST_LINE = 75;
/** How long a task takes in the calendar, where it has a time. */
const TASK_MINUTES = 15;
/** How long before a meeting a calendar speaks up; a task that has a day alone, at nine in the morning of it. */
const BEFORE_MEETING = '-PT10M';
const AT_ITS_TIME = 'PT0S';
const AT_NINE = 'PT9H';
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no calendar may hold is taken out here.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;
const LONGEST_NAME = 60;

/** A text value (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .replace(CONTROLS, '')
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n');
}

/** A line in pieces of at most 75 octets, no character broken in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const pieces = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE) {
      pieces.push(' ');
      octets = 1;
    }
    pieces[pieces.length - 1] += character;
    octets += size;
  }
  return pieces.join('\r\n');
}

const utc = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
const dayDigits = (day: string) => day.replaceAll('-', '');
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** When it begins and ends; a day alone ends on the next one, which is not part of it. */
function span(due: string, { meeting }: Task): string[] {
  if (!due.includes('T')) {
    return [`DTSTART;VALUE=DATE:${dayDigits(due)}`, `DTEND;VALUE=DATE:${dayDigits(dayAfter(due))}`];
  }
  const start = Date.parse(due);
  const end = meeting?.end ? Date.parse(meeting.end) : start + TASK_MINUTES * MINUTE_MS;
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(Math.max(start, end))}`];
}

function trigger(due: string, { meeting }: Task): string {
  if (!due.includes('T')) return AT_NINE;
  return meeting === undefined ? AT_ITS_TIME : BEFORE_MEETING;
}

/**
 * A task or a meeting as a file that any calendar takes (RFC 5545), with an alarm, and a name for the file. The same
 * task gives the same UID, so that a calendar which knows it changes it instead of adding another. One without a day is
 * for today.
 * @param about the record that it belongs to, by name
 * @param today the rep's own day
 */
export function calendarFile(
  task: Task,
  { about, now, today }: { about: string | null; now: string; today: string },
): { name: string; text: string } {
  const due = task.due ?? today;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dealcue//Dealcue//EN',
    'BEGIN:VEVENT',
    `UID:${task.id}@dealcue`,
    `DTSTAMP:${utc(Date.parse(now))}`,
    ...span(due, task),
    `SUMMARY:${escaped(task.title)}`,
    ...(about === null ? [] : [`DESCRIPTION:${escaped(about)}`]),
    ...(task.meeting === undefined ? ['TRANSP:TRANSPARENT'] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(task.title)}`,
    `TRIGGER:${trigger(due, task)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const name = task.title.replace(NOT_IN_NAMES, ' ').trim().slice(0, LONGEST_NAME) || 'task';
  return { name: `${name}.ics`, text: lines.map((line) => `${folded(line)}\r\n`).join('') };
}

import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
import { calendarFile } from '../../utils/export/calendar-file';
import type { Task } from '../../utils/model/book';

const NOW = '2026-11-20T09:00:00.000Z';
/** The rep is a day ahead of UTC's. */
const TODAY = '2026-11-21';

function makeTask(changes: Partial<Task> = {}): Task {
  const base = { id: 't1', title: 'Call Clara', due: '2026-11-24T14:00:00.000Z', done: false };
  return { ...base, dealId: 'd1', leadId: null, createdAt: NOW, ...changes };
}

const fileOf = (changes: Partial<Task> = {}, about: string | null = 'Northwind') =>
  calendarFile(makeTask(changes), { about, now: NOW, today: TODAY });

/** The event as a parser that is not ours reads it. */
function eventOf(text: string) {
  const events = convertIcsCalendar(undefined, text).events ?? [];
  expect(events).toHaveLength(1);
  return events[0] as NonNullable<(typeof events)[number]>;
}

it('is a quarter of an hour for a task with a time, with an alarm at that time', () => {
  const event = eventOf(fileOf().text);
  expect(event).toMatchObject({ uid: 't1@dealcue', summary: 'Call Clara', description: 'Northwind' });
  expect(event.start.date.toISOString()).toBe('2026-11-24T14:00:00.000Z');
  expect(event.end?.date.toISOString()).toBe('2026-11-24T14:15:00.000Z');
  expect(event.stamp.date.toISOString()).toBe(NOW);
  expect(event.alarms).toMatchObject([{ action: 'DISPLAY', trigger: { type: 'relative' } }]);
});

it('is as long as a meeting, with an alarm ten minutes before', () => {
  const meeting = { end: '2026-11-24T15:30:00.000Z', with: [] };
  const event = eventOf(fileOf({ meeting }).text);
  expect(event.end?.date.toISOString()).toBe('2026-11-24T15:30:00.000Z');
  expect(event.alarms?.[0]?.trigger).toMatchObject({ value: { minutes: 10, before: true } });
});

it('is the whole day of a task that has a day alone, in every time zone', () => {
  const { text } = fileOf({ due: '2026-12-31' });
  expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  expect(eventOf(text).start.type).toBe('DATE');
});

it('is for the rep’s own today where it has no day', () => {
  expect(fileOf({ due: null }).text).toContain('DTSTART;VALUE=DATE:20261121\r\n');
});

it('has a name that every system takes', () => {
  expect(fileOf({ title: 'Send "a/b": <quote>?' }).name).toBe('Send  a b    quote.ics');
  expect(fileOf({ title: '???' }).name).toBe('task.ics');
});

it('keeps whatever stands in a title, in lines of at most 75 octets', () => {
  const title = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter((text) => text.trim() === text && !/[\p{Cc}\p{Cs}]/u.test(text));
  fc.assert(
    fc.property(title, (summary) => {
      const { text } = fileOf({ title: summary });
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(eventOf(text).summary).toBe(summary);
    }),
  );
});

it('lets no title add a line of its own', () => {
  const { text } = fileOf({ title: 'One\r\nATTENDEE:mailto:x@y.example\nTwo\u0000' });
  expect(text).not.toMatch(/^ATTENDEE/m);
  expect(eventOf(text).summary).toBe('One\nATTENDEE:mailto:x@y.example\nTwo');
});

import { expect, it } from 'vitest';
import { whenAllowed } from '../../../utils/context/today/quiet-hours';

const BERLIN = { timeZone: 'Europe/Berlin', locale: 'en-GB' };
const NIGHT = { quietFrom: '18:00', quietTo: '08:00', workdays: [1, 2, 3, 4, 5] };

const allowed = (at: string, hours = NIGHT) => whenAllowed(at, hours, BERLIN);

it('is at once in the rep’s working hours, and the next morning in the night', () => {
  expect(allowed('2026-11-19T10:00:00.000Z')).toBe('2026-11-19T10:00:00.000Z');
  expect(allowed('2026-11-19T18:30:00.000Z')).toBe('2026-11-20T07:00:00.000Z');
  expect(allowed('2026-11-19T03:00:00.000Z')).toBe('2026-11-19T07:00:00.000Z');
});

it('is on Monday morning from Friday night on', () => {
  expect(allowed('2026-11-20T18:30:00.000Z')).toBe('2026-11-23T07:00:00.000Z');
  expect(allowed('2026-11-22T12:00:00.000Z')).toBe('2026-11-23T07:00:00.000Z');
});

it('keeps to quiet hours within a day, and knows none where both ends are one', () => {
  const noon = { ...NIGHT, quietFrom: '12:00', quietTo: '13:00' };
  expect(allowed('2026-11-19T11:30:00.000Z', noon)).toBe('2026-11-19T12:00:00.000Z');
  expect(allowed('2026-11-19T22:30:00.000Z', noon)).toBe('2026-11-19T22:30:00.000Z');
  const never = { ...NIGHT, quietFrom: '08:00', quietTo: '08:00' };
  expect(allowed('2026-11-19T02:00:00.000Z', never)).toBe('2026-11-19T02:00:00.000Z');
});

it('is never where no day is a working day', () => {
  expect(allowed('2026-11-19T10:00:00.000Z', { ...NIGHT, workdays: [] })).toBeNull();
});

it('follows the clocks where they are changed', () => {
  const sunday = { ...NIGHT, workdays: [7] };
  expect(allowed('2026-10-25T03:00:00.000Z', sunday)).toBe('2026-10-25T07:00:00.000Z');
  expect(allowed('2026-10-24T23:30:00.000Z', sunday)).toBe('2026-10-25T07:00:00.000Z');
});

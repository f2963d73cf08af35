import { describe, expect, it, test } from 'vitest';
import { dueOf } from '../../utils/context/due';

const ZONE = 'Europe/Berlin';
/** 14:30 in Berlin, a Sunday. */
const NOW = '2026-11-22T13:30:00.000Z';

describe('when a scheduled mail is to go out', () => {
  it.each([
    ['Mon, Nov 30, 2026, 14:00', '2026-11-30T13:00:00.000Z'],
    ['30 нояб. 2026 г., 14:00', '2026-11-30T13:00:00.000Z'],
    ['2026年11月30日 14:00', '2026-11-30T13:00:00.000Z'],
    ['30.11.26, 14:05', '2026-11-30T13:05:00.000Z'],
    ['2026-12-25 14:00', '2026-12-25T13:00:00.000Z'],
    ['14:00 ,2026/12/03'.split(' ,').reverse().join(' '), '2026-12-03T13:00:00.000Z'],
    ['٣٠ نوفمبر ٢٠٢٦، ١٤:٠٠', '2026-11-30T13:00:00.000Z'],
    ['15.04.2027, 17:15', '2027-04-15T15:15:00.000Z'],
    // A word alone tells morning from evening: the later one waits too long rather than too short.
    ['Nov 30, 2026, 8:00 AM', '2026-11-30T19:00:00.000Z'],
    ['Nov 22, 2026, 9:00 PM', '2026-11-22T20:00:00.000Z'],
  ])('is read by its numbers: %s', (written, due) => {
    expect(dueOf(written, NOW, ZONE)).toBe(due);
  });

  it.each(['Nov 22, 2026, 14:30', '22 Nov 2026, 2:29 PM', '22.11.2026 14:31'])(
    'is over for a mail of now: %s',
    (written) => expect(dueOf(written, NOW, ZONE)).toBeNull(),
  );

  it.each(['', 'Tomorrow', '14:30', 'Nov 30', '31.02.2027, 08:00'])('is not guessed: %s', (written) => {
    expect(dueOf(written, NOW, ZONE)).toBeNull();
  });

  test('zones with half an hour count', () => {
    expect(dueOf('30 Nov 2026, 14:45', NOW, 'Asia/Kolkata')).toBe('2026-11-30T09:15:00.000Z');
  });
});

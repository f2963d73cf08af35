import { expect, test } from 'vitest';
import { isMachineAddress, isRoleAddress, normaliseEmail } from '../../utils/identity/email';

test.each([
  [' Clara@Buyer.Example ', 'clara@buyer.example'],
  ["o'brien+x@buyer.example", "o'brien+x@buyer.example"],
  ['jürgen@müller.example', 'jürgen@müller.example'],
  ['Clara <clara@buyer.example>', null],
  ['a@b.example, c@d.example', null],
  ['clara@localhost', null],
  ['clara@buyer.', null],
  ['clara', null],
  ['@buyer.example', null],
  ['', null],
  [`${'a'.repeat(300)}@b.example`, null],
])('normalises %j', (raw, expected) => {
  expect(normaliseEmail(raw)).toBe(expected);
});

test('tells functions and machines from people', () => {
  expect(
    ['info@a.example', 'Sales@a.example', 'no-reply@a.example', 'kontakt@a.example'].map(isRoleAddress),
  ).toEqual([true, true, true, true]);
  expect(['clara@a.example', 'information.desk@a.example'].map(isRoleAddress)).toEqual([false, false]);
  expect(
    [
      'do-not-reply@a.example',
      'MAILER-DAEMON@a.example',
      'bounce+x=y@a.example',
      'drive-shares-dm-noreply@google.com',
    ].map(isMachineAddress),
  ).toEqual([true, true, true, true]);
  expect(['info@a.example', 'clara.news@a.example', 'support@a.example'].map(isMachineAddress)).toEqual([
    false,
    false,
    false,
  ]);
});

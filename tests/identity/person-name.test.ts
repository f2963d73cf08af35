import { expect, test } from 'vitest';
import { firstName } from '../../utils/identity/person-name';

test.each([
  ['Clara Weiss', 'Clara'],
  ['Weiss, Dr. Clara (Sales)', 'Clara'],
  ['"Clara Weiss"', 'Clara'],
  ['Herr Jürgen Müller', 'Jürgen'],
  ["D'Arcy O'Neill", "D'Arcy"],
  ['田中 花子', '田中'],
  ['J. Brandt', 'Brandt'],
  ['clara@buyer.example', null],
  ['4711', null],
  ['', null],
  [null, null],
])('calls %j %j', (name, expected) => {
  expect(firstName(name)).toBe(expected);
});

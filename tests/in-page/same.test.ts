import fc from 'fast-check';
import { expect, it } from 'vitest';
import { same } from '../../utils/in-page/watch/same';

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

it('holds for a copy, and for nothing that differs', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(same(a, asJson(a))).toBe(true);
      if (same(a, b)) expect(asJson(b)).toEqual(asJson(a));
    }),
  );
});

it('sees a change deep inside', () => {
  const reading = { messages: [{ text: 'a', to: [{ email: 'x@y.example' }] }], subject: null };
  const other = { messages: [{ text: 'a', to: [{ email: 'z@y.example' }] }], subject: null };
  expect(same(reading, other)).toBe(false);
  expect(same([], {})).toBe(false);
  expect(same({ a: undefined }, { b: undefined })).toBe(false);
  expect(same(null, {})).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowed, stored, withoutMarks } from '../../utils/store/narrow-text';

const letters = fc.constantFrom(...'abß°é“…€Łж東京ん한🙂\u0001');
const text = fc.string({
  unit: fc.oneof(letters, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
});
const words = fc.tuple(text.map(withoutMarks), text.map(withoutMarks), text.map(withoutMarks));

describe('narrowed', () => {
  it('has no wide letters, and another form for every text', () => {
    fc.assert(
      fc.property(words, ([one, other]) => {
        expect([...narrowed(one)].every((letter) => letter.charCodeAt(0) < 0x100)).toBe(true);
        expect(narrowed(one) === narrowed(other)).toBe(one === other);
      }),
      { seed: 8 },
    );
  });

  it('holds the form of each part, and of nothing else', () => {
    fc.assert(
      fc.property(words, ([before, part, after]) => {
        expect(narrowed(before + part + after)).toContain(narrowed(part));
        expect(narrowed(before).includes(narrowed(part))).toBe(before.includes(part));
      }),
      { seed: 8 },
    );
    expect(narrowed('Ł').includes(narrowed('a'))).toBe(false);
    expect(narrowed('東京').includes(narrowed('京'))).toBe(true);
    // Read from its second part on it would be another letter.
    expect(narrowed('\u1234\u1234').includes(narrowed('\u2341'))).toBe(false);
  });
});

describe('stored', () => {
  it('is the narrow form only where that is shorter', () => {
    expect(stored('sixty seats — and more')).toBe(narrowed('sixty seats — and more'));
    expect(stored('東京支店の見積もり')).toBe('東京支店の見積もり');
    expect(stored('plain')).toBe('plain');
  });
});

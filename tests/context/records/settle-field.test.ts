import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSameValue, settleField } from '../../../utils/context/records/settle-field';
import type { Stated } from '../../../utils/model/book';

const CRM = 'page:crm.acme.example';
const OTHER = 'page:other.example';
const FILE = 'import:deals.csv';

/** `CRM Tue 24 changed`: what a source states since a day of one week, and whether it said something else before. */
const say = (from: string, day: number, value: Stated['value'], more: Partial<Stated> = {}): Stated => ({
  from,
  at: `2026-11-${10 + day}T09:00:00.000Z`,
  value,
  sure: true,
  changed: false,
  ...more,
});
const doubt = { sure: false };
const changed = { changed: true };

describe('the value that is used', () => {
  it.each<[string, Stated[], Stated['value'], Stated['value'][]]>([
    ['of one source', [say(CRM, 1, 24)], 24, []],
    ['of two that agree', [say(CRM, 1, 24), say('typed', 2, 24)], 24, []],
    ['typed, not what an unsure page says later', [say('typed', 1, 24), say(CRM, 2, 30, doubt)], 24, [30]],
    ['imported, not what an unsure page says later', [say(FILE, 1, 24), say(CRM, 2, 30, doubt)], 24, [30]],
    [
      'imported, not what an unsure page came to',
      [say(FILE, 1, 24), say(CRM, 2, 30, { ...doubt, ...changed })],
      24,
      [30],
    ],
    ['unsure where nobody is sure', [say(CRM, 1, 30, doubt)], 30, []],
    ['of the page, seen after the import', [say(FILE, 1, 24), say(CRM, 2, 30)], 30, [24]],
    ['of the import, newer than the page', [say(FILE, 3, 24), say(CRM, 2, 30)], 24, [30]],
    ['of the page where both are of one moment', [say(FILE, 2, 24), say(CRM, 2, 30)], 30, [24]],
    ['typed after the page had said so', [say(CRM, 1, 24), say('typed', 2, 30)], 30, [24]],
    ['typed before the page was seen first', [say('typed', 1, 30), say(CRM, 2, 24)], 30, [24]],
    ['of the page that changed after it was typed', [say('typed', 2, 30), say(CRM, 3, 27, changed)], 27, []],
    ['typed after the page had changed', [say(CRM, 2, 27, changed), say('typed', 3, 30)], 30, [27]],
    [
      'of an import that changed after it was typed',
      [say('typed', 2, 30), say(FILE, 3, 27, changed)],
      27,
      [],
    ],
    ['of the newer of two CRMs', [say(CRM, 1, 24), say(OTHER, 2, 30)], 30, [24]],
    ['of the CRM that changed last', [say(CRM, 3, 24, changed), say(OTHER, 2, 30)], 24, []],
    ['none where the page has emptied it', [say(CRM, 2, null, changed)], null, []],
    [
      'typed, though the page has emptied it since',
      [say('typed', 1, 24), say(CRM, 2, null, changed)],
      24,
      [null],
    ],
    [
      'imported, though the page has emptied it since',
      [say(FILE, 1, 24), say(CRM, 2, null, changed)],
      24,
      [null],
    ],
    [
      'of one CRM where the other has emptied it',
      [say(OTHER, 1, 24), say(CRM, 2, null, changed)],
      24,
      [null],
    ],
    ['taken out by the user', [say(CRM, 1, 24), say('typed', 2, null)], null, [24]],
    [
      'of three, with both that differ',
      [say(FILE, 1, 20), say(CRM, 2, 24), say('typed', 3, 30)],
      30,
      [24, 20],
    ],
  ])('is the one %s', (_what, statements, used, against) => {
    for (const order of [statements, [...statements].reverse()]) {
      const settled = settleField(order);
      expect(settled.used?.value).toEqual(used);
      expect(settled.against.map(({ value }) => value)).toEqual(against);
    }
  });

  it('is none where nobody has spoken', () => {
    expect(settleField([])).toEqual({ used: null, against: [] });
  });

  it('is never an unsure one while there is a sure one, and never depends on the order', () => {
    const any = fc.record({
      value: fc.integer({ min: 1, max: 3 }),
      from: fc.constantFrom('typed', CRM, OTHER, FILE),
      at: fc.integer({ min: 1, max: 9 }).map((day) => `2026-11-0${day}T09:00:00.000Z`),
      sure: fc.boolean(),
      changed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { maxLength: 6, selector: ({ from, sure }) => from + sure }), (all) => {
        const { used } = settleField(all);
        expect(used === null).toBe(all.length === 0);
        if (all.some(({ sure }) => sure)) expect(used?.sure).toBe(true);
        expect(settleField([...all].reverse()).used?.value).toBe(used?.value);
      }),
    );
  });
});

test.each([
  ['Clara Weiss', ' clara  weiss', true],
  ['Clara Weiss', 'Clara Weis', false],
  [24, 24, true],
  [24, '24', false],
  [['Clara', 'Jonas'], ['jonas', 'Clara'], true],
  [['Clara'], ['Clara', 'Jonas'], false],
  [null, 24, false],
])('%j and %j: the same is %s', (one, other, same) => {
  expect(isSameValue(one, other)).toBe(same);
});

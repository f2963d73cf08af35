import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../utils/model/table';
import { orderRows } from '../../utils/tables/order-rows';
import { rankCells } from '../../utils/tables/rank-cells';

const all = (cells: readonly Cell[]) => Uint32Array.from(cells, (_, at) => at);

function ordered(cells: readonly Cell[], down = false, locale = 'en', order?: string[]): Cell[] {
  const places = orderRows(all(cells), rankCells(cells, locale, order), down, null);
  return [...places].map((place) => cells[place] ?? null);
}

describe('the order of a table', () => {
  it('goes as the language does, numbers in words by their size', () => {
    const words = ['Zeta', 'Deal 10', 'apple', 'Deal 2', 'Ärger'];
    expect(ordered(words)).toEqual(['apple', 'Ärger', 'Deal 2', 'Deal 10', 'Zeta']);
    expect(ordered(['z', 'ä'], false, 'de')).toEqual(['ä', 'z']);
    expect(ordered(['z', 'ä'], false, 'sv')).toEqual(['z', 'ä']);
  });

  it('puts what is empty last, both ways', () => {
    expect(ordered([null, 3, '', 1])).toEqual([1, 3, null, '']);
    expect(ordered([null, 3, '', 1], true)).toEqual([3, 1, null, '']);
    expect(ordered([null, null])).toEqual([null, null]);
    expect(ordered([])).toEqual([]);
  });

  it('takes an order of its own first, and what that does not know after it', () => {
    const stages = ['Discovery', 'Proposal', 'Closing'];
    expect(ordered(['Zebra', 'Closing', 'Ad hoc', 'Discovery'], false, 'en', stages)).toEqual([
      'Discovery',
      'Closing',
      'Ad hoc',
      'Zebra',
    ]);
  });

  it('keeps what is equal in its order, both ways, case and accents aside', () => {
    expect(ordered(['b', 'Über', 'uber', 'B', 'ÜBER'])).toEqual(['b', 'B', 'Über', 'uber', 'ÜBER']);
    expect(ordered(['b', 'Über', 'uber', 'B', 'ÜBER'], true)).toEqual(['Über', 'uber', 'ÜBER', 'b', 'B']);
  });

  it('keeps groups together and upwards, whichever way the rest runs', () => {
    const currencies = rankCells(['USD', 'EUR', null, 'USD', 'EUR'], 'en');
    const amounts = [5, 10, 99, 7, null];
    const places = orderRows(all(amounts), rankCells(amounts, 'en'), true, currencies);
    expect([...places]).toEqual([1, 3, 0, 2, 4]);
  });

  it('orders only the rows that are wanted', () => {
    const cells = [4, 3, 2, 1];
    expect([...orderRows(Uint32Array.of(1, 3), rankCells(cells, 'en'), false, null)]).toEqual([3, 1]);
  });

  it('is that of a stable sort', () => {
    const cell = fc.option(fc.integer({ min: -5, max: 5 }), { nil: null });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), fc.boolean(), (cells, down) => {
        const sign = down ? -1 : 1;
        const expected = cells
          .map((value, place) => ({ value, place }))
          .sort((one, other) => {
            if (one.value === null || other.value === null)
              return Number(one.value === null) - Number(other.value === null);
            return sign * (one.value - other.value);
          })
          .map(({ place }) => place);
        expect([...orderRows(all(cells), rankCells(cells, 'en'), down, null)]).toEqual(expected);
      }),
    );
  });
});

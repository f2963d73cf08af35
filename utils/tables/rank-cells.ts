import type { Cell } from '../model/table';

/** The rank of an empty cell: such rows come last, whichever way the others run. */
export const BLANK = -1;

/** Each distinct value's place in an order; what the order takes for equal shares one. */
function placesOf<T>(values: readonly T[], compare: (one: T, other: T) => number): Map<T, number> {
  const places = new Map<T, number>();
  let place = 0;
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    if (before !== undefined && compare(before, value) !== 0) place += 1;
    places.set(value, place);
  }
  return places;
}

function wordPlaces(words: readonly string[], locale: string): Map<string, number> {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  // Putting code units in order first is quick, and leaves the collator, which is slow, little to move.
  const sorted = [...new Set(words)].sort().sort(collator.compare);
  return placesOf(sorted, collator.compare);
}

function numberPlaces(numbers: readonly number[]): Map<number, number> {
  const sorted = [...Float64Array.from(new Set(numbers)).sort()];
  return placesOf(sorted, (one, other) => one - other);
}

/** Values with an order of their own first, in that order; all others after them, as words. */
function orderedPlaces(words: readonly string[], order: readonly string[], locale: string) {
  const known = new Map(order.map((value, index) => [value, index]));
  const others = wordPlaces(
    words.filter((word) => !known.has(word)),
    locale,
  );
  return (word: string): number => known.get(word) ?? order.length + (others.get(word) ?? 0);
}

/**
 * What the cells of a column are ordered by, as whole numbers from 0 up: equal values have equal ranks, and an empty
 * cell has `BLANK`. Words go as the language orders them, numbers in them by their size, case and accents aside.
 */
export function rankCells(cells: readonly Cell[], locale: string, order: readonly string[] = []): Int32Array {
  const words = cells.filter((cell) => typeof cell === 'string' && cell !== '') as string[];
  const placeOf = orderedPlaces(words, order, locale);
  const numbers = numberPlaces(cells.filter((cell) => typeof cell === 'number') as number[]);
  return Int32Array.from(cells, (cell) => {
    if (cell === null || cell === '') return BLANK;
    return typeof cell === 'number' ? (numbers.get(cell) ?? 0) : placeOf(cell);
  });
}

import type { FieldName } from '../profile';
import type { Pair } from './pair';
import type { FieldValue } from './value-words';

/** A pair that was told to be a field, with what its value reads as; null where it is empty. */
export interface Candidate {
  readonly field: FieldName;
  readonly pair: Pair;
  /** The element that the value lies in. */
  readonly element: Element;
  readonly value: FieldValue | null;
  /** The field plainly holds nothing: it says so, or is a box to write in with nothing in it. */
  readonly isEmpty: boolean;
  /** The value is read out of a control. */
  readonly isLive: boolean;
  /** How near the label or name comes to the field: "Amount" 0, "Budget" more. */
  readonly nearness: number;
}

/** A value that holds its candidates' agreement: what is compared, in one writing. */
export function keyOf(value: FieldValue): string {
  const { value: what } = value;
  return typeof what === 'string' ? what.replace(/\s+/g, ' ').trim().toLowerCase() : JSON.stringify(what);
}

/** Whether two values say the same: an abbreviated amount beside its full one, a name beside its longer form. */
export function agree(one: FieldValue, other: FieldValue): boolean {
  const [a, b] = [one.value, other.value];
  if (typeof a === 'number' && typeof b === 'number') {
    const rounded = !one.sure || !other.sure;
    return Math.abs(a - b) <= (rounded ? 0.06 * Math.max(Math.abs(a), Math.abs(b)) : 1e-6);
  }
  const [x, y] = [keyOf(one), keyOf(other)];
  return x === y || (x.length > 2 && y.length > 2 && (x.includes(y) || y.includes(x)));
}

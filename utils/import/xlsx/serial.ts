const DAY_MS = 86_400_000;
/** Day 0 of the two ways to count; the first knows a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST = 2_958_465;

/**
 * A spreadsheet's number for a day as `YYYY-MM-DD`, with `THH:MM:SS` where it has a time; null where it is no day:
 * a time alone, a span, a negative number.
 */
export function serialMoment(serial: number, from1904: boolean): string | null {
  if (serial < 1 || serial > LAST) return null;
  const seconds = Math.round(serial * 86_400);
  const at = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + seconds * 1_000);
  const text = at.toISOString();
  return at.getTime() % DAY_MS === 0 ? text.slice(0, 10) : text.slice(0, 19);
}

import { showDay, showMoment, showNumber } from '../../format';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A value that was read, as the rep's browser writes such values. */
export function shownValue(value: unknown): string {
  if (typeof value === 'number') return showNumber(value);
  if (Array.isArray(value)) return value.join(', ');
  const text = String(value);
  if (DAY.test(text)) return showDay(text);
  return MOMENT.test(text) ? showMoment(text) : text;
}

import { dayOf, formatCount, formatDay, formatMoney } from '../panel/format';
import { browserRegion } from '../panel/region';

/** The rep's own locale and time zone. */
export const REGION = browserRegion();

/** How the rep's browser writes dates, numbers and money, and where its clock stands. */
export const LOCALE = REGION.locale;
export const TIME_ZONE = REGION.timeZone;

const fullFormat = new Intl.DateTimeFormat(LOCALE, {
  timeZone: TIME_ZONE,
  dateStyle: 'full',
  timeStyle: 'long',
});
const timeFormat = new Intl.DateTimeFormat(LOCALE, { timeZone: TIME_ZONE, timeStyle: 'short' });

/** The moment with its weekday, seconds and zone. */
export const showMomentFully = (iso: string): string => fullFormat.format(new Date(iso));

/** "20 Nov", with the year where it is another: the day of a moment in the rep's zone. */
export const showDayOf = (iso: string): string => showDay(dayOf(new Date(iso), REGION));

/** "14:14" in the rep's zone. */
export const showTimeOf = (iso: string): string => timeFormat.format(new Date(iso));

/** "18 Dec" or "6 Jan 2027" of a calendar day, `YYYY-MM-DD`. */
export function showDay(day: string): string {
  return formatDay(day, new Date(), REGION);
}

/** "20 Nov, 14:14", with the year where it is another, in the rep's zone. */
export const showMoment = (iso: string): string => `${showDayOf(iso)}, ${showTimeOf(iso)}`;

export const showNumber = (value: number): string => formatCount(value, REGION);

/** "€24,000"; cents only where there are some. Without a currency the number alone. */
export const showMoney = (amount: number, currency: string | null): string =>
  formatMoney(amount, currency, REGION);

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "1.2 MB". */
export function showBytes(bytes: number): string {
  const step = Math.min(SIZES.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(LOCALE, {
    style: 'unit',
    unit: SIZES[step] ?? 'byte',
    unitDisplay: step ? 'short' : 'long',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}

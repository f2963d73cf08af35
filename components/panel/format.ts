import { dateFormat, numberFormat } from './intl-formats';
import type { Region } from './region';

function dayParts(at: Date, timeZone: string): string {
  return dateFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}

/** The calendar day of a moment in the region's time zone, `YYYY-MM-DD`. */
export function dayOf(at: Date, region: Region): string {
  return dayParts(at, region.timeZone);
}

/** "€24,000", "24.000 €": the record's own currency as the region writes it, no cents where there are none. */
export function formatMoney(amount: number, currency: string | null, region: Region): string {
  const style = currency ? ({ style: 'currency', currency } as const) : {};
  return numberFormat(region.locale, { ...style, trailingZeroDisplay: 'stripIfInteger' }).format(amount);
}

/** "42%", "42 %". */
export function formatChance(value: number, region: Region): string {
  return numberFormat(region.locale, { style: 'percent' }).format(value);
}

/** Points of a score with their sign: "+0.42", "−0.31". */
export function formatPoints(points: number, region: Region): string {
  const format = numberFormat(region.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  // A hyphen is narrower than a plus: in a column of signed numbers the true minus is what lines up.
  return format
    .formatToParts(points)
    .map(({ type, value }) => (type === 'minusSign' ? value.replace('-', '−') : value))
    .join('');
}

export function formatCount(count: number, region: Region): string {
  return numberFormat(region.locale).format(count);
}

/** "18 Dec", with the year where it is not `now`'s, with the weekday where asked. `day` is `YYYY-MM-DD`. */
export function formatDay(day: string, now: Date, region: Region, weekday = false): string {
  const year = day.slice(0, 4) === dayOf(now, region).slice(0, 4) ? undefined : 'numeric';
  return dateFormat(region.locale, {
    // A day has no zone: it is laid out and read back in UTC.
    timeZone: 'UTC',
    weekday: weekday ? 'short' : undefined,
    day: 'numeric',
    month: 'short',
    year,
  }).format(new Date(`${day}T00:00:00Z`));
}

/** "09:30" or "9:30 AM", as the region tells the time. */
export function formatTime(at: Date, region: Region): string {
  return dateFormat(region.locale, { timeZone: region.timeZone, timeStyle: 'short' }).format(at);
}

/** When something happened, as short as it can be: the time today, else the day. Takes a moment or a day. */
export function formatWhen(at: string, now: Date, region: Region): string {
  if (!at.includes('T')) return formatDay(at, now, region);
  const moment = new Date(at);
  const day = dayOf(moment, region);
  return day === dayOf(now, region) ? formatTime(moment, region) : formatDay(day, now, region);
}

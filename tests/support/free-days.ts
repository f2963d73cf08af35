import Holidays from 'date-holidays';

/**
 * What a country's table says: weekdays that are free (7 is Sunday), its zones, the one that its clocks go by (null
 * where they differ), its holidays by year as "MMDD".
 */
export type FreeDays = {
  weekend: string;
  zones: string;
  zone: string | null;
  holidays: Record<string, string>;
};

const DAY_MS = 86_400_000;
/** Where Unicode's table and offices differ: in India most are closed on Saturdays, in Bangladesh on Fridays. */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = { IN: [6, 7], BD: [5, 6] };
/** What the collection calls public and no office closes on: by country, the rules of date-holidays. */
const NOT_FREE: Readonly<Record<string, readonly RegExp[]>> = {
  AE: [/^1 Ramadan/, /^27 Rajab/],
  CN: [/^06-01/],
  // Its holidays are working days while martial law lasts.
  UA: [/./],
};
/** Zones that newer databases call otherwise than Unicode does. */
const MODERN = [
  ...['Asia/Kolkata', 'Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires'],
  ...['America/Argentina/Catamarca', 'America/Argentina/Cordoba', 'America/Argentina/Jujuy'],
  ...['America/Argentina/Mendoza', 'America/Indiana/Indianapolis', 'America/Kentucky/Louisville'],
];

/** Where nearly everybody lives in one of several zones: `primaryZone` of Unicode CLDR. */
const PRIMARY: Readonly<Record<string, string>> = {
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  UA: 'Europe/Kiev',
};

const canonical = (zone: string) =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;

function knownZones(country: string): string[] {
  // Node 20 knows both as fields; the types do not know them yet.
  const { timeZones } = new Intl.Locale(`und-${country}`) as Intl.Locale & { timeZones?: string[] };
  if (timeZones === undefined) throw new Error(`No time zones of ${country}: this needs Node 20.`);
  return timeZones;
}

function zonesOf(country: string): string[] {
  const known = knownZones(country);
  return [...known, ...MODERN.filter((zone) => known.includes(canonical(zone)))].sort();
}

/** What a zone's clocks show in the middle of each month of a year. */
function clockIn(timeZone: string, year: number): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(year, month, 15))).join();
}

/** The zone that the clocks of a country go by; null where they differ. Its older name: every browser knows that. */
function zoneOf(country: string, year: number): string | null {
  const zones = knownZones(country);
  const isOne = new Set(zones.map((zone) => clockIn(zone, year))).size === 1;
  return PRIMARY[country] ?? (isOne ? (zones[0] ?? null) : null);
}

function weekendOf(country: string): readonly number[] {
  const { weekInfo } = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    weekInfo?: { weekend: number[] };
  };
  if (weekInfo === undefined) throw new Error(`No weekend of ${country}: this needs Node 20.`);
  return WEEKENDS[country] ?? weekInfo.weekend;
}

/** Each whole day of a holiday; none for one that begins at noon. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  if (!/^\d{4}-\d{2}-\d{2} 00:00/.test(date)) return [];
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  // The night in which clocks change makes a day an hour longer or shorter; half a day at the end is worked.
  const count = Math.max(1, Math.floor((end.getTime() - start.getTime()) / DAY_MS + 0.05));
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * DAY_MS).toISOString().slice(0, 10),
  );
}

/** What of a country is free by the library, holidays on its weekend left out: they make no day free. */
export function freeDays(country: string, firstYear: number, lastYear: number): FreeDays {
  const weekend = weekendOf(country);
  const library = new Holidays(country);
  const isWorkedOn = (day: string) => !weekend.includes(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
  const days = new Set<string>();
  for (let year = firstYear - 1; year <= lastYear; year += 1)
    for (const holiday of library.getHolidays(year) ?? [])
      if (holiday.type === 'public' && !NOT_FREE[country]?.some((rule) => rule.test(holiday.rule)))
        for (const day of daysOf(holiday)) days.add(day);
  const holidays: Record<string, string> = {};
  for (const day of [...days].filter(isWorkedOn).sort()) {
    const year = day.slice(0, 4);
    if (Number(year) < firstYear || Number(year) > lastYear) continue;
    holidays[year] = `${holidays[year] ?? ''} ${day.slice(5, 7)}${day.slice(8)}`.trim();
  }
  const zone = zoneOf(country, firstYear + 1);
  return { weekend: weekend.join(''), zones: zonesOf(country).join(' '), zone, holidays };
}

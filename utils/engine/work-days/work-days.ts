import countries from './countries.json';

/** On which days people work: `weekend` is the free weekdays (7 is Sunday), holidays by year as "MMDD MMDD". */
export type WorkDays = { weekend: string; holidays: Readonly<Record<string, string>> };

const TABLE: Readonly<Record<string, WorkDays & { zones: string; zone: string | null }>> = countries;

/** Where a country is not known: Saturday and Sunday are free, and no holiday is guessed. */
export const WEEKDAYS: WorkDays = { weekend: '67', holidays: {} };

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(TABLE).flatMap(([code, { zones }]) => zones.split(' ').map((zone) => [zone, code] as const)),
);

/** The country in which a time zone lies (ISO 3166); null for an offset and where no holidays are known. */
export const countryOfZone = (timeZone: string): string | null => COUNTRY_OF.get(timeZone) ?? null;

/** The time zone that the clocks of a country go by; null where it has several, and for one that is not known. */
export const zoneOfCountry = (country: string | null): string | null =>
  (country === null ? undefined : TABLE[country])?.zone ?? null;

/**
 * The national holidays and the weekend of a country, as date-holidays and Unicode CLDR have them
 * (`tests/tools/make-holidays.ts`); those of a region alone are not known.
 */
export const workDaysOf = (country: string | null): WorkDays =>
  (country === null ? undefined : TABLE[country]) ?? WEEKDAYS;

/** Days on which both sides work. */
export function bothWork(one: WorkDays, other: WorkDays): WorkDays {
  const years = new Set([...Object.keys(one.holidays), ...Object.keys(other.holidays)]);
  const joined = (year: string) => [one.holidays[year], other.holidays[year]].filter(Boolean).join(' ');
  return {
    weekend: [...new Set(one.weekend + other.weekend)].join(''),
    holidays: Object.fromEntries([...years].map((year) => [year, joined(year)])),
  };
}

/** How a locale writes numbers and days. */
export type CsvLocale = {
  decimal: '.' | ',';
  /** What makes a wall clock time, `2026-11-20 09:15:00`, into one of the locale. */
  wall: (local: string) => string;
};

/** A moment of which every part can be told from every other. */
const SAMPLE = Date.UTC(2033, 10, 22, 13, 14, 15);

/** The order of day, month and year in a locale, and the signs between them, as a pattern like `D.M.Y`. */
function datePattern(locale: string): string {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: 'UTC',
  });
  const signs: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { day: 'D', month: 'M', year: 'Y' };
  return format
    .formatToParts(SAMPLE)
    .map(({ type, value }) => signs[type] ?? (type === 'literal' ? value.replace(/[\u200e\u200f]/g, '') : ''))
    .join('')
    .trim();
}

/**
 * How spreadsheets of a locale read a CSV file: decimal mark and order of the day, without asking Intl for each row.
 * Null is the way that programs read: 1.5 and 2026-11-20.
 * @throws RangeError for a locale that is no language tag.
 */
export function csvLocale(locale: string | null): CsvLocale {
  if (locale === null) return { decimal: '.', wall: (local) => local };
  const number = new Intl.NumberFormat(`${locale}-u-nu-latn`).formatToParts(1.5);
  const isComma = number.find(({ type }) => type === 'decimal')?.value === ',';
  const pattern = datePattern(locale);
  const wall = (local: string) => {
    const parts: Record<string, string> = {
      Y: local.slice(0, 4),
      M: local.slice(5, 7),
      D: local.slice(8, 10),
    };
    return pattern.replace(/[YMD]/g, (sign) => parts[sign] ?? '') + local.slice(10);
  };
  return { decimal: isComma ? ',' : '.', wall };
}

import type { Place } from '../engine/place';
import { fillBraces, gapFor, unknownIn } from '../model/fields-in-braces';
import { type MergeField, mergeField } from '../model/template';

/** What stands for each field; null where it is not known. */
export type MergeValues = Readonly<Record<MergeField, string | null>>;

/**
 * The template with its fields filled in. A missing value stays visible as a gap to fill, "[first name]"; braces
 * that name no field stay as they are. Values are never looked through for fields.
 */
export function fillTemplate(template: string, values: MergeValues): string {
  return fillBraces(template, mergeField.options, values);
}

/** What stands in braces and is no field: most likely a slip of the pen. */
export function unknownFields(template: string): string[] {
  return unknownIn(template, mergeField.options);
}

/** "€24,000": in the deal's own currency, as the rep's locale writes it; without a currency it is a gap. */
export function amountText(amount: number, currency: string | null, { locale }: Place): string {
  const digits = { trailingZeroDisplay: 'stripIfInteger' } as const;
  if (currency === null)
    return `${new Intl.NumberFormat(locale, digits).format(amount)} ${gapFor('currency')}`;
  return new Intl.NumberFormat(locale, { ...digits, style: 'currency', currency }).format(amount);
}

/** "18 December 2026" of a calendar day, `YYYY-MM-DD`, as the locale writes it; with its weekday, without the year. */
export function dayText(day: string, { locale }: Place, more?: { weekday: 'long' }): string {
  const parts = more
    ? ({ ...more, day: 'numeric', month: 'long' } as const)
    : ({ dateStyle: 'long' } as const);
  // A day has no zone: it is laid out and read back in UTC.
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

import type { Place } from '../engine/place';
import { type MergeField, mergeField } from '../model/template';

/** What stands for each field; null where it is not known. */
export type MergeValues = Readonly<Record<MergeField, string | null>>;

const IN_BRACES = /\{([^{}\n]{1,40})\}/g;
/** A name of a hundred words is no name; a draft must stay readable. */
const LONGEST_VALUE = 500;
/** Marks that turn the direction of what follows, and characters that show nothing at all. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const fieldNamed = (name: string) => mergeField.options.find((field) => field === name.trim().toLowerCase());

/** A page's or the book's words as they may stand in a sentence: one line, nothing unseen. Null where none are left. */
export function plainValue(raw: string | null | undefined): string | null {
  const plain = (raw ?? '')
    .replace(UNSEEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  // A cut must not leave half of a character.
  return plain === '' ? null : plain.slice(0, LONGEST_VALUE).replace(/[\ud800-\udbff]$/, '');
}

/** What is shown where a value is missing: a gap that nobody overlooks. */
function gapFor(name: string): string {
  return `[${name}]`;
}

/**
 * The template with its fields filled in. A missing value stays visible as a gap to fill, "[first name]"; braces
 * that name no field stay as they are. Values are never looked through for fields.
 */
export function fillTemplate(template: string, values: MergeValues): string {
  return template.replace(IN_BRACES, (written, name: string) => {
    const field = fieldNamed(name);
    return field === undefined ? written : values[field] || gapFor(field);
  });
}

/** What stands in braces and is no field: most likely a slip of the pen. */
export function unknownFields(template: string): string[] {
  const named = [...template.matchAll(IN_BRACES)].map(([, name]) => name ?? '');
  return [...new Set(named.filter((name) => fieldNamed(name) === undefined))];
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

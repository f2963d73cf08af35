const IN_BRACES = /\{([^{}\n]{1,40})\}/g;
/** A name of a hundred words is no name; a text must stay readable. */
const LONGEST_VALUE = 500;
/** Marks that turn the direction of what follows, and characters that show nothing at all. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

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
export function gapFor(name: string): string {
  return `[${name}]`;
}

/** The name of a field as the list has it, however it is written; undefined for what is no field. */
function fieldNamed<F extends string>(written: string, fields: readonly F[]): F | undefined {
  return fields.find((field) => field === written.trim().toLowerCase());
}

/**
 * The text with its fields filled in. A missing value stays visible as a gap, "[amount]"; braces that name no field
 * stay as they are. Values are never looked through for fields.
 */
export function fillBraces<F extends string>(
  text: string,
  fields: readonly F[],
  values: Readonly<Record<F, string | null>>,
): string {
  return text.replace(IN_BRACES, (written, name: string) => {
    const field = fieldNamed(name, fields);
    return field === undefined ? written : values[field] || gapFor(field);
  });
}

/** What stands in braces and is none of the fields: most likely a slip of the pen. */
export function unknownIn(text: string, fields: readonly string[]): string[] {
  const named = [...text.matchAll(IN_BRACES)].map(([, name]) => name ?? '');
  return [...new Set(named.filter((name) => fieldNamed(name, fields) === undefined))];
}

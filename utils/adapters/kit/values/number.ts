import { type DecimalMark, tagParts, type ValueContext } from './context';

/** Digits with the marks that stand between them. */
export const DIGITS = String.raw`\d(?:[\d.,'’ʼ´\u0060٬٫ ]*\d)?`;

const APOSTROPHE = /['’ʼ´`٬]/g;
const COMMA_LANGUAGES =
  /^(?:de|fr|es|pt|it|nl|da|sv|nb|nn|no|fi|is|pl|cs|sk|sl|hr|sr|bs|hu|ro|bg|ru|uk|be|el|tr|id|vi|ca|eu|gl|et|lv|lt|az|ka|kk)$/;
const POINT_LANGUAGES = /^(?:en|ja|zh|ko|hi|he|th|bn|ta|te|mr|gu|kn|ml|pa|ms|fil)$/;
/** Regions that write the other way than their language does elsewhere (CLDR). */
const POINT_REGIONS = /^(?:de-(?:CH|LI)|it-CH|es-(?:MX|US|PR|GT|HN|NI|PA|PE|SV|DO|419))$/;
const COMMA_REGIONS = /^en-(?:ZA|AT|BE|DE|DK|FI|NL|SE|SI)$/;
/** Spanish is written both ways, so the plain tag settles nothing. */
const MIXED = /^es$/;
/** More digits than a double holds exactly are an id, not a number. */
const MOST_DIGITS = 15;

/** A number, and whether another reading of the same marks was possible. */
export interface NumberReading {
  value: number;
  sure: boolean;
}

/** The decimal mark of a language tag where the tag settles it. */
export function decimalOf(lang: string | null): DecimalMark | null {
  const { language, region } = tagParts(lang);
  const tag = `${language}-${region}`;
  if (POINT_REGIONS.test(tag)) return '.';
  if (COMMA_REGIONS.test(tag)) return ',';
  if (MIXED.test(language) && !region) return null;
  if (COMMA_LANGUAGES.test(language)) return ',';
  return POINT_LANGUAGES.test(language) ? '.' : null;
}

/** Groups as people write them: by three, or by two with three at the end as in India. */
function isGrouped(whole: string, mark: string): boolean {
  const [first = '', ...rest] = whole.split(mark);
  const last = rest.at(-1) ?? '';
  const inner = rest.slice(0, -1);
  if (rest.length === 0) return true;
  if (last.length !== 3 || first.length === 0) return false;
  const byThree = first.length <= 3 && inner.every((group) => group.length === 3);
  return byThree || (first.length <= 2 && inner.every((group) => group.length === 2));
}

function join(whole: string, parts: string): number | null {
  const digits = whole.replace(/\D/g, '');
  if (digits.length + parts.length > MOST_DIGITS + 4 || digits.length > MOST_DIGITS) return null;
  return Number(`${digits}.${parts || '0'}`);
}

function exact(value: number | null): NumberReading | null {
  return value === null ? null : { value, sure: true };
}

/** "12.000": twelve thousand or twelve with three decimals. The page's habit or language decides, else nobody. */
function oneMarkThree(
  whole: string,
  parts: string,
  mark: string,
  context: ValueContext,
  threeDecimals: boolean,
) {
  const decimal = context.decimal ?? decimalOf(context.lang);
  if (/^0$/.test(whole) || whole.length > 3) return exact(join(whole, parts));
  const asParts = join(whole, parts);
  const asGroup = join(whole + parts, '');
  if (asGroup === null || asParts === null) return null;
  if (decimal !== null && decimal !== mark) return { value: asGroup, sure: true };
  if (decimal === mark && threeDecimals) return { value: asParts, sure: true };
  return { value: asGroup, sure: false };
}

/**
 * Reads digits with their grouping and decimal marks, no sign and nothing around; null when the marks fit no
 * writing. `sure` is false where "12.000" stays open.
 * @param threeDecimals three decimals are usual here (dinars of the Gulf, quantities)
 */
export function readNumber(text: string, context: ValueContext, threeDecimals = false): NumberReading | null {
  const token = text.trim().replace(APOSTROPHE, "'").replace(/٫/g, ',');
  const marks = [...token.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  const hasSpace = /[ ']/.test(token);
  const space = token.includes("'") ? "'" : ' ';
  if (/ /.test(token) && token.includes("'")) return null;
  if (!last) return isGrouped(token, space) ? exact(join(token, '')) : null;
  const whole = token.slice(0, last.index);
  const parts = token.slice(last.index + 1);
  const mark = last[0];
  const inner = new Set(marks.slice(0, -1).map(([each]) => each));
  if (inner.size > 1 || !/^\d+$/.test(parts)) return null;
  if (hasSpace) return inner.size === 0 && isGrouped(whole, space) ? exact(join(whole, parts)) : null;
  const [group] = inner;
  if (group === mark) return isGrouped(token, mark) ? exact(join(token, '')) : null;
  if (group !== undefined) return isGrouped(whole, group) ? exact(join(whole, parts)) : null;
  if (parts.length === 3) return oneMarkThree(whole, parts, mark, context, threeDecimals);
  return exact(join(whole, parts));
}

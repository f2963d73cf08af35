import { withoutUnseen } from '../../../mail/unseen';

/** The zero of every script whose digits a page may use; the nine others follow it. */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐၀០';
const FOREIGN_DIGIT = new RegExp(
  `[${[...ZEROS].map((zero) => `${zero}-${digitAfter(zero, 9)}`).join('')}]`,
  'g',
);
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

function digitAfter(zero: string, steps: number): string {
  return String.fromCharCode(zero.charCodeAt(0) + steps);
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = [...ZEROS].find((each) => code >= each.charCodeAt(0) && code <= each.charCodeAt(0) + 9);
  return zero ? String(code - zero.charCodeAt(0)) : digit;
}

/**
 * A value's text in one plain writing: digits 0–9 whatever the script, every dash a hyphen, full-width forms
 * narrow, white space single, unseen marks gone. For comparing and parsing only, never for showing.
 */
export function plain(text: string): string {
  return withoutUnseen(text)
    .normalize('NFKC')
    .replace(/\u061c/g, '')
    .replace(FOREIGN_DIGIT, asciiDigit)
    .replace(DASH, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

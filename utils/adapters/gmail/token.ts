import { threadId } from './ids';

/** The letters of a thread token in Gmail's addresses: consonants only, so that no word appears. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE_64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Real tokens have 32 to 35 letters. */
const LONGEST = 80;

function numberOf(token: string): bigint | null {
  let number = 0n;
  for (const letter of token) {
    const digit = LETTERS.indexOf(letter);
    if (digit < 0) return null;
    number = number * 40n + BigInt(digit);
  }
  return number;
}

function base64Of(number: bigint): string {
  let digits = '';
  for (let rest = number; rest > 0n; rest /= 64n) digits = BASE_64.charAt(Number(rest % 64n)) + digits;
  return digits;
}

/**
 * The thread that the last part of a Gmail address names, or null when it names none: a number written
 * with 40 letters whose base-64 digits spell `f:1709…` or `thread-a:r-…`.
 */
export function threadOfToken(token: string): string | null {
  if (token.length < 16 || token.length > LONGEST) return null;
  const number = numberOf(token);
  if (number === null) return null;
  try {
    const text = atob(base64Of(number));
    return threadId(text.startsWith('thread-') ? text : `thread-${text}`);
  } catch {
    // Base 64 of a length that cannot be: a word that happens to have only these letters.
    return null;
  }
}

const FULL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The letters of the tokens in Gmail's addresses: no vowels, so that no word arises. */
const TOKEN = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** Bits of a message id below the receive time in milliseconds. */
const TIME_SHIFT = 20n;

function convert(digits: string, from: string, to: string): string {
  let value = 0n;
  for (const digit of digits) value = value * BigInt(from.length) + BigInt(from.indexOf(digit));
  let out = '';
  for (; value > 0n; value /= BigInt(to.length)) out = to[Number(value % BigInt(to.length))] + out;
  return out;
}

/** A number below 2^20 that belongs to a text: FNV-1a, so that the same sandbox has the same ids. */
function tail(text: string): bigint {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return BigInt(hash >>> 12);
}

export interface GmailId {
  /** The number in `thread-f:…` and `msg-f:…`. */
  decimal: string;
  /** The same in hexadecimal: Gmail's older id. */
  legacy: string;
}

/** The id that Gmail gives a message received at a moment; `name` tells apart what arrives together. */
export function gmailId(at: string, name: string): GmailId {
  const value = (BigInt(Date.parse(at)) << TIME_SHIFT) | tail(name);
  return { decimal: value.toString(), legacy: value.toString(16) };
}

/** The token of a thread in Gmail's addresses: its id in base 64, written in the vowel-less letters. */
export function threadToken(id: GmailId): string {
  return convert(btoa(`f:${id.decimal}`).replace(/=+$/, ''), FULL, TOKEN);
}

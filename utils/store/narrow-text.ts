/** Letters that a browser keeps, stores and reads as one byte each, if a text has no others. */
const NARROW_END = 0x100;
/** A wide letter takes so many narrow ones; control characters that no text has, the first of them of another kind. */
const LENGTH = 4;
const FIRST = 0x90;
const NEXT = 0x80;
/** Arguments that one call takes everywhere. */
const AT_ONCE = 4_096;

function wideLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= NARROW_END) count += 1;
  return count;
}

function codesOf(text: string, wide: number): Uint8Array {
  const codes = new Uint8Array(text.length + wide * (LENGTH - 1));
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < NARROW_END) codes[end++] = code;
    else {
      codes[end++] = FIRST + (code >> 12);
      for (const shift of [8, 4, 0]) codes[end++] = NEXT + ((code >> shift) & 0xf);
    }
  }
  return codes;
}

/** A text without the control characters that stand for wide letters. */
export const withoutMarks = (text: string): string => text.replace(/[\u0080-\u009f]/g, ' ');

/**
 * A text in narrow letters alone, each wide one written as four: a single wide letter makes the browser store and read
 * two bytes for every letter of a text. A part of a text is found in it by that part's own narrow form.
 */
export function narrowed(text: string): string {
  const codes = codesOf(text, wideLetters(text));
  let narrow = '';
  for (let at = 0; at < codes.length; at += AT_ONCE)
    narrow += String.fromCharCode(...codes.subarray(at, at + AT_ONCE));
  return narrow;
}

/** The narrow form where it is the shorter one on the disk; of a text that is mostly wide the text itself. */
export function stored(text: string): string {
  const wide = wideLetters(text);
  return wide > 0 && text.length + wide * (LENGTH - 1) < text.length * 2 ? narrowed(text) : text;
}

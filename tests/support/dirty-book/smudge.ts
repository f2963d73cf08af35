import type { Dice } from './dice';
import { CYRILLIC } from './words';

/** The text with one slip of the fingers: a letter left out, doubled, replaced, or two changed over. */
export function typo(dice: Dice, text: string): string {
  if (text.length < 4) return text;
  const at = 1 + dice.below(text.length - 2);
  const letter = String.fromCharCode(97 + dice.below(26));
  const forms = [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + text[at] + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
  ];
  return dice.pick(forms);
}

/** The name in Cyrillic, if all its letters have a counterpart. */
export function inCyrillic(name: string): string | null {
  const letters = [...name.toLowerCase()].map((letter) => CYRILLIC[letter]);
  return letters.includes(undefined) ? null : letters.join('');
}

/** Another way to write the same phone number. */
export function rewritePhone(dice: Dice, phone: string): string {
  const digits = phone.replace(/\D/g, '').slice(-10);
  return dice.pick([
    `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`,
    `+1${digits}`,
    digits,
    `001 ${digits.slice(0, 3)} ${digits.slice(3)}`,
  ]);
}

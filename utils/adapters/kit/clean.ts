import { withoutUnseen } from '../../mail/unseen';

/** The model's bound for one line of text. */
const LONGEST_LINE = 1_000;
const ADDRESS = /^[^\s@<>(),;"]+@[^\s@<>(),;"]+$/;

/** Text of a label or attribute in one line: white space folded, unseen marks gone; null when empty. */
export function oneLine(raw: string | null | undefined): string | null {
  const text = withoutUnseen(raw ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_LINE);
  return text === '' ? null : text;
}

/** A mail address as the page writes it, or null when it is none. */
export function address(raw: string | null | undefined): string | null {
  const text = oneLine(raw);
  return text && text.length <= 320 && ADDRESS.test(text) ? text : null;
}

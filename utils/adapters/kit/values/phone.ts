import { withoutUnseen } from '../../../mail/unseen';

const PHONE =
  /^(?:tel:|callto:)?\s*(\+?[\d\s()./\-‐-―]{5,30}\d|\+?\d[\d\s()./-]{4,30})\s*(?:(?:ext\.?|x|#|доб\.?|内線)\s*\d{1,6})?$/iu;
const KIND =
  /\s*[([]?(?:work|office|mobile|home|main|other|direct|arbeit|mobil|privat|bureau|portable|móvil|trabajo|cellulare|ufficio|werk|mobiel|携帯|会社|primary|default)[)\]]?\s*$/iu;

const DATE = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}([-./])\d{1,2}\1\d{2,4})$/;

/** A phone number as written, its kind ("(Work)") taken off; null when the value is none. */
export function readPhone(text: string): string | null {
  const line = withoutUnseen(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(KIND, '')
    .replace(/^(?:tel|callto):/i, '');
  const digits = line.normalize('NFKC').replace(/\D/g, '').length;
  if (DATE.test(line)) return null;
  return PHONE.test(line.normalize('NFKC')) && digits >= 5 && digits <= 17 ? line.trim() : null;
}

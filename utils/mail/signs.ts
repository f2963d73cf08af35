/** Lines that stand for structure in the text of a mail. The characters are taken out of the page's own text. */
export const SIGN = {
  quote: '\u0001',
  cut: '\u0002',
  signature: '\u0003',
  border: '\u0004',
  rule: '\u0005',
} as const;

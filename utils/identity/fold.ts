import anyAscii from 'any-ascii';

const isAscii = (text: string) => !/[^ -~\s]/.test(text);

/**
 * The text for comparing: Latin letters without accents, lower case, words of letters and digits parted by one
 * space ("Zoë O'Brien-Łukasz" → "zoe obrien lukasz", "Иванов" → "ivanov"). Empty where nothing can be read.
 */
export function fold(text: string): string {
  const plain = isAscii(text) ? text : anyAscii(text.normalize('NFKC'));
  return plain
    .toLowerCase()
    .replace(/(?<=[a-z])['’`´](?=[a-z])/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

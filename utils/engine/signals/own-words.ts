import { ownWords as wordsOf } from '../../mail/own-words';

/** Longer than any mail that a person writes; what lies behind it is history. */
const READ_AT_MOST = 60_000;

/** Apostrophes and spaces made plain, so that the word lists need one form only. */
export function plainWords(text: string): string {
  return text
    .slice(0, READ_AT_MOST)
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[\u202f\u2009\t]/g, ' ');
}

/** What the writer of a mail says there, as far as plain text shows it, in plain words. */
export function ownWords(text: string): string {
  return plainWords(wordsOf(text.slice(0, READ_AT_MOST).replace(/\r/g, '')) ?? '');
}

/** Marks that change the direction of text and show nothing: they sit in labels, dates and names. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** Without unseen marks; white space stays. */
export function withoutUnseen(raw: string): string {
  return raw.replace(UNSEEN, '');
}

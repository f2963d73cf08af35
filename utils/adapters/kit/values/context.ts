/** The order in which a page writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';
/** The mark between the whole and the parts of a number. */
export type DecimalMark = ',' | '.';

/** What a page is known to do, by which a doubtful value is settled. */
export interface ValueContext {
  /** Language of the document or of the element, as its `lang` writes it. */
  readonly lang: string | null;
  /** The day of the reading, `YYYY-MM-DD`: relative dates count from it. */
  readonly today: string;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  /** ISO 4217 code that the page as a whole speaks for. */
  readonly currency: string | null;
}

/** A language tag in its parts: "de_CH.UTF-8" → `de` and `CH`; empty where there is none. */
export function tagParts(lang: string | null): { language: string; region: string } {
  const [language = '', ...rest] = (lang ?? '').split(/[-_.@]/);
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part)) ?? '';
  return { language: language.toLowerCase(), region: region.toUpperCase() };
}

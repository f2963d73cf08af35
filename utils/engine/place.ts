/** Where the rep sits: days, dates and working days are theirs, not the machine's. */
export type Place = {
  /** An IANA zone (`Europe/Berlin`) or an offset (`+01:00`). */
  timeZone: string;
  /** BCP 47. */
  locale: string;
};

/** The place that a case without one is judged from: the offset that its `now` is written with. */
export function placeOfMoment(now: string): Place {
  return { timeZone: /[+-]\d{2}:\d{2}$/.exec(now)?.[0] ?? 'UTC', locale: 'en-GB' };
}

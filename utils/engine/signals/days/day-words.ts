/** A stretch of time that words name, seen from the day on which they are said; a number is a month (1 to 12). */
export type When =
  | number
  | 'today'
  | 'tomorrow'
  | 'day-after-tomorrow'
  | 'this-week'
  | 'next-week'
  | 'start-of-next-week'
  | 'end-of-next-week'
  | 'week-after-next'
  | 'in-two-weeks'
  | 'this-month'
  | 'next-month'
  | 'this-quarter'
  | 'next-quarter'
  | 'this-year'
  | 'next-year'
  | 'christmas'
  | 'some-weeks'
  | 'some-months'
  | { weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 };

/** What is counted in "within 3 working days". */
export type Unit = 'hour' | 'day' | 'working-day' | 'week' | 'month';

/** How one language names days beyond what the date library knows of it. Data: one file a language. */
export type DayWords = {
  /** The first that fits a place in the sentence wins, so longer ones stand first. */
  says: readonly (readonly [RegExp, When])[];
  /** What moves a weekday beside it by so many weeks: "a week on Friday". */
  moves?: readonly (readonly [RegExp, number])[];
  /** Times of day that the library takes for days. */
  idle?: RegExp;
  /** January to December, as pattern text. */
  months: readonly string[];
  /** Words before and after a count: "in 3 days", "3日以内". */
  before: string;
  after?: string;
  /** One, two, three and so on, to twelve at least, as pattern text. */
  numbers: readonly string[];
  units: readonly (readonly [string, Unit])[];
  /** What stands before a month to mean its middle or its end. */
  middle: RegExp;
  end: RegExp;
};

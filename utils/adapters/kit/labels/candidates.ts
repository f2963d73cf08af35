import type { FieldMatch } from '../fields/field-name';
import type { Entity, FieldName } from '../profile';
import type { ValueContext } from '../values/context';
import { learnHabits } from '../values/page-habits';
import type { Candidate } from './candidate';
import { languageOf } from './language';
import type { Page } from './page';
import { elementOf, type Pair } from './pair';
import { readField } from './read-field';
import { linesOf, type Part, readParts } from './text';

const LONGEST_SAMPLE = 80;

/** A pair that was told to be a field, with the pieces of its value. */
export interface Told {
  readonly pair: Pair;
  readonly match: FieldMatch;
  readonly parts: readonly Part[];
}

/** Tells which field each pair is of, and reads the pieces of its value; what is no field is left out. */
export function* tellFields(
  pairs: readonly Pair[],
  entity: Entity | null,
  page: Page,
): Generator<void, Told[]> {
  const told: Told[] = [];
  for (const pair of pairs) {
    const match = page.matchOf(pair, entity);
    if (!match) continue;
    told.push({ pair, match, parts: readParts(pair.value, page, pair.labelNode) });
    if (told.length % 10 === 0) yield;
  }
  return told;
}

/** As `tellFields`, for pairs whose field the profile names. */
export function tellHooked(pairs: readonly (readonly [FieldName, Pair])[], page: Page): Told[] {
  return pairs.map(([field, pair]) => ({
    pair,
    match: { field, rank: 0 },
    parts: readParts(pair.value, page),
  }));
}

/** What a page's words and values settle for each of them: its language, its order of dates, its decimal mark. */
export function contextOf(
  told: readonly Told[],
  words: ReadonlySet<string>,
  page: Page,
  today: string,
): ValueContext {
  const lang = languageOf(page.lang, words);
  const lines = told.flatMap(({ parts }) => linesOf(parts)).filter((line) => line.length <= LONGEST_SAMPLE);
  return { lang, today, ...learnHabits(lines, lang) };
}

/** Reads every value as its field wants it. */
export function readCandidates(told: readonly Told[], context: ValueContext): Candidate[] {
  return told.flatMap(({ pair, match: { field, rank, currency }, parts }) => {
    const element = elementOf(pair.value);
    if (!element) return [];
    const own = currency ? { ...context, currency } : context;
    return [
      {
        field,
        pair,
        element,
        value: readField(field, { parts, label: pair.label, context: own }),
        nearness: rank,
      },
    ];
  });
}

import { entityOfWord } from '../fields/entity-words';
import type { FieldMatch } from '../fields/field-name';
import { fieldOfLabel } from '../fields/labels';
import type { Entity, FieldName } from '../profile';
import type { ValueContext } from '../values/context';
import { learnHabits } from '../values/page-habits';
import type { Candidate } from './candidate';
import { languageOf } from './language';
import type { Page } from './page';
import { elementOf, type Pair, RANK } from './pair';
import { readField } from './read-field';
import { personBeside } from './read-names';
import { linesOf, type Part, readParts } from './text';
import { type FieldValue, says } from './value-words';

const REACH: ReadonlySet<FieldName> = new Set(['email', 'phone', 'website']);
const PROSE: ReadonlySet<FieldName> = new Set(['description', 'nextStep']);
/** What somebody said, or who somebody is, is no description of the record. */
const NO_DESCRIPTION = /^\s*(?:background|coment|comment|kommentar|reacti|コメント|टिप्पण)/i;
const NOTED_CURRENCY =
  /(?:amounts?|values?|prices?|currency|beträge|preise|währung|montants?|devise|importes?|moneda|valores|moeda|importi|valuta|bedragen|金額|通貨)\D{0,20}\b([A-Z]{3})\b/i;
/** So many values in buttons, and buttons are how the page shows values. */
const FEWEST_IN_BUTTONS = 3;
const LONGEST_SAMPLE = 80;
const MOST_SPOKEN = 500;
/** A day in figures, alone or before a time of day. */
const MOMENT = /^\s*\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:[,\s]+[\d:.\s]*(?:[ap]\.?m\.?)?)?\s*$/i;

/** A pair that was told to be a field, with the pieces of its value. */
export interface Told {
  readonly pair: Pair;
  readonly match: FieldMatch;
  readonly parts: readonly Part[];
}

/** A number beside a bare sign of a telephone is the deal's no more than its contact's. */
function isSomebodyElses({ rank }: Pair, { field }: FieldMatch, entity: Entity | null): boolean {
  if (rank === RANK.form && field === 'name') return true;
  return rank >= RANK.icon && (entity === 'deal' || entity === 'activity') && REACH.has(field);
}

/** "Notes" over a list heads a part of the page; only "Description" itself labels a text that is merely near. */
function isHeadingOf({ rank, label }: Pair, match: FieldMatch): boolean {
  if (match.field === 'description' && NO_DESCRIPTION.test(label ?? '')) return true;
  return PROSE.has(match.field) && rank >= RANK.beside && match.rank > 0;
}

/** The first label inside a value, with a value of its own there: what stands from it on is another field's. */
function nextLabel(
  { value, label, labelNode }: Pair,
  { field }: FieldMatch,
  pairs: readonly Pair[],
  matchOf: (pair: Pair) => FieldMatch | null,
): Node | null {
  const [whole, more] = value.nodes;
  if (!whole || more || value.text !== undefined) return null;
  const inner = pairs.find(
    (other) =>
      other.labelNode !== null &&
      other.labelNode !== labelNode &&
      other.label !== label &&
      other.rank <= RANK.beside &&
      whole !== other.labelNode &&
      whole.contains(other.labelNode) &&
      other.value.nodes.every((node) => whole.contains(node)) &&
      matchOf(other)?.field !== field,
  );
  return inner?.labelNode ?? null;
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
    if (!match || isSomebodyElses(pair, match, entity) || isHeadingOf(pair, match)) continue;
    const until = PROSE.has(match.field)
      ? null
      : nextLabel(pair, match, pairs, (other) => page.matchOf(other, entity));
    told.push({ pair, match, parts: readParts(pair.value, page, { without: pair.labelNode, until }) });
    if (told.length % 10 === 0) yield;
  }
  return told;
}

/** As `tellFields`, for pairs whose field the profile names. */
export function tellHooked(pairs: readonly (readonly [FieldName, Pair])[], page: Page): Told[] {
  return pairs.map(([field, pair]) => ({
    pair,
    match: { field, rank: 0 },
    parts: readParts(pair.value, page, { without: pair.labelNode }),
  }));
}

/** "All amounts in AUD": what a note on the page says of every amount. */
function statedCurrency(words: ReadonlySet<string>): string | null {
  const found = new Set([...words].flatMap((word) => NOTED_CURRENCY.exec(word)?.[1] ?? []));
  const [only, more] = found;
  return more ? null : (only ?? null);
}

/** Moments that the site itself wrote behind short ones ("2 h ago"): the order of their parts is the site's. */
function writtenMoments(doc: Document): string[] {
  const spoken = [...doc.querySelectorAll('[title]')].slice(0, MOST_SPOKEN);
  return spoken.map((element) => element.getAttribute('title') ?? '').filter((text) => MOMENT.test(text));
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
  const habits = learnHabits([...lines, ...writtenMoments(page.doc)], lang);
  return { lang, today, ...habits, currency: statedCurrency(words) ?? habits.currency };
}

/** A value that only says what the field is called again is none. */
function saysLabel(value: FieldValue | null, field: FieldName, entity: Entity, { lang }: Page): boolean {
  return (
    typeof value?.value === 'string' &&
    value.value.length < 40 &&
    fieldOfLabel(value.value, entity, lang)?.field === field
  );
}

/** An amount under a label that names the currency: "Amount (GBP)". */
function inCurrencyOf(code: string | undefined, value: FieldValue | null): FieldValue | null {
  return code && value?.currency?.code === code ? { ...value, currency: { code, sure: true } } : value;
}

function isInButton(parts: readonly Part[]): boolean {
  return parts.length > 0 && parts.every(({ from }) => from === 'button');
}

/** Who takes part in an activity may be anybody: only where the label says contacts are they surely. */
function doubted(
  value: FieldValue | null,
  { rank, label }: Pair,
  field: FieldName,
  entity: Entity,
): FieldValue | null {
  const isAnybody =
    entity === 'activity' &&
    field === 'contacts' &&
    rank > RANK.name &&
    !(label ?? '').split(/\s+/).some((word) => entityOfWord(word) === 'contact');
  return value && isAnybody ? { ...value, sure: false } : value;
}

/** Reads every value as its field wants it. */
export function readCandidates(
  told: readonly Told[],
  entity: Entity,
  context: ValueContext,
  page: Page,
): Candidate[] {
  const trustsButtons =
    told.filter(({ pair, parts }) => isInButton(parts) && says(parts, pair.label, context)).length >=
    FEWEST_IN_BUTTONS;
  return told.flatMap(({ pair, match: { field, rank, currency }, parts }) => {
    const element = elementOf(pair.value);
    if (!element) return [];
    const own = currency ? { ...context, currency } : context;
    const raw = { parts, label: pair.label, context: own, trustsButtons };
    const read = readField(field, raw);
    const value = saysLabel(read, field, entity, page)
      ? null
      : inCurrencyOf(currency, doubted(read, pair, field, entity));
    const stage = field === 'status' && value === null ? readField('stage', raw) : null;
    if (stage) return [{ field: 'stage' as const, pair, element, value: stage, nearness: rank + 1 }];
    const person = field === 'account' && entity !== 'contact' ? personBeside(raw) : null;
    const beside = person
      ? [{ field: 'contacts' as const, pair, element, value: person, nearness: rank + 1 }]
      : [];
    return [{ field, pair, element, value, nearness: rank }, ...beside];
  });
}

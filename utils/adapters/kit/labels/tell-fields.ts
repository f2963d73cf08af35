import type { FieldMatch } from '../fields/field-name';
import type { Entity, FieldName } from '../profile';
import type { Page } from './page';
import { type Pair, RANK } from './pair';
import { type Part, readParts } from './text';

const REACH: ReadonlySet<FieldName> = new Set(['email', 'phone', 'website']);
const PROSE: ReadonlySet<FieldName> = new Set(['description', 'nextStep']);
/** What somebody said, or who somebody is, is no description of the record. */
const NO_DESCRIPTION = /^\s*(?:background|coment|comment|kommentar|reacti|コメント|टिप्पण)/i;

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

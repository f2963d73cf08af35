import type { Sources, Stated } from '../../model/book';
import { mergedNames } from './merged-names';
import { isSameValue, settleField } from './settle-field';
import { chooseField, stateField } from './state-field';

/** What one source says of a record at a moment: a page, a file, or the user. */
export type Said = {
  from: Stated['from'];
  at: string;
  /** By field; a field that is not named is not spoken of. */
  values: Readonly<Record<string, Stated['value']>>;
  /** Fields that the source may not mean so. */
  unsure: readonly string[];
  /** The names that the source has for the record: it may stand for two of its records that were merged here. */
  keys?: readonly string[];
  /** The user chooses between what the others say, and has seen it: theirs is out of date from then on. */
  isChoice?: boolean;
};

/** Values of a record by field, as the book has them now. */
export type Current = Readonly<Record<string, Stated['value'] | undefined>>;

/** What the book has and nobody was noted for was typed, at the latest when the record was last written. */
export function statementsOf(
  sources: Sources,
  field: string,
  current: Current,
  at: string,
): readonly Stated[] {
  const value = current[field];
  const known = sources[field];
  if (known !== undefined || value == null) return known ?? [];
  return [{ value, from: 'typed', at, sure: true, changed: false }];
}

/**
 * Hears what a source says of a record: its statements, and for each field that it spoke of the one to use now.
 * The same for a page, an import and the workspace's forms.
 */
export function mergeSaid(
  record: { sources: Sources; updatedAt: string },
  current: Current,
  { from, at, values, unsure, keys = [], isChoice = false }: Said,
): { sources: Sources; used: Record<string, Stated> } {
  const sources: Sources = { ...record.sources };
  const used: Record<string, Stated> = {};
  const of = mergedNames(record.sources, keys);
  for (const [field, value] of Object.entries(values)) {
    const before = statementsOf(sources, field, current, record.updatedAt);
    const said = { value, from, at, sure: !unsure.includes(field), ...(of && { of }) };
    const after = isChoice ? chooseField(before, said) : stateField(before, said);
    sources[field] = after;
    const settled = settleField(after).used;
    if (settled?.sure) used[field] = settled;
  }
  return { sources, used };
}

/** The user's own word on fields of a record, as far as it differs from what was there. */
export function mergeTyped(
  record: { sources: Sources; updatedAt: string },
  before: Current,
  after: Current,
  at: string,
): Sources {
  const changed = Object.entries(after).filter(
    ([field, value]) => !isSameValue(value ?? null, before[field] ?? null),
  );
  const values = Object.fromEntries(changed.map(([field, value]) => [field, value ?? null]));
  return mergeSaid(record, before, { from: 'typed', at, values, unsure: [] }).sources;
}

import { entityOfWord } from '../fields/entity-words';
import { fieldOfLabel } from '../fields/labels';
import type { Entity, FieldName } from '../profile';
import type { ValueContext } from '../values/context';
import type { Candidate } from './candidate';
import type { Page } from './page';
import { elementOf, type Pair, RANK } from './pair';
import { readField } from './read-field';
import { personBeside } from './read-names';
import type { Told } from './tell-fields';
import type { Part } from './text';
import { type FieldValue, says } from './value-words';

/** So many values in buttons, and buttons are how the page shows values. */
const FEWEST_IN_BUTTONS = 3;

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

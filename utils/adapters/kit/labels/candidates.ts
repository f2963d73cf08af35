import { entityOfWord } from '../fields/entity-words';
import { fieldOfLabel } from '../fields/labels';
import type { Entity, FieldName } from '../profile';
import type { ValueContext } from '../values/context';
import { saysEmpty } from '../values/empty';
import type { Candidate } from './candidate';
import { isControl, valueOfControl } from './control';
import type { Page } from './page';
import { elementOf, type Pair, RANK } from './pair';
import { readField } from './read-field';
import { personBeside } from './read-names';
import type { Told } from './tell-fields';
import { folded, type Part } from './text';
import { type FieldValue, says, withoutLabel } from './value-words';

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

/** A box to write in that is shown with nothing in it. */
function isBlankControl(element: Element, { sight }: Page): boolean {
  const control = isControl(element) ? element : element.querySelector('input, select, textarea');
  return (
    control !== null && isControl(control) && sight.shows(control) && valueOfControl(control).trim() === ''
  );
}

/** Whether a value says that there is none. */
function saysNothing(parts: readonly Part[], label: string | null): boolean {
  const texts = parts.map(({ text }) => withoutLabel(folded(text), label)).filter((text) => text !== '');
  return texts.length > 0 && texts.every(saysEmpty);
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
    const isBlank = parts.length === 0 && isBlankControl(element, page);
    const isLive = isBlank || parts.some(({ from }) => from === 'control');
    const read = readField(field, raw);
    const value = saysLabel(read, field, entity, page)
      ? null
      : inCurrencyOf(currency, doubted(read, pair, field, entity));
    const stage = field === 'status' && value === null ? readField('stage', raw) : null;
    const place = { pair, element, isLive, isEmpty: false };
    if (stage) return [{ ...place, field: 'stage' as const, value: stage, nearness: rank + 1 }];
    const person = field === 'account' && entity !== 'contact' ? personBeside(raw) : null;
    const beside = person
      ? [{ ...place, field: 'contacts' as const, value: person, nearness: rank + 1 }]
      : [];
    const isEmpty = value === null && (isBlank || saysNothing(parts, pair.label));
    return [{ ...place, field, value, isEmpty, nearness: rank }, ...beside];
  });
}

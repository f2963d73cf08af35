import type { Reading } from '../../../model/reading';
import type { FieldName } from '../profile';
import type { Choice } from './choose';

type RecordReading = Extract<Reading, { kind: 'record' }>;
type Fields = RecordReading['fields'];

/** The fields of a record while they are put together. */
export interface Draft {
  readonly fields: Partial<Record<keyof Fields, unknown>>;
  readonly unsure: Set<string>;
  readonly found: Record<string, string>;
}

const NOT_FIELDS: ReadonlySet<FieldName> = new Set(['name', 'firstName', 'lastName']);

/** Puts a value into a draft, with how it was found. */
export function put(draft: Draft, field: keyof Fields, value: unknown, how: string, sure = true): void {
  draft.fields[field] = value;
  draft.found[field] = how;
  if (sure) draft.unsure.delete(field);
  else draft.unsure.add(field);
}

/** A draft of what was chosen; an amount brings its currency along where the page does not name one apart. */
export function draftOf(chosen: ReadonlyMap<FieldName, Choice>): Draft {
  const draft: Draft = { fields: {}, unsure: new Set(), found: {} };
  for (const [field, { candidate, sure }] of chosen) {
    if (NOT_FIELDS.has(field) || !candidate.value) continue;
    put(draft, field as keyof Fields, candidate.value.value, candidate.pair.how, sure);
  }
  const amount = chosen.get('amount')?.candidate;
  const money = amount?.value?.currency;
  if (amount && money && (draft.fields.currency === undefined || draft.unsure.has('currency')))
    put(draft, 'currency', money.code, amount.pair.how, money.sure);
  return draft;
}

/** The parts of a record reading that a draft fills. */
export function finish({ fields, unsure, found }: Draft): Pick<RecordReading, 'fields' | 'unsure' | 'found'> {
  const doubtful = [...unsure];
  return { fields: fields as Fields, ...(doubtful.length > 0 && { unsure: doubtful }), found };
}

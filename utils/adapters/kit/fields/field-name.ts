import type { Reading } from '../../../model/reading';

type RecordReading = Extract<Reading, { kind: 'record' }>;

/** What kind of record a page shows. */
export type Entity = RecordReading['entity'];

/** A field of the contract, the record's own name, or a part of a name. */
export type FieldName = keyof RecordReading['fields'] | 'name' | 'firstName' | 'lastName';

/** What a label or machine name stands for. */
export interface FieldMatch {
  field: FieldName;
  /** Lower is better: "Email" before "Other email", "Amount" before "Budget". */
  rank: number;
  /** ISO 4217 where the label itself names it: "Amount (EUR)". */
  currency?: string;
}

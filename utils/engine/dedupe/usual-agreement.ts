import type { ColumnKind } from './table';

/** How often two records taken by chance agree in a column, in CRMs at large: what a small table cannot tell yet. */
export const USUAL_AGREEMENT: Record<ColumnKind, number> = {
  person: 1e-4,
  'given-name': 0.008,
  'family-name': 0.001,
  company: 0.0005,
  title: 0.0005,
  text: 0.0005,
  email: 1e-5,
  phone: 1e-5,
  website: 1e-4,
  identifier: 1e-5,
  'birth-date': 1e-4,
  date: 0.003,
  'house-number': 0.01,
  street: 0.0005,
  city: 0.03,
  postcode: 0.003,
  region: 0.15,
  category: 0.2,
  quantity: 0.03,
};

/** So many pairs, or so many records, of a table are worth as much as what is usual. */
export const USUAL_PAIRS = 5_000;
export const USUAL_RECORDS = 100;

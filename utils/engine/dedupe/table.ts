/** What a column says of the thing that a row stands for. */
export type ColumnKind =
  | 'person'
  | 'given-name'
  | 'family-name'
  | 'company'
  | 'title'
  | 'email'
  | 'phone'
  | 'website'
  | 'house-number'
  | 'street'
  | 'city'
  | 'postcode'
  | 'region'
  | 'birth-date'
  | 'date'
  | 'identifier'
  | 'category'
  | 'quantity'
  | 'text';

/** A column of the table that is compared; its values are the cells at the same place in each record. */
export interface Column {
  head: string;
  kind: ColumnKind;
}

/** A row. Several e-mail addresses or phone numbers of one cell are parted by a line break or a semicolon. */
export interface TableRecord {
  id: string;
  cells: (string | null)[];
}

/** Two rows that are thought to be one thing. */
export interface DuplicatePair {
  a: string;
  b: string;
  /** The chance that they are one, 0 to 1. */
  p: number;
  /** The facts for and against in words, the weightiest first. */
  reasons: string[];
}

/** How far the work is: each step from 0 to 1. */
export interface DedupeProgress {
  step: 'reading' | 'pairing' | 'comparing' | 'learning' | 'deciding';
  done: number;
}

export interface DedupeOptions {
  /** Pairs below this chance are left out. */
  threshold: number;
  /** Called often; what it throws ends the work, and so stops it. */
  onProgress?: (progress: DedupeProgress) => void;
}

import type { ColumnMapping, ImportField, Mapping, TableKind } from './mapping';
import type { ReadRecord } from './record';
import type { Refusal } from './refused';
import type { Cell } from './source';

/** A column of the file and what it is proposed to be. */
export type ColumnProposal = {
  /** As the file writes it; "Column C" where it has none. Headings that occur twice carry a number: "Email (2)". */
  heading: string;
  mapping: ColumnMapping;
  /** Said by the heading of a known export, told by the heading's words, told by the values, or not known. */
  how: 'preset' | 'heading' | 'values' | 'unknown';
  /** The first values that are not empty. */
  samples: string[];
};

/** One way to read what fits two, with values of the file and what they would come to. */
export type QuestionReading<T extends string> = { value: T; samples: { raw: string; read: string }[] };

/** Something that the file does not settle. It is answered by changing the mapping where `set` says. */
export type Question =
  | { about: 'date-order'; column: number; readings: QuestionReading<'dmy' | 'mdy'>[] }
  | { about: 'decimal'; column: number; readings: QuestionReading<',' | '.'>[] }
  | { about: 'table'; readings: QuestionReading<TableKind>[] };

/** Something that the user should know before importing; it stops nothing. */
export type Notice = { column: number | null; text: string };

/** A row of the preview: the record as it will be read, or why it will not. */
export type PreviewRow = { cells: Cell[]; record: ReadRecord | null; refusals: Refusal[] };

/** What a file turned out to be, and how it is proposed to be read. */
export type Inspection = {
  /** The CRM whose export it is known to be, or null. */
  preset: { id: string; name: string } | null;
  /** Every CRM that the user may name instead, with the hosts under which the book may know its records. */
  systems: { id: string; name: string; hosts: string[] }[];
  columns: ColumnProposal[];
  mapping: Mapping;
  /** The fields that a column may be read as, for this kind of table. */
  fields: ImportField[];
  questions: Question[];
  notices: Notice[];
  /** The first rows as the proposed mapping reads them; `previewRows` gives them for another one. */
  preview: PreviewRow[];
  /** Rows that were looked at, and whether these are all. */
  rowsSeen: number;
  isWhole: boolean;
};

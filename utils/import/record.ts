import type { ActivityKind } from '../model/activity';
import type { Stated } from '../model/book';
import type { TableKind } from './mapping';
import type { Refusal } from './refused';

/** Another record that a row names: by its id on the same system, its name, its addresses. */
export type Mention = { id: string | null; name: string | null; email: string | null };

/** What a row of a list of activities or of stage history tells. */
export type Happening = {
  /** An entry of the log, or something still to do. */
  kind: ActivityKind | 'task';
  /** Something to do that is a meeting. */
  isMeeting?: boolean;
  /** ISO 8601 with `Z`; for something to do the day or moment it is due, null where none is set. */
  at: string | null;
  subject: string | null;
  text: string | null;
  fromStage: string | null;
  toStage: string | null;
};

/** A row that could be read. */
export type ReadRecord = {
  line: number;
  table: TableKind;
  /**
   * Its name on its system. Where the file gives none it is made of what does not change of a record (name,
   * company, day of making, and which of several such rows it is), and `hasOwnId` is false.
   */
  id: string;
  hasOwnId: boolean;
  /** By field as sources of the book name them; ready for `Said.values`. A cell that is empty says nothing. */
  values: Readonly<Record<string, Stated['value']>>;
  emails: readonly string[];
  account: Mention | null;
  contacts: readonly Mention[];
  deal: Mention | null;
  createdAt: string | null;
  stageEnteredAt: string | null;
  happening: Happening | null;
  /** Cells that were left out although their row was read ("no mail address"). */
  leftOut: readonly Refusal[];
};

/** What a batch of rows came to. Hand `position` to `readRecords` to go on after it. */
export type ReadBatch = {
  /** How many rows of the file have been read, the heading and empty ones included. */
  position: number;
  bytesRead: number;
  records: ReadRecord[];
  refusals: Refusal[];
  /** How many rows at the file's end are a report's footer: totals and notes; only the last batch knows. */
  footer: number;
};

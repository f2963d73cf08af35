import type { NewEntry } from '../../../utils/store/log';
import type { UndoStep } from '../book/undo';

/** What accepting a step changes beside noting it: entries for the log, and writes that go with them. */
export type Change = {
  entries: NewEntry[];
  write(): Promise<void>;
  taskId: string | null;
  /** Fields of a deal that are set. */
  fields: UndoStep['fields'];
  /** The record as it was, where it goes back as a whole. */
  chosen: UndoStep['chosen'];
  /** Its entries say by themselves how it goes back. */
  isMending: boolean;
};

/** Most steps change nothing in the book: the rep acts, and that is noted. */
export const NO_CHANGE: Change = {
  entries: [],
  write: async () => {},
  taskId: null,
  fields: null,
  chosen: null,
  isMending: false,
};

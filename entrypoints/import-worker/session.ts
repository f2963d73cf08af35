import type { FromWorker, Opening, Place } from '../../components/workspace/data/import/worker-messages';
import type { Mapping } from '../../utils/import/mapping';
import type { LogSource, TableSource } from '../../utils/import/source';

/** The user has asked to stop. Nothing of what was begun may stay. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** What the worker works on: one file from its copy to its end in the book. */
export type Session = {
  tell: (message: FromWorker) => void;
  isCancelled: boolean;
  importId: string;
  place: Place;
  opening: Opening;
  source: TableSource | null;
  /** A log instead of a table, once it was found whole. */
  log: LogSource | null;
  /** What the last dry run was made with: only that is written. */
  mapping: Mapping | null;
};

/** @throws Cancelled when the user has asked for it. */
export function heed({ isCancelled }: Session): void {
  if (isCancelled) throw new Cancelled();
}

import type { Place } from '../../utils/engine/place';
import type { Database } from '../../utils/store/database';
import { explainFailure } from '../../utils/store/failure';
import type { Panels } from './panel/panels';
import type { HouseRules } from './tab/house-rules';

/**
 * What every handler works with. It is made anew each time that the background wakes up and holds no facts:
 * those are in the database and in `storage.session`.
 */
export type Services = {
  db: Database;
  /** The panels that are connected at this moment; their ports live and die with the background. */
  panels: Panels;
  place: Place;
  now(): string;
  /** Looks at a tab anew, by rules that were just read or by those of now, and hands what it says to its panels. */
  show(tabId: number, rules?: Promise<HouseRules>): Promise<void>;
  /** The same for every tab that has said something or is on show: the book or the settings have changed. */
  showAll(): Promise<void>;
};

/** What went wrong in a handler, in words for the person who asked. */
export function explain(error: unknown): string {
  const { reason, detail } = explainFailure(error);
  return reason === 'unknown' ? 'That did not work. Nothing was saved.' : `Nothing was saved. ${detail}`;
}

import type { Reading } from '../../utils/model/reading';

export type RecordReading = Extract<Reading, { kind: 'record' }>;

/** What a reader needs that believes some things only after a while. */
export type Timing = {
  /** Milliseconds, rising. */
  clock: () => number;
  /** Asks for another look after so many milliseconds. */
  lookAgain: (ms: number) => void;
};

/** Names the record of a reading. */
export function keyOf({ entity, id, url }: RecordReading): string {
  return `${entity}|${id ?? url}`;
}

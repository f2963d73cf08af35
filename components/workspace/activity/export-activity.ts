import { ACTIVITY_COLUMNS } from '../../../utils/export/activity-columns';
import { activityCsv } from '../../../utils/export/activity-csv';
import { eachActivity, snapshotOf } from '../../../utils/store/activity-export';
import type { ActivityFilter } from '../../../utils/store/activity-query';
import type { Database } from '../../../utils/store/database';
import { localDay } from '../../hooks/use-today';
import { saveExport } from '../files/save-export';
import { stateInWords, verifyPresent } from '../files/verify-present';
import { TIME_ZONE } from '../format';

const CHUNK = 5_000;

interface Exported {
  name: string;
  /** How many rows were written into the file. */
  count: number;
  /** Why the log could not note the file, in words; null when it did. */
  unnoted: string | null;
}

/** Counts what goes into the file while it goes. */
async function* counted<T>(chunks: AsyncIterable<T[]>, tell: (count: number) => void): AsyncGenerator<T[]> {
  let count = 0;
  for await (const chunk of chunks) {
    count += chunk.length;
    tell(count);
    yield chunk;
  }
}

/**
 * Writes what a filter lets through as a CSV file, saves it and notes that in the log with the hash of its bytes.
 * @param words the filter for a reader of the file
 * @param onProgress hears how many rows are written
 */
export async function exportActivity(
  db: Database,
  filter: ActivityFilter,
  words: string,
  onProgress: (count: number) => void,
): Promise<Exported> {
  const now = new Date();
  const verification = stateInWords(await verifyPresent(db, now.toISOString()));
  const snapshot = await snapshotOf(db, filter);
  let written = 0;
  const chunks = counted(eachActivity(db, filter, snapshot, CHUNK), (count) => {
    written = count;
    onProgress(count);
  });
  const about = {
    ...{ filter: words, timeZone: TIME_ZONE, verification, ...snapshot },
    ...{ exportedAt: now.toISOString(), redacted: [] },
  };
  const name = `dealcue-activity-${localDay(now)}.csv`;
  const unnoted = await saveExport(activityCsv(chunks, about, ACTIVITY_COLUMNS), {
    name,
    format: 'CSV',
    filter: words,
    count: () => written,
  });
  return { name, count: written, unnoted };
}

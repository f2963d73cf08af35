import type { FromWorker } from '../../../components/workspace/data/import/worker-messages';
import type { Session } from '../../../entrypoints/import-worker/session';
import { inspect } from '../../../utils/import/inspect';
import { open, TODAY } from './read-file';

/** An import that is about to begin, with the columns as they are proposed; `told` is what its page hears. */
export async function sessionOf(content: string): Promise<Session & { told: FromWorker[] }> {
  const source = await open(content, 'deals.csv');
  const place = { today: TODAY, timeZone: 'UTC', hosts: [] };
  const { mapping } = await inspect(source, place);
  const told: FromWorker[] = [];
  const tell = (message: FromWorker) => told.push(message);
  const importId = crypto.randomUUID();
  return { tell, told, isCancelled: false, importId, place, opening: {}, source, log: null, mapping };
}

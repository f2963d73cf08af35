import { type LogPart, logFile } from '../../../utils/export/log-file';
import { type Chain, chainsOf } from '../../../utils/store/chains';
import type { Database } from '../../../utils/store/database';
import { entriesOf } from '../../../utils/store/entries';

const CHUNK = 5_000;

/** The log of this browser as a complete file, and the chains that are in it as they stood when it began. */
export async function presentLog(
  db: Database,
  exportedAt: string,
): Promise<{ chains: Chain[]; pieces: AsyncGenerator<string> }> {
  const chains = await chainsOf(db);
  const parts = chains.map((chain): LogPart => ({ ...chain, entries: entriesOf(db, chain, CHUNK) }));
  return { chains, pieces: logFile(parts, exportedAt) };
}

import type { Database } from '../../../utils/store/database';
import { checkLog, type OnRead } from '../../../utils/store/log-parts';

/** How the check of the log in this browser ended. */
export type PresentState =
  | { state: 'empty' }
  | { state: 'intact'; entries: number; heads: { device: string; head: string }[] }
  | { state: 'broken'; seq: number | null; why: string };

/**
 * Checks every entry and every chain of the log in this browser, by the same rules as its exported file.
 * @param onRead what it throws ends the check
 */
export async function verifyPresent(db: Database, now: string, onRead?: OnRead): Promise<PresentState> {
  const result = await checkLog(db, now, onRead);
  if (!result.ok) return { state: 'broken', seq: result.seq, why: result.why };
  if (result.parts.length === 0) return { state: 'empty' };
  const heads = result.parts.map(({ device, head }) => ({ device, head }));
  return { state: 'intact', entries: result.entries, heads };
}

/** The same in words for a file: "intact", or what is wrong. */
export function stateInWords(found: PresentState): string {
  if (found.state === 'empty') return 'the log is empty';
  if (found.state === 'intact') return 'intact';
  return found.seq === null ? found.why : `entry ${found.seq}: ${found.why}`;
}

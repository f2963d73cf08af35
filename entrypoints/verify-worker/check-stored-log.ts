import type { VerifyAsked, VerifyTold } from '../../components/workspace/files/verify-messages';
import { chainsOf } from '../../utils/store/chains';
import { deviceId } from '../../utils/store/device';
import { explainFailure } from '../../utils/store/failure';
import { checkLog } from '../../utils/store/log-parts';
import { db } from '../../utils/store/open';

async function check({ now }: VerifyAsked, tell: (told: VerifyTold) => void): Promise<void> {
  const chains = await chainsOf(db());
  const of = chains.reduce((sum, { to }) => sum + to, 0);
  const own = chains.length > 0 ? await deviceId(db()) : null;
  const found = await checkLog(db(), now, (done) => tell({ tell: 'progress', done: Math.min(done, of), of }));
  const named = chains.map(({ device, by }) => ({ device, by, own: device === own }));
  tell({ tell: 'done', check: found, chains: named });
}

/** Checks every chain of the log in this browser, tells how far it is, and ends with what it found. */
export async function checkStoredLog(asked: VerifyAsked, tell: (told: VerifyTold) => void): Promise<void> {
  try {
    await check(asked, tell);
  } catch (error) {
    const { reason, detail } = explainFailure(error);
    const message = error instanceof Error ? error.message : String(error);
    tell({ tell: 'failed', words: reason === 'unknown' ? message : detail });
  }
}

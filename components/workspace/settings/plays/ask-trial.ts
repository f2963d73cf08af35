import type { Play } from '../../../../utils/model/play';
import type { Trial } from '../../../../utils/model/play-trial';
import { startWorker } from '../../../../utils/platform/workers';
import { REGION } from '../../format';
import type { TrialAsked, TrialTold } from './trial-messages';

/**
 * Has a play tried on the present deals by a worker of its own.
 * @param onProgress how many open deals were looked at so far
 * @param stop ends it at once: null is what came of it then
 * @throws the database's error, by its name.
 */
export async function askTrial(
  play: Play,
  onProgress: (open: number) => void,
  stop: AbortSignal,
): Promise<Trial | null> {
  const worker = startWorker('/play-worker.js');
  try {
    return await new Promise<Trial | null>((resolve, reject) => {
      stop.addEventListener('abort', () => resolve(null));
      worker.addEventListener('message', ({ data }: MessageEvent<TrialTold>) => {
        if (data.tell === 'progress') onProgress(data.open);
        else if (data.tell === 'done') resolve(data.trial);
        else reject(Object.assign(new Error(data.message), { name: data.name }));
      });
      worker.addEventListener('error', () => reject(new Error('The play could not be tried.')));
      const asked: TrialAsked = { play, now: new Date().toISOString(), place: REGION };
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
}

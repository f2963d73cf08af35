import type { Surveyed } from '../../../../utils/context/hygiene/surveyed';
import { startWorker } from '../../../../utils/platform/workers';
import type { SurveyAsked, SurveyTold } from './survey-messages';

/**
 * Has the book looked over by a worker of its own: ten thousand deals would hold up the page.
 * @throws the database's error, by its name.
 */
export async function askSurvey(asked: SurveyAsked): Promise<Surveyed[]> {
  const worker = startWorker('/hygiene-worker.js');
  const found: Surveyed[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SurveyTold>) => {
        if (data.tell === 'part') found.push(...data.records);
        else if (data.tell === 'done') resolve();
        else reject(Object.assign(new Error(data.message), { name: data.name }));
      });
      worker.addEventListener('error', () => reject(new Error('The book could not be looked over.')));
      worker.postMessage(asked);
    });
  } finally {
    worker.terminate();
  }
  return found;
}

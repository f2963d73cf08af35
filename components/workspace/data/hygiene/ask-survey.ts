import { startWorker } from '../../../../utils/platform/workers';
import type { FaultRow } from './hygiene-rows';
import type { Survey, SurveyAsked, SurveySums, SurveyTold } from './survey-messages';

/**
 * Has the book looked over by a worker of its own.
 * @throws the database's error, by its name.
 */
export async function askSurvey(asked: SurveyAsked): Promise<Survey> {
  const worker = startWorker('/hygiene-worker.js');
  const rows: FaultRow[] = [];
  try {
    const sums = await new Promise<SurveySums>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SurveyTold>) => {
        if (data.tell === 'part') rows.push(...data.rows);
        else if (data.tell === 'done') resolve(data.sums);
        else reject(Object.assign(new Error(data.message), { name: data.name }));
      });
      worker.addEventListener('error', () => reject(new Error('The book could not be looked over.')));
      worker.postMessage(asked);
    });
    return { ...sums, rows };
  } finally {
    worker.terminate();
  }
}

import type { FromWorker, ToWorker } from '../../../../components/workspace/data/import/worker-messages';
import { serve } from '../../../../entrypoints/import-worker/serve';
import type { Mapping } from '../../../../utils/import/mapping';
import { openDatabase } from '../../../../utils/store/database';
import { db } from '../../../../utils/store/open';
import { saveSettings } from '../../../../utils/store/settings';

/** An export of so many deals of a tenth as many companies. */
function exportOf(rows: number): File {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0');
    return `D-${at},Deal ${at} of Bench,Proposal,${1_000 + (at % 9_000)},EUR,2027-03-${day},Bench company ${at % (rows / 10)},Maya Okafor`;
  });
  const heading = 'Deal ID,Deal name,Stage,Amount,Currency,Close date,Account name,Owner';
  return new File([[heading, ...lines].join('\n')], 'deals.csv');
}

/** Asks the import's worker as the page does. */
function makeAsker() {
  let heard: (message: FromWorker) => void = () => undefined;
  const hear = serve((message) => heard(message));
  return (asked: ToWorker, awaited: FromWorker['tell']): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      heard = (message) => {
        if (message.tell === awaited) resolve(message);
        if (message.tell === 'failed') reject(new Error(message.words));
      };
      hear(asked);
    });
}

async function secondsFor(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

/** Seconds that writing a file takes once it was looked at, as after a press on "Import". */
async function importSeconds(ask: ReturnType<typeof makeAsker>, file: File): Promise<number> {
  const place = { today: '2026-11-20', timeZone: 'UTC', hosts: [] };
  const opened = await ask({ ask: 'open', file, place }, 'opened');
  const mapping = (opened as unknown as { inspection: { mapping: Mapping } }).inspection.mapping;
  await ask({ ask: 'dry-run', mapping }, 'dry-run');
  return secondsFor(() => ask({ ask: 'import' }, 'done'));
}

/** Seconds that the bare writing of the same rows into the same table takes. */
async function bulkAddSeconds(): Promise<number> {
  const rows = await db().deals.toArray();
  const bare = openDatabase('bare');
  await bare.open();
  const seconds = await secondsFor(() => bare.deals.bulkAdd(rows));
  await bare.delete();
  return seconds;
}

// Answers a number of deals with the seconds that importing them took and, of the first time, the bare writing.
self.addEventListener('message', async ({ data: rows }: MessageEvent<number>) => {
  await saveSettings(db(), { identity: { name: 'Maya Okafor', email: 'maya@rivetwing.example' } });
  const isFirst = (await db().deals.count()) === 0;
  const imported = await importSeconds(makeAsker(), exportOf(rows));
  self.postMessage({ imported, bare: isFirst ? await bulkAddSeconds() : null });
});

import type { Format } from '../../../utils/export/write-activity';
import { openOwnPage } from '../../support/chromium';
import type { Measure } from '../measure';
import { type Bench, EMPTY_PAGE } from './bench-browser';
import { ratios } from './filled-log';

const MB = 1_048_576;
/** The heap is looked into this often while a file is written. */
const LOOK_MS = 200;
const PAIRS: Readonly<Record<Format, number>> = { csv: 3, xlsx: 1, jsonl: 1, parquet: 1 };

/** By how many MB the heap grows at most while the CSV file is written, in a page: a worker's cannot be looked into. */
async function heapGrowth({ chromium, code }: Bench): Promise<number> {
  const page = await openOwnPage(chromium, EMPTY_PAGE);
  await page.evaluate(code);
  const session = await chromium.context.newCDPSession(page);
  const used = async () => {
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / MB;
  };
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const before = await used();
  const state = { most: before, isDone: false };
  const work = page.evaluate(`runBench({ work: 'export', format: 'csv' })`).finally(() => {
    state.isDone = true;
  });
  while (!state.isDone) {
    state.most = Math.max(state.most, await used());
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  await work;
  await page.close();
  return state.most - before;
}

/** What writing a million entries as a file costs, beside one bare reading of them; the check of the chain is not in it. */
export function exporting(bench: () => Promise<Bench>): Measure[] {
  const ratio = (format: Format, budget: number | null): Measure => ({
    name: `log/export-${format}-1m`,
    unit: 'x of a bare read',
    budget,
    of: 'median',
    take: async () => ratios(await bench(), { work: 'export', format }, PAIRS[format]),
  });
  return [
    ratio('csv', 1.2),
    {
      name: 'log/export-csv-1m-heap-mb',
      unit: 'MB',
      budget: 150,
      of: 'median',
      take: async () => [await heapGrowth(await bench())],
    },
    ratio('xlsx', null),
    ratio('jsonl', null),
    ratio('parquet', null),
  ];
}

import type { CDPSession } from 'playwright-core';
import type { Format } from '../../../utils/export/write-activity';
import type { Measure } from '../measure';
import { type Bench, inWorker } from './bench-browser';
import { ratios } from './filled-log';

const MB = 1_048_576;
/** The heap is looked into this often while a file is written. */
const LOOK_MS = 200;
const PAIRS: Readonly<Record<Format, number>> = { csv: 3, xlsx: 1, jsonl: 1, parquet: 1 };

type Heap = { usedSize: number; backingStorageSize?: number };

/** Asks the worker that a page has started how much of its heap is in use, in MB; 0 until there is one. */
async function workersHeap(session: CDPSession): Promise<() => Promise<number>> {
  const state = { worker: '', id: 0 };
  const waiting = new Map<number, (heap: Heap) => void>();
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    state.worker = sessionId;
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: Heap };
    waiting.get(id)?.(result);
  });
  // Sessions of their own are known to the driver alone: the worker is spoken to through the page's.
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return async () => {
    if (state.worker === '') return 0;
    state.id += 1;
    const { id } = state;
    const answer = new Promise<Heap>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
    await session.send('Target.sendMessageToTarget', { sessionId: state.worker, message });
    const { usedSize, backingStorageSize = 0 } = await answer;
    return (usedSize + backingStorageSize) / MB;
  };
}

/** How many MB of its heap the worker has in use at most while it checks the log and writes the CSV file. */
async function mostHeap(bench: Bench): Promise<number> {
  const session = await bench.chromium.context.newCDPSession(bench.page);
  const used = await workersHeap(session);
  const state = { most: 0, isDone: false };
  const work = inWorker(bench, { work: 'export', format: 'csv' }).finally(() => {
    state.isDone = true;
  });
  while (!state.isDone) {
    const heap = await Promise.race([used(), work.then(() => 0)]);
    state.most = Math.max(state.most, heap);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  await work;
  await session.detach();
  return state.most;
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
      take: async () => [await mostHeap(await bench())],
    },
    ratio('xlsx', null),
    ratio('jsonl', null),
    ratio('parquet', null),
  ];
}

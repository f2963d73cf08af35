import type { Measure } from '../measure';
import type { Asked } from './asked';
import { type Bench, inWorker, openBench, workerCode } from './bench-browser';
import { filledProfile } from './filled-profile';

/**
 * How many times as long a piece of work takes as one bare reading. A pair is one reading and the work right after it:
 * the machine may have another day at the next pair.
 */
export async function ratios(bench: Bench, asked: Asked, pairs: number): Promise<number[]> {
  const samples: number[] = [];
  while (samples.length < pairs) {
    const bare = await inWorker(bench, { work: 'read' });
    samples.push((await inWorker(bench, asked)) / bare);
  }
  return samples;
}

/** Measures over one filled log, which is opened before the first of them and closed after the last. */
export function overFilledLog(make: (bench: () => Promise<Bench>) => Measure[]): Measure[] {
  let opened: Promise<Bench> | undefined;
  const open = async () => openBench(await filledProfile(), await workerCode('log-worker'));
  const bench = () => {
    opened ??= open();
    return opened;
  };
  const measures = make(bench);
  return measures.map((measure, at) =>
    at < measures.length - 1
      ? measure
      : { ...measure, take: () => measure.take().finally(async () => (await bench()).close()) },
  );
}

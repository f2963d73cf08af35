import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeProfile, removeProfile } from '../../support/chromium';
import { ROOT } from '../../support/paths';
import { inWorker, openBench, workerCode } from './bench-browser';

const ENTRIES = 1_000_000;
/** Filled profiles are kept here between runs, for filling one takes minutes. */
const KEPT = join(ROOT, '.work', 'bench-log');

/** A profile that has been filled lies at its place as a whole, or not at all. */
async function fill(code: string, place: string): Promise<void> {
  const profile = makeProfile('blocked');
  const bench = await openBench(profile, code);
  try {
    await inWorker(bench, { entries: ENTRIES });
  } finally {
    await bench.close();
  }
  // What other code has filled is of no use any more.
  rmSync(KEPT, { recursive: true, force: true });
  mkdirSync(KEPT, { recursive: true });
  cpSync(profile, `${place}.part`, { recursive: true });
  renameSync(`${place}.part`, place);
  removeProfile(profile);
}

/** The folder of a profile with a million entries in the extension's store, as the store's code writes them now. */
export async function filledProfile(): Promise<string> {
  const code = await workerCode('fill-worker');
  const made = createHash('sha256').update(`${ENTRIES} ${code}`).digest('hex').slice(0, 16);
  const place = join(KEPT, made);
  if (!existsSync(place)) {
    console.error(
      `Filling the log with ${ENTRIES} entries: that takes some minutes, and is kept for later runs.`,
    );
    await fill(code, place);
  }
  return place;
}

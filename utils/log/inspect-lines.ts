import { type Inspected, inspect } from './inspect';

/** Lines that are hashed side by side. */
const BATCH = 256;

/** A line and what it is by itself; nothing for an empty one, which counts but says nothing. */
export type InspectedLine = { line: string; found: Inspected | null };

async function* batches(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  try {
    for await (const line of lines) {
      batch.push(line);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    // What came before the unreadable place is still looked at: it counts, and the first fault is the one told.
    yield batch;
    throw error;
  }
  yield batch;
}

/**
 * Looks at every line of a log by itself, in order and in runs of some hundred.
 * @throws LinesError where the lines do, after the run that came before it.
 */
export async function* inspectLines(lines: AsyncIterable<string>): AsyncGenerator<InspectedLine[]> {
  for await (const batch of batches(lines)) {
    const found = await Promise.all(batch.map((line) => (line === '' ? null : inspect(line))));
    yield batch.map((line, at) => ({ line, found: found[at] ?? null }));
  }
}

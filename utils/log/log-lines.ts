import type { LogEntry } from '../model/activity';

/** One device's chain: `entries` are all of it, from 1 to `to`, in order, in chunks. */
export type LogPart = {
  device: string;
  /** The address that wrote last. */
  by: string;
  to: number;
  head: string;
  entries: AsyncIterable<LogEntry[]>;
};

/** The log ended before the entry that its head names: part of it was deleted while it was written out. */
export class LogCutError extends Error {
  override name = 'LogCutError';
}

async function* partLines({ device, by, to, head, entries }: LogPart, exportedAt: string) {
  const first = { dealcue: 'log', version: 1, device, by, exportedAt, from: 1, to, head, entries: to };
  yield [JSON.stringify(first)];
  let written = 0;
  for await (const chunk of entries) {
    written += chunk.length;
    yield chunk.map((entry) => JSON.stringify(entry));
  }
  if (written !== to) throw new LogCutError(`${written} of ${to} entries of ${device}`);
}

/**
 * The lines of a complete log, in chunks: for each device its first line and then its entries.
 * @throws LogCutError when a part gave fewer entries than its chain has.
 */
export async function* logLines(parts: LogPart[], exportedAt: string): AsyncGenerator<string[]> {
  for (const part of parts) yield* partLines(part, exportedAt);
}

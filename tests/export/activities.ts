import type { About } from '../../utils/export/about';
import type { ExportedActivity } from '../../utils/export/activity-columns';
import type { ActivityContent, ActivityKind } from '../../utils/model/activity';
import { DEVICE_A, makeEntries } from '../log/log-maker';

export type Told = { kind?: ActivityKind; content: ActivityContent | null };

/** Activities in the order in which they are told; a content of null was deleted. */
export async function makeActivities(told: readonly Told[]): Promise<ExportedActivity[]> {
  const entries = await makeEntries(
    DEVICE_A,
    told.map(({ kind, content }) => ({ kind, content: content ?? {} })),
  );
  return entries.map(({ salt: _, content, ...header }, at) => ({
    header,
    content: told[at]?.content === null ? null : (content ?? null),
  }));
}

/** Hands them out in chunks, anew each time it is called. */
export async function* inChunks<T>(rows: readonly T[], size = 2): AsyncGenerator<T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}

export function makeAbout(patch: Partial<About> = {}): About {
  return {
    filter: 'all',
    count: 0,
    timeZone: 'Europe/Berlin',
    heads: [{ device: DEVICE_A, seq: 4, hash: 'ab'.repeat(32) }],
    verification: 'intact',
    exportedAt: '2026-11-22T12:00:00.000Z',
    redacted: [],
    ...patch,
  };
}

/** All pieces of a file in one. */
export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return new Uint8Array(Buffer.concat(parts));
}

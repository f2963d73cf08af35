import type { RecordKind } from '../../model/book';
import type { Reading } from '../../model/reading';

export type RecordReading = Extract<Reading, { kind: 'record' }>;
/** A record of a page that the book keeps; an activity is none. */
export type KeptReading = RecordReading & { entity: RecordKind };

/** A record's name on its site, `site-host|entity|recordId`. The host has its port: two hosts stay apart. */
export function externalKey(host: string, entity: RecordKind, recordId: string): string {
  return `${host}|${entity}|${recordId}`;
}

/** The name of the record that a page shows; null where the page does not say which record it is. */
export function keyOfReading({ entity, id }: RecordReading, host: string): string | null {
  return id === null || entity === 'activity' ? null : externalKey(host, entity, id);
}

/** Whether the host has a name of its own for the record. */
export function isOnHost({ externals }: { externals: readonly string[] }, host: string): boolean {
  return externals.some((key) => key.startsWith(`${host}|`));
}

/** The record with this name beside those that it has. */
export function withKey<T extends { externals: string[] }>(record: T, key: string): T {
  return record.externals.includes(key) ? record : { ...record, externals: [...record.externals, key] };
}

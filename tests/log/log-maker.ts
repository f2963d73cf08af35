import { chain, EMPTY_CHAIN } from '../../utils/log/entry';
import { NO_HASH } from '../../utils/log/hash';
import { logLines } from '../../utils/log/log-lines';
import type { ActivityContent, ActivityKind, LogEntry } from '../../utils/model/activity';

export const DEVICE_A = '0c9f3a52-7a1e-4a50-9d7e-5b1f0f8c1a01';
export const DEVICE_B = '7d1c2b7e-03c4-4c36-8f6d-2f1f4ab8be02';

type Told = { kind?: ActivityKind; at?: string; by?: string; content?: ActivityContent };

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A chain of `device`; ids, salts and moments are made from the place. */
export function makeEntries(device: string, told: Told[]): Promise<LogEntry[]> {
  const drafts = told.map(({ kind = 'remark', at, by = 'sam@vendor.example', content = {} }, index) => ({
    id: `019a0000-0000-7000-8000-${device.slice(0, 4)}${String(index + 1).padStart(8, '0')}`,
    by,
    kind,
    at: at ?? `2026-11-20T09:${twoDigits(index)}:00.000Z`,
    recordedAt: `2026-11-20T10:${twoDigits(index)}:00.000Z`,
    salt: String(index).padStart(32, '0'),
    content,
  }));
  return chain(drafts, EMPTY_CHAIN, device);
}

/** The lines of a complete log of these chains. */
export async function makeLines(...chains: LogEntry[][]): Promise<string[]> {
  const parts = chains.map((entries) => ({
    device: entries[0]?.device ?? DEVICE_A,
    by: 'sam@vendor.example',
    to: entries.length,
    head: entries.at(-1)?.hash ?? NO_HASH,
    entries: (async function* () {
      yield entries;
    })(),
  }));
  const lines: string[] = [];
  for await (const chunk of logLines(parts, '2026-11-22T12:00:00.000Z')) lines.push(...chunk);
  return lines;
}

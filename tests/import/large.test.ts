import { describe, expect, it } from 'vitest';
import { inspect } from '../../utils/import/inspect';
import { openSource } from '../../utils/import/open-source';
import { readRecords } from '../../utils/import/read-records';
import { TODAY } from './support/read-file';

const SIZE = 300_000_000;
const ROW = 60_000;
/** More of it would only take longer. */
const ENOUGH = 24_000_000;

/** A file of 300 MB that is nowhere: its bytes are made when they are asked for. */
function hugeFile() {
  const heading = 'Subject,Activity type,Due date,Deal,Notes\n';
  const first = new TextEncoder().encode(heading.padStart(ROW));
  const row = new TextEncoder().encode(`${'Call,Call,2026-11-20,Vans,'.padEnd(ROW - 1, 'a word and ')}\n`);
  const asked = { most: 0, all: 0 };
  const slice = (from: number, to: number) => {
    const bytes = new Uint8Array(Math.min(to, SIZE) - from);
    asked.most = Math.max(asked.most, bytes.length);
    asked.all += bytes.length;
    for (let at = 0; at < bytes.length; ) {
      const line = from + at < ROW ? first : row;
      const part = line.subarray((from + at) % ROW).subarray(0, bytes.length - at);
      bytes.set(part, at);
      at += part.length;
    }
    return new Blob([bytes]);
  };
  return { blob: { size: SIZE, slice } as unknown as Blob, asked };
}

describe('a file of 300 MB', () => {
  it('is looked at by its beginning, and read a piece at a time', async () => {
    const { blob, asked } = hugeFile();
    const source = await openSource(blob, 'calls.csv', { form: { encoding: 'utf-8', delimiter: ',' } });
    if (source.kind === 'log') throw new Error('no log');
    const found = await inspect(source, { today: TODAY, timeZone: 'UTC', hosts: [] });
    expect([found.mapping.table, found.isWhole]).toEqual(['activity', false]);
    expect(asked.all).toBeLessThan(40_000_000);

    asked.all = 0;
    let most = 0;
    for await (const { records, bytesRead } of readRecords(source, found.mapping)) {
      if (bytesRead > ENOUGH) break;
      const letters = records.reduce((sum, { happening }) => sum + (happening?.text?.length ?? 0), 0);
      most = Math.max(most, letters);
    }
    expect(asked.most).toBe(1_000_000);
    expect(asked.all).toBeLessThan(ENOUGH + 12_000_000);
    expect(most).toBeGreaterThan(6_000_000);
    expect(most).toBeLessThan(12_000_000);
  });
});

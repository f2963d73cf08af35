import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logFile } from '../../utils/export/log-file';
import { LogCutError } from '../../utils/log/log-lines';
import { eraseContent } from '../../utils/store/erase';
import { append } from '../../utils/store/log';
import { logParts } from '../../utils/store/log-parts';
import { testDatabase } from '../store/test-database';

const SAM = { by: 'sam@vendor.example', now: '2026-11-22T12:00:00.000Z' };
const EXPORTED_AT = '2026-11-22T13:00:00.000Z';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealcue-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function filled() {
  const db = testDatabase();
  const notes = ['one', 'two – ü', 'three 😀'].map((text) => ({
    kind: 'remark' as const,
    at: SAM.now,
    content: { text },
  }));
  const entries = await append(db, notes, SAM);
  await eraseContent(db, entries[1]?.id ?? '', SAM);
  return db;
}

function verify(...files: string[]) {
  const { stdout, status } = spawnSync('npm', ['run', '-s', 'verify', '--', ...files], { encoding: 'utf8' });
  const lines = stdout.trim().split('\n');
  return { status, printed: lines.map((line) => JSON.parse(line)) };
}

describe('the complete log as a file', () => {
  it('has a first line and then every entry, deleted content left out', async () => {
    const db = await filled();
    let text = '';
    for await (const piece of logFile(await logParts(db), EXPORTED_AT)) text += piece;
    const [first, ...entries] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      dealcue: 'log',
      version: 1,
      device: entries[0].device,
      by: SAM.by,
      exportedAt: EXPORTED_AT,
      from: 1,
      to: 4,
      head: entries[3].hash,
      entries: 4,
    });
    expect(entries.map(({ seq, content }) => [seq, content])).toEqual([
      [1, { text: 'one' }],
      [2, undefined],
      [3, { text: 'three 😀' }],
      [4, { of: entries[1].id }],
    ]);
  });

  it('is read by the verify command, which names the file and line of a fault and exits with 1', async () => {
    const db = await filled();
    let text = '';
    for await (const piece of logFile(await logParts(db), EXPORTED_AT)) text += piece;
    const whole = join(folder, 'whole.jsonl');
    const edited = join(folder, 'edited.jsonl');
    writeFileSync(whole, text);
    writeFileSync(edited, text.replace('three', 'there'));

    const { head } = JSON.parse(text.slice(0, text.indexOf('\n')));
    const good = { file: whole, ok: true, entries: 4, head };
    expect(verify(whole)).toEqual({ status: 0, printed: [good] });
    expect(verify(edited, whole)).toEqual({
      status: 1,
      printed: [{ file: edited, ok: false, line: 4, seq: 3, why: 'content changed' }, good],
    });
  });

  it('does not end well when the log is deleted under it', async () => {
    const db = await filled();
    const parts = await logParts(db);
    await db.headers.clear();
    const reading = async () => {
      for await (const _ of logFile(parts, EXPORTED_AT));
    };
    await expect(reading()).rejects.toThrow(LogCutError);
  });
});

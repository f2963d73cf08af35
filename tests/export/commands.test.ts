import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEVICE_A, DEVICE_B, makeEntries, makeLines } from '../log/log-maker';

const TOLD = [
  {
    content: { deal: { id: 'd1', name: 'Ovens' }, text: '=1+1', contact: { id: 'c1', name: 'Clara Weiss' } },
  },
  { at: '2026-11-19T09:00:00.000Z', content: { text: 'The day before, "quoted",\nsaid Clara' } },
  { at: '2026-11-21T09:00:00.000Z', content: { text: 'Three' } },
];

let folder: string;
const at = (name: string) => join(folder, name);
const run = (name: string, ...args: string[]) =>
  spawnSync('npm', ['run', '-s', name, '--', ...args], { encoding: 'utf8' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dealcue-commands-'));
  const [a, b] = [await makeEntries(DEVICE_A, TOLD), await makeEntries(DEVICE_B, TOLD.slice(0, 1))];
  const lines = await makeLines(a);
  writeFileSync(at('a.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(at('b.jsonl'), `${(await makeLines(b)).join('\n')}\n`);
  writeFileSync(at('edited.jsonl'), `${lines.join('\n').replace('Three', 'Tree')}\n`);
  writeFileSync(at('cut.jsonl'), lines.join('\n').slice(0, -50));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run export', () => {
  it('writes a CSV file that another parser reads, oldest first', () => {
    const { status, stdout } = run('export', '--format', 'csv', at('a.jsonl'), at('a.csv'));
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { rows: 3, verification: 'intact' }]);
    const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(at('a.csv'), 'utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map(({ Text }) => Text)).toEqual([TOLD[1]?.content.text, "'=1+1", 'Three']);
  });

  it('writes a workbook and a Parquet file of what a span of days lets through', async () => {
    const span = ['--from', '2026-11-20', '--to', '2026-11-20'];
    expect(
      run('export', '--format', 'xlsx', '--redact', 'names', ...span, at('a.jsonl'), at('a.xlsx')).status,
    ).toBe(0);
    const [sheet] = await readSheets(at('a.xlsx'));
    expect(sheet?.data).toHaveLength(2);
    expect(JSON.stringify(sheet?.data)).not.toContain('Clara');
    expect(run('export', '--format', 'parquet', ...span, at('a.jsonl'), at('a.parquet')).status).toBe(0);
    const bytes = readFileSync(at('a.parquet'));
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    });
    expect(rows).toMatchObject([{ text: '=1+1', deal: 'Ovens' }]);
  });

  it('hands a whole log on as it is, and says of an edited one that it is not whole', () => {
    expect(run('export', '--format', 'jsonl', at('a.jsonl'), at('same.jsonl')).status).toBe(0);
    expect(readFileSync(at('same.jsonl'), 'utf8')).toBe(readFileSync(at('a.jsonl'), 'utf8'));
    const { stdout } = run('export', '--format', 'jsonl', at('edited.jsonl'), at('extract.jsonl'));
    expect(JSON.parse(stdout).verification).toBe('not intact: line 4, entry 3: content changed');
    expect(readFileSync(at('extract.jsonl'), 'utf8')).toContain('"dealcue":"extract"');
  });

  it('writes nothing of a file that was cut, and says why', () => {
    const { status, stderr } = run('export', '--format', 'csv', at('cut.jsonl'), at('cut.csv'));
    expect([status, stderr.trim()]).toEqual([
      1,
      'Nothing was written: line 4 is no JSON: the file was cut or edited.',
    ]);
    expect(readdirSync(folder).filter((name) => name.startsWith('cut.csv'))).toEqual([]);
  });

  it('exits with 2 when it is asked for something that it does not know', () => {
    expect(run('export', '--format', 'pdf', at('a.jsonl'), at('a.pdf')).status).toBe(2);
    expect(run('export', '--format', 'csv', '--redact', 'all', at('a.jsonl'), at('x.csv')).status).toBe(2);
  });
});

describe('npm run merge', () => {
  it('prints what became of each file, and writes one that verifies', () => {
    const { status, stdout } = run('merge', at('a.jsonl'), at('b.jsonl'), at('a.jsonl'), at('team.jsonl'));
    const printed = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(printed).toMatchObject([{ added: 3 }, { added: 1 }, { added: 0, present: 3 }, { entries: 4 }]);
    expect(JSON.parse(run('verify', at('team.jsonl')).stdout)).toMatchObject({ ok: true, entries: 4 });
  });

  it('exits with 1 when a file is not sound, and keeps what is', () => {
    const { status, stdout } = run('merge', at('edited.jsonl'), at('b.jsonl'), at('sound.jsonl'));
    expect(status).toBe(1);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({
      ok: false,
      added: 2,
      breaks: [{ line: 4, seq: 3 }],
    });
    expect(JSON.parse(run('verify', at('sound.jsonl')).stdout)).toMatchObject({ ok: true, entries: 3 });
  });

  it('writes nothing when there is nothing to take', () => {
    writeFileSync(at('none.jsonl'), 'hello\n');
    expect(run('merge', at('none.jsonl'), at('nothing.jsonl')).status).toBe(1);
    expect(run('merge', at('a.jsonl'), at('missing.jsonl'), at('nothing.jsonl')).status).toBe(1);
    expect(existsSync(at('nothing.jsonl'))).toBe(false);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'words-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('prints what each mail says, a line a file in their order, errors among them, and then fails', () => {
  const mail = join(folder, 'mail.txt');
  const empty = join(folder, 'empty.txt');
  const missing = join(folder, 'missing.txt');
  writeFileSync(mail, 'Yes, gladly.\n\nOn Nov 9, 2026, at 15:00, Ada <ada@x.example> wrote:\n> When?\n');
  writeFileSync(empty, '> Only a quotation.\n');
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'tests/tools/words.ts', mail, missing, empty], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(
    run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { file: mail, text: 'Yes, gladly.' },
    { file: missing, error: expect.stringContaining('ENOENT') },
    { file: empty, text: null },
  ]);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../tools/page';

const ROOT = join(import.meta.dirname, '..', '..');
const GMAIL = join(import.meta.dirname, 'gmail');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'tests/tools/read.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return {
    status: run.status,
    lines: run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

describe('the read command', () => {
  it('prints a line a file in their order, errors among them, and then fails', () => {
    const thread = join(GMAIL, 'inbox-two-messages.html');
    const missing = join(folder, 'missing.html');
    const nameless = join(folder, 'nameless.html');
    writeFileSync(nameless, '<p>no first line</p>');
    const { status, lines } = read(thread, missing, nameless, join(GMAIL, 'other-inbox.html'));
    expect(status).toBe(1);
    expect(lines.map((line) => line.file)).toEqual([
      thread,
      missing,
      nameless,
      join(GMAIL, 'other-inbox.html'),
    ]);
    expect(lines[0]).toMatchObject({ kind: 'thread', site: 'gmail', subject: 'Spare parts for line 4' });
    expect(lines[1].error).toMatch(/ENOENT/);
    expect(lines[2].error).toMatch(/no address/);
    expect(lines[3]).toMatchObject({ kind: 'other', site: 'gmail' });
  });

  it('lets --url win over the first line, and reads labels alone with --generic', () => {
    const file = join(GMAIL, 'inbox-two-messages.html');
    const elsewhere = read('--url', 'https://crm.acme.example/deal/1', file);
    expect(elsewhere.status).toBe(0);
    expect(elsewhere.lines[0]).toMatchObject({ site: 'generic', url: 'https://crm.acme.example/deal/1' });
    expect(read('--generic', file).lines[0]).toMatchObject({ site: 'generic' });
  });
});

describe('a stored page', () => {
  const head = '<!--{"url":"https://crm.acme.example/","captured":"2026-11-22"}-->';

  it('hides again what a style sheet hid', () => {
    const { doc } = parsePage(`${head}<p data-capture-hidden="1">x</p>`);
    const paragraph = doc.querySelector('p') as Element;
    expect(doc.defaultView?.getComputedStyle(paragraph).display).toBe('none');
  });

  it('has the shadow roots that it declares', () => {
    const { doc } = parsePage(`${head}<div><template shadowrootmode="open"><b>in</b></template></div>`);
    expect(doc.querySelector('div')?.shadowRoot?.textContent).toBe('in');
    expect(doc.querySelector('template')).toBeNull();
  });
});

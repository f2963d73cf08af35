import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { CountChangedError } from '../../utils/export/about';
import { ACTIVITY_COLUMNS, columnsOf } from '../../utils/export/activity-columns';
import { activityCsv } from '../../utils/export/activity-csv';
import { activityXlsx } from '../../utils/export/xlsx/activity-xlsx';
import { textCell } from '../../utils/export/xlsx/cells';
import { sheetBook } from '../../utils/export/xlsx/sheet-book';
import { bytesOf, inChunks, makeAbout, makeActivities } from './activities';

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const HOSTILE = '=HYPERLINK("https://evil.example") & <b>\u0000 😀\nשלום _x0041_';

const TOLD = [
  {
    content: {
      deal: { id: 'd1', name: 'Northwind & Söhne' },
      text: HOSTILE,
      outcome: 'voicemail' as const,
    },
  },
  {
    kind: 'field-change' as const,
    content: { field: 'amount', from: -500, to: 24000.5, text: '+49 30 123456' },
  },
  { content: { text: 'x'.repeat(100_000) } },
  { content: null },
];

async function sheetsOf(bytes: Uint8Array) {
  const sheets = await readSheets(Buffer.from(bytes));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

async function workbook(count = TOLD.length) {
  const rows = await makeActivities(TOLD);
  return bytesOf(activityXlsx(inChunks(rows), makeAbout({ count }), ACTIVITY_COLUMNS));
}

/** Has LibreOffice make a CSV file of a file; resolves with its records. */
function throughOffice(name: string, bytes: Uint8Array | string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'dealcue-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const args = ['--headless', '--convert-to', 'csv', '--outdir', join(folder, 'out'), join(folder, name)];
    spawnSync(OFFICE ?? '', args, { timeout: 60_000 });
    const text = readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.csv')), 'utf8');
    return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('activities as a workbook', () => {
  it('is read by another library with every row, and typed', async () => {
    const sheets = await sheetsOf(await workbook());
    const [heading = [], ...rows] = sheets.get('Activity') ?? [];
    expect(rows).toHaveLength(TOLD.length);
    const records = rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(heading[at]), cell])));
    expect(heading).toEqual(ACTIVITY_COLUMNS.map(({ name }) => name));
    expect(records[0]).toMatchObject({ Deal: 'Northwind & Söhne', Outcome: 'voicemail', Number: 1 });
    expect(records[0]?.When).toEqual(new Date('2026-11-20T10:00:00.000Z'));
    expect(records[0]?.Moment).toEqual(new Date('2026-11-20T09:00:00.000Z'));
    expect(records[0]?.Text).toBe(HOSTILE.replace('\u0000', '\uFFFD'));
    expect(records[1]).toMatchObject({ From: -500, To: 24000.5, Text: '+49 30 123456' });
    expect(records[2]?.Text).toHaveLength(32_767);
    expect(String(records[2]?.Text).endsWith('(cut: 100000 characters)')).toBe(true);
    expect(records[3]).toMatchObject({ 'Content deleted': true, Text: null });
  });

  it('says on its sheet About what it holds', async () => {
    const about = (await sheetsOf(await workbook())).get('About') ?? [];
    const facts = Object.fromEntries(about.map(([name, value]) => [String(name), String(value)]));
    expect(facts).toMatchObject({
      filter: 'all',
      rows: '4',
      'times in': 'Europe/Berlin',
      'log checked at export': 'intact',
      proof: expect.stringContaining('not verifiable by itself'),
    });
    expect(facts['head of the log']).toContain('ab'.repeat(32));
  });

  it('does not end well when the rows are not as many as counted', async () => {
    await expect(workbook(5)).rejects.toThrow(CountChangedError);
  });

  it('goes on in a second sheet where the first is full, and loses no row', async () => {
    const cells = Array.from({ length: 25 }, (_, at) => (row: number) => textCell(`A${row}`, `line ${at}`));
    const table = { name: 'Activity', heading: ['Line'], widths: [10], rows: inChunks(cells, 4) };
    const sheets = await sheetsOf(await bytesOf(sheetBook([table], { rows: 11, bytes: 1e9 })));
    expect([...sheets.keys()]).toEqual(['Activity', 'Activity 2', 'Activity 3']);
    const lines = [...sheets.values()].flatMap(([heading, ...rows]) => {
      expect(heading).toEqual(['Line']);
      return rows.map(([line]) => line);
    });
    expect(lines).toEqual(cells.map((_, at) => `line ${at}`));
  });

  it('has no sheet more where the rows fill the last one to its end', async () => {
    const cells = Array.from({ length: 20 }, (_, at) => (row: number) => textCell(`A${row}`, `line ${at}`));
    const table = { name: 'Activity', heading: ['Line'], widths: [10], rows: inChunks(cells, 4) };
    const sheets = await sheetsOf(await bytesOf(sheetBook([table], { rows: 11, bytes: 1e9 })));
    expect([...sheets.keys()]).toEqual(['Activity', 'Activity 2']);
  });

  it('has its chosen columns in order, and a filter over them', async () => {
    const rows = await makeActivities(TOLD);
    const pieces = activityXlsx(inChunks(rows), makeAbout({ count: 4 }), columnsOf(['text', 'deal']));
    const [heading] = (await sheetsOf(await bytesOf(pieces))).get('Activity') ?? [];
    expect(heading).toEqual(['Text', 'Deal']);
  });

  it.skipIf(OFFICE === undefined)(
    'is opened by LibreOffice',
    async () => {
      const [heading, first] = throughOffice('a.xlsx', await workbook());
      expect([heading?.[0], first?.[0]]).toEqual(['When', '2026-11-20 10:00:00']);
    },
    90_000,
  );
});

describe('activities as a CSV file', () => {
  it.skipIf(OFFICE === undefined)(
    'are opened by LibreOffice, which runs none of them',
    async () => {
      const rows = await makeActivities(TOLD);
      let csv = '';
      for await (const piece of activityCsv(
        inChunks(rows),
        makeAbout({ count: 4 }),
        columnsOf(['text', 'kind']),
      ))
        csv += piece;
      const records = throughOffice('a.csv', csv);
      expect(records).toHaveLength(1 + TOLD.length);
      expect(records[1]?.[0]).toContain('=HYPERLINK');
    },
    90_000,
  );
});

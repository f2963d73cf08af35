import { describe, expect, it } from 'vitest';
import { type About, CountChangedError } from '../../utils/export/about';
import { ACTIVITY_COLUMNS, columnsOf } from '../../utils/export/activity-columns';
import { ABOUT_COLUMN, activityCsv, type CsvChoice, PLAIN_CSV } from '../../utils/export/activity-csv';
import type { ActivityContent } from '../../utils/model/activity';
import { DEVICE_A, makeEntries } from '../log/log-maker';
import { readCsv } from '../support/csv';

const CONTENTS: ActivityContent[] = [
  {
    deal: { id: 'd1', name: 'Northwind – 40 seats' },
    contact: { id: 'c1', name: 'Clara Weiß' },
    account: { id: 'a1', name: '=cmd|calc' },
    outcome: 'voicemail',
    text: 'Line one\nline "two", +3',
    others: [
      { id: 'c2', name: 'Ravi Menon' },
      { id: 'c3', name: 'Jo Park' },
    ],
    quantities: [{ count: 60, unit: 'seats' }],
    amount: { value: 20000.5, currency: 'EUR' },
  },
  {
    deal: { id: 'd1', name: null },
    competitor: 'Acme Rivals',
    thread: { id: 't1', subject: '@all: prices' },
  },
  { field: 'amount', from: 1000, to: -2500.5 },
  { text: 'gone' },
];
const KINDS = ['remark', 'email-in', 'field-change', 'remark'] as const;

async function activities() {
  const entries = await makeEntries(
    DEVICE_A,
    CONTENTS.map((content, index) => ({ kind: KINDS[index] ?? 'remark', content })),
  );
  return entries.map(({ salt: _, content, ...header }) => ({
    header,
    content: content?.text === 'gone' ? null : (content ?? null),
  }));
}

const ABOUT: About = {
  filter: 'deal Northwind, from 2026-11-01',
  count: 4,
  timeZone: 'Europe/Berlin',
  heads: [{ device: DEVICE_A, seq: 4, hash: 'ab'.repeat(32) }],
  verification: 'intact',
  exportedAt: '2026-11-22T12:00:00.000Z',
  redacted: [],
};

async function written(
  about: About,
  columns = ACTIVITY_COLUMNS,
  choice: CsvChoice = PLAIN_CSV,
): Promise<string> {
  const rows = await activities();
  const chunks = (async function* () {
    yield rows.slice(0, 3);
    yield [];
    yield rows.slice(3);
  })();
  let text = '';
  for await (const piece of activityCsv(chunks, about, columns, choice)) text += piece;
  return text;
}

describe('activityCsv', () => {
  it('has as many records as it says, below one heading, each as wide', async () => {
    const text = await written(ABOUT);
    expect(text.startsWith('\uFEFFWhen,')).toBe(true);
    const records = readCsv(text);
    expect(records).toHaveLength(1 + ABOUT.count);
    expect(new Set(records.map(({ length }) => length)).size).toBe(1);
  });

  it('writes what happened, when, and to whom', async () => {
    const [heading, ...records] = readCsv(await written(ABOUT));
    const rows = records.map((record) => Object.fromEntries(record.map((cell, at) => [heading?.[at], cell])));
    expect(rows[0]).toMatchObject({
      When: '2026-11-20 10:00:00',
      'UTC offset': 'UTC+01:00',
      Moment: '2026-11-20T09:00:00.000Z',
      By: 'sam@vendor.example',
      Kind: 'remark',
      Outcome: 'voicemail',
      Direction: '',
      Deal: 'Northwind – 40 seats',
      Contact: 'Clara Weiß',
      Account: "'=cmd|calc",
      Text: 'Line one\nline "two", +3',
      'Also named': 'Ravi Menon, Jo Park',
      Quantities: '60 seats',
      Amount: '20000.5',
      Currency: 'EUR',
      Number: '1',
      'Content deleted': '',
    });
    expect(rows[1]).toMatchObject({ Direction: 'in', Deal: '', 'Deal id': 'd1', Subject: "'@all: prices" });
    expect(rows[1]).toMatchObject({ 'Lost to': 'Acme Rivals', Quantities: '', Amount: '' });
    expect(rows[2]).toMatchObject({ Field: 'amount', From: '1000', To: '-2500.5' });
    expect(rows[3]).toMatchObject({ Kind: 'remark', Text: '', 'Content deleted': 'yes' });
  });

  it('says in its heading what contracts.md asks for', async () => {
    const [heading] = readCsv(await written(ABOUT));
    const about = heading?.at(-1) ?? '';
    expect(about.startsWith(ABOUT_COLUMN)).toBe(true);
    for (const part of [
      'filter: deal Northwind, from 2026-11-01',
      'rows: 4',
      'times in Europe/Berlin',
      'ab'.repeat(32),
      'log checked at export: intact',
      'not verifiable by itself',
    ]) {
      expect(about).toContain(part);
    }
  });

  it('does not end well when the rows are not as many as counted', async () => {
    await expect(written({ ...ABOUT, count: 5 })).rejects.toThrow(CountChangedError);
  });

  it('has the columns that were chosen, in their order', async () => {
    const text = await written(ABOUT, columnsOf(['deal', 'when', 'nothing']));
    const [heading, first] = readCsv(text);
    expect(heading?.slice(0, -1)).toEqual(['Deal', 'When']);
    expect(first?.slice(0, -1)).toEqual(['Northwind – 40 seats', '2026-11-20 10:00:00']);
  });

  it('writes numbers and days as a locale has them, parted by what its spreadsheets part by', async () => {
    const german: CsvChoice = { delimiter: ';', bom: false, locale: 'de-DE', escapes: true };
    const lines = (await written(ABOUT, columnsOf(['when', 'from', 'to']), german)).split('\r\n');
    expect(lines[0]?.startsWith('When;From;To;')).toBe(true);
    expect(lines[3]).toBe('20.11.2026 10:02:00;1000;-2500,5;');
    const american: CsvChoice = { ...PLAIN_CSV, locale: 'en-US' };
    expect((await written(ABOUT, columnsOf(['when', 'to']), american)).split('\r\n')[3]).toBe(
      '11/20/2026 10:02:00,-2500.5,',
    );
  });

  it('leaves texts alone where that was asked for, and says so', async () => {
    const text = await written(ABOUT, columnsOf(['account']), { ...PLAIN_CSV, escapes: false });
    expect(text).toContain('=cmd|calc');
    expect(text).not.toContain("'=cmd|calc");
    expect(text).toContain('a spreadsheet may run');
  });
});

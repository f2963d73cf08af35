import { parquetReadObjects } from 'hyparquet';
import readSheets from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { columnsOf } from '../../utils/export/activity-columns';
import { PLAIN_CSV } from '../../utils/export/activity-csv';
import { previewRows } from '../../utils/export/preview';
import { type FileChoice, writeActivity } from '../../utils/export/write-activity';
import { readCsv } from '../support/csv';
import { bytesOf, inChunks, makeAbout, makeActivities } from './activities';

const COLUMNS = ['when', 'offset', 'moment', 'text'];

/** The second of three was damaged on the disk: no clock knows when it was. */
async function activities() {
  const [first, second, third] = await makeActivities(
    ['one', 'two', 'three'].map((text) => ({ content: { text } })),
  );
  if (!first || !second || !third) throw new Error('not three');
  return [first, { ...second, header: { ...second.header, at: 'a while ago' } }, third];
}

async function written(choice: Partial<FileChoice>) {
  const rows = await activities();
  const file: FileChoice = { format: 'csv', columns: COLUMNS, redacted: [], csv: PLAIN_CSV, ...choice };
  return bytesOf(writeActivity(() => inChunks(rows), makeAbout({ count: 3 }), file));
}

it('writes an entry whose moment nobody can read without a time of day, in CSV', async () => {
  const plain = readCsv(new TextDecoder().decode(await written({ format: 'csv' })));
  expect(plain.slice(1).map((record) => record.slice(0, 4))).toEqual([
    ['2026-11-20 10:00:00', 'UTC+01:00', '2026-11-20T09:00:00.000Z', 'one'],
    ['', '', 'a while ago', 'two'],
    ['2026-11-20 10:02:00', 'UTC+01:00', '2026-11-20T09:02:00.000Z', 'three'],
  ]);
  const german = readCsv(new TextDecoder().decode(await written({ csv: { ...PLAIN_CSV, locale: 'de-DE' } })));
  expect(german.map(([when]) => when)).toEqual(['When', '20.11.2026 10:00:00', '', '20.11.2026 10:02:00']);
});

it('does so in a workbook', async () => {
  const [sheet] = await readSheets(Buffer.from(await written({ format: 'xlsx' })));
  expect(sheet?.data[2]).toEqual([null, null, 'a while ago', 'two']);
  expect(sheet?.data[3]?.[0]).toEqual(new Date('2026-11-20T10:02:00.000Z'));
});

it('does so in a Parquet file', async () => {
  const rows = await parquetReadObjects({ file: (await written({ format: 'parquet' })).buffer });
  const [, damaged, sound] = rows;
  expect([damaged?.when_local ?? null, damaged?.offset ?? null, damaged?.moment ?? null]).toEqual([
    null,
    null,
    null,
  ]);
  expect(damaged?.text).toBe('two');
  expect(sound?.when_local).toBe('2026-11-20 10:02:00');
});

it('does so in the preview', async () => {
  const shown = await previewRows(await activities(), columnsOf(COLUMNS), { timeZone: 'UTC', redacted: [] });
  expect(shown[1]).toEqual(['', '', 'a while ago', 'two']);
});

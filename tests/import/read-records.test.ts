import { describe, expect, it } from 'vitest';
import { BATCH_ROWS, readRecords } from '../../utils/import/read-records';
import type { ReadBatch } from '../../utils/import/record';
import { csv, look, open, readAll } from './support/read-file';

async function batches(file: string, from: number): Promise<ReadBatch[]> {
  const source = await open(file);
  const { mapping } = await look(file);
  const found: ReadBatch[] = [];
  for await (const batch of readRecords(source, mapping, from)) found.push(batch);
  return found;
}

describe('rows that cannot be read', () => {
  it('are refused by line, column and reason, and the others are read', async () => {
    const file = [
      'Deal name,Company,Stage,Amount,Close date',
      'A,Acme,New,10,2026-12-01',
      'B,Acme,New,call me,2026-12-01',
      '"C',
      'two lines",Acme,New,10,31/02/2026',
      'D,Acme,New',
      'E,Acme,New,10,2026-12-01,extra',
      ',,New,10,2026-12-01',
      'F,Acme,New,#REF!,2026-12-01',
      'G,Acme,New,10,2026-12-01',
    ].join('\n');
    const { records, refusals } = await readAll(file);
    expect(records.map(({ line, values }) => [line, values.name])).toEqual([
      [2, 'A'],
      [10, 'G'],
    ]);
    expect(refusals.map(({ line, column, raw }) => [line, column, raw])).toEqual([
      [3, 'Amount', 'call me'],
      [4, 'Close date', '31/02/2026'],
      [6, null, 'D | Acme | New'],
      [7, null, 'E | Acme | New | 10 | 2026-12-01 | extra'],
      [8, 'Deal name', ''],
      [9, 'Amount', '#REF!'],
    ]);
    expect(refusals.every(({ reason }) => /\.$|\?$|table\.$/.test(reason))).toBe(true);
  });

  it('are read without a cell that the record can do without, and that is said', async () => {
    const { records } = await readAll(
      csv(['First name', 'Last name', 'Email', 'Phone'], ['A', 'B', 'nobody@', 'ask Eva']),
    );
    expect(records[0]).toMatchObject({ emails: [], values: { name: 'A B' } });
    expect(records[0]?.leftOut.map(({ column, raw }) => [column, raw])).toEqual([
      ['Email', 'nobody@'],
      ['Phone', 'ask Eva'],
    ]);
  });
});

describe('what a row says', () => {
  it('is nothing where its cell is empty', async () => {
    const { records } = await readAll(
      csv(['Deal name', 'Company', 'Stage', 'Amount', 'Close date'], ['A', 'N/A', 'New', '', '-']),
    );
    expect(records[0]?.values).toEqual({ name: 'A', stage: 'New', status: 'open' });
  });

  it('names people by name, address and id', async () => {
    const heads = [
      'Record ID',
      'Deal Name',
      'Deal Stage',
      'Associated Contact',
      'Associated Contact IDs',
      'Associated Company',
      'Associated Company IDs',
    ];
    const { records } = await readAll(
      csv(heads, ['1', 'A', 'New', 'Clara Weiss (clara@acme.example);Jan', '11;12', 'Acme', '7']),
    );
    expect(records[0]).toMatchObject({
      contacts: [
        { id: '11', name: 'Clara Weiss', email: 'clara@acme.example' },
        { id: '12', name: 'Jan', email: null },
      ],
      account: { id: '7', name: 'Acme', email: null },
    });
  });

  it('of an activity is what happened, or what is still to do', async () => {
    const heads = [
      'Activity - ID',
      'Activity - Subject',
      'Activity - Type',
      'Activity - Due date',
      'Activity - Due time',
      'Activity - Done',
      'Activity - Deal',
    ];
    const { records } = await readAll(
      csv(
        heads,
        ['1', 'Ring back', 'Call', '2026-11-20', '14:30', 'Done', 'Rollout'],
        ['2', 'Send offer', 'Task', '2026-12-01', '', 'To do', 'Rollout'],
        ['3', 'Lunch', 'Lunch', '2026-12-02', '12:00', 'To do', 'Rollout'],
      ),
    );
    expect(records.map(({ happening }) => [happening?.kind, happening?.at])).toEqual([
      ['call', '2026-11-20T13:30:00.000Z'],
      ['task', '2026-12-01'],
      ['task', '2026-12-02T11:00:00.000Z'],
    ]);
  });

  it('of won and lost deals is told by columns of their own before the stage', async () => {
    const heads = [
      'Deal - Title',
      'Deal - Stage',
      'Deal - Status',
      'Deal - Won time',
      'Deal - Expected close date',
      'Deal - Organization',
    ];
    const { records } = await readAll(
      csv(
        heads,
        ['A', 'Demo Scheduled', 'Won', '2026-11-02 10:00:00', '2026-12-24', 'X'],
        ['B', 'Demo Scheduled', 'Open', '', '2026-12-24', 'Y'],
      ),
    );
    expect(records.map(({ values }) => [values.status, values.closeDate])).toEqual([
      ['won', '2026-11-02'],
      ['open', '2026-12-24'],
    ]);
  });
});

describe('going on after a break', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      at % 3 === 0 ? 'Renewal' : `Deal ${at}`,
      'Acme',
      'New',
      at % 700 === 5 ? 'x' : '10',
    ]);
  const file = csv(['Deal name', 'Company', 'Stage', 'Amount'], ...rows(BATCH_ROWS * 2 + 500));

  it('gives from any batch’s position just what came behind it, names of rows without ids included', async () => {
    const whole = await batches(file, 0);
    expect(whole.map(({ position }) => position)).toEqual([BATCH_ROWS, BATCH_ROWS * 2, BATCH_ROWS * 2 + 501]);
    for (const [at, { position }] of whole.slice(0, -1).entries()) {
      const rest = await batches(file, position);
      expect(rest.flatMap(({ records }) => records)).toEqual(
        whole.slice(at + 1).flatMap(({ records }) => records),
      );
      expect(rest.flatMap(({ refusals }) => refusals)).toEqual(
        whole.slice(at + 1).flatMap(({ refusals }) => refusals),
      );
    }
    const ids = whole.flatMap(({ records }) => records.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

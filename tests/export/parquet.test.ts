import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_COLUMNS, columnsOf } from '../../utils/export/activity-columns';
import { activityParquet } from '../../utils/export/activity-parquet';
import { bytesOf, inChunks, makeAbout, makeActivities } from './activities';

const TOLD = [
  {
    content: {
      deal: { id: 'd1', name: 'Ovens' },
      text: '=1+1 😀\u0000',
      outcome: 'voicemail' as const,
      amount: { value: 1250.5, currency: 'EUR' },
    },
  },
  { kind: 'field-change' as const, content: { field: 'amount', from: 'none', to: -500.5 } },
  { content: null },
];

async function written(columns = ACTIVITY_COLUMNS) {
  const rows = await makeActivities(TOLD);
  const bytes = await bytesOf(activityParquet(inChunks(rows), makeAbout({ count: 3 }), columns));
  return bytes.buffer;
}

describe('activities as a Parquet file', () => {
  it('is read by another reader, with typed columns', async () => {
    const rows = await parquetReadObjects({ file: await written() });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      when_local: '2026-11-20 10:00:00',
      moment: new Date('2026-11-20T09:00:00.000Z'),
      deal: 'Ovens',
      deal_id: 'd1',
      text: '=1+1 😀\u0000',
      outcome: 'voicemail',
      amount: 1250.5,
      currency: 'EUR',
      deleted: false,
      seq: 1,
    });
    expect(rows[1]).toMatchObject({ from: 'none', to: '-500.5', to_number: -500.5 });
    expect(rows[1]?.from_number ?? null).toBeNull();
    expect(rows[2]).toMatchObject({ deleted: true });
    expect(rows[2]?.text ?? null).toBeNull();
  });

  it('says in its metadata what it holds', async () => {
    const metadata = await parquetMetadataAsync(await written());
    const facts = Object.fromEntries(
      (metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]),
    );
    expect(facts).toMatchObject({ 'dealcue.rows': '3', 'dealcue.times in': 'Europe/Berlin' });
    expect(metadata.num_rows).toBe(3n);
  });

  it('has the chosen columns in their order', async () => {
    const metadata = await parquetMetadataAsync(await written(columnsOf(['text', 'moment'])));
    expect(parquetSchema(metadata).children.map(({ element }) => element.name)).toEqual(['text', 'moment']);
  });

  it('is a whole file without any row', async () => {
    async function* none() {}
    const bytes = await bytesOf(activityParquet(none(), makeAbout(), ACTIVITY_COLUMNS));
    expect(await parquetReadObjects({ file: bytes.buffer })).toEqual([]);
  });
});

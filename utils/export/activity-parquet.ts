import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type About, aboutFacts, countedChunks } from './about';
import {
  type ActivityColumn,
  type ActivityRow,
  type ExportedActivity,
  rowOf,
  textOf,
} from './activity-columns';
import { localTimes } from './local-time';

/** Rows that are packed together: enough to pack well, few enough for any memory. */
const GROUP = 50_000;

/** A column as a warehouse has it. */
type WarehouseColumn = { element: SchemaElement; value: (row: ActivityRow) => unknown };

/** "dealId" → "deal_id": warehouses want no spaces and no capitals. */
const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const NAMES: Readonly<Record<string, string>> = {
  when: 'when_local',
  of: 'corrects_or_deletes',
  id: 'entry_id',
};

const text = (name: string): SchemaElement => ({
  name,
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
  repetition_type: 'OPTIONAL',
});

function time(value: unknown): Date | null {
  const date = new Date(String(value));
  return Number.isNaN(date.getTime()) ? null : date;
}

/** A column of the table as one of a warehouse; where numbers and texts stand together the numbers have a second one. */
function warehouseColumns({ key, type, value }: ActivityColumn): WarehouseColumn[] {
  const name = NAMES[key] ?? snake(key);
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  if (type === 'flag')
    return [{ element: { ...optional, type: 'BOOLEAN' }, value: (row) => value(row) === true }];
  if (type === 'whole') return [{ element: { ...optional, type: 'INT32' }, value }];
  if (type === 'number') return [{ element: { ...optional, type: 'DOUBLE' }, value }];
  if (type === 'moment') {
    const element = { ...optional, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' } as const;
    return [{ element, value: (row) => time(value(row)) }];
  }
  const asText: WarehouseColumn = { element: text(name), value: (row) => textOf(value(row)) };
  if (type !== 'either') return [asText];
  const number = { ...optional, name: `${name}_number`, type: 'DOUBLE' } as const;
  const numberOf = (row: ActivityRow) => {
    const found = value(row);
    return typeof found === 'number' ? found : null;
  };
  return [asText, { element: number, value: numberOf }];
}

/**
 * The activities as a Parquet file for a warehouse, in pieces: typed columns, times in UTC, packed by groups of rows.
 * What the file says of itself is in its key-value metadata.
 * @throws CountChangedError at the end when there were not as many rows as `about` says.
 */
export async function* activityParquet(
  chunks: AsyncIterable<ExportedActivity[]>,
  about: About,
  columns: readonly ActivityColumn[],
): AsyncGenerator<Uint8Array> {
  const timeOf = localTimes(about.timeZone);
  const wanted = columns.flatMap(warehouseColumns);
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: wanted.length }, ...wanted.map(({ element }) => element)],
    kvMetadata: aboutFacts(about).map(([key, value]) => ({ key: `dealcue.${key}`, value })),
    createdBy: 'Dealcue',
  });
  function taken(): Uint8Array {
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    return piece;
  }
  async function packed(rows: readonly ActivityRow[]): Promise<Uint8Array> {
    const columnData = wanted.map(({ element, value }) => ({ name: element.name, data: rows.map(value) }));
    await parquet.write({ columnData, rowGroupSize: GROUP });
    return taken();
  }
  let waiting: ActivityRow[] = [];
  for await (const chunk of countedChunks(chunks, about)) {
    for (const activity of chunk) waiting.push(rowOf(activity, timeOf));
    if (waiting.length < GROUP) continue;
    yield await packed(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield await packed(waiting);
  await parquet.finish();
  yield taken();
}

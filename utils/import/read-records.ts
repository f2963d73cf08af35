import { headingNames } from './headings';
import type { Mapping } from './mapping';
import type { ReadBatch } from './record';
import { makeRowReader, type RowResult } from './rows/make-row-reader';
import type { Row, TableSource } from './source';

/** Rows of one batch: what one transaction writes. */
export const BATCH_ROWS = 2_000;
/** Bytes of the file that one batch is made of at most, give or take a piece: rows may be long. */
const BATCH_BYTES = 8_000_000;

type Reader = (row: Row) => RowResult;

/**
 * Reads the rows of a file as records, in batches of up to `BATCH_ROWS`, fewer where they are long. To go on after a batch, hand its position
 * in: rows before it are passed over, and a row keeps the name that it got when it has no id.
 * @param from position of the last batch that is done; 0 for the start
 * @throws ImportRefused where the file turns out to be damaged.
 */
export async function* readRecords(
  source: TableSource,
  mapping: Mapping,
  from = 0,
): AsyncGenerator<ReadBatch> {
  const hasIds = mapping.columns.some(({ field }) => field === 'id');
  let position = 0;
  let reader: Reader | null = mapping.heading === null ? readerFor(null) : null;
  let batch: ReadBatch = { position, bytesRead: 0, records: [], refusals: [] };

  function readerFor(heading: Row | null): Reader {
    const names = headingNames(heading?.cells ?? null, heading === null ? mapping.columns.length : 0);
    return makeRowReader(mapping, names, source.kind === 'xlsx');
  }
  const take = (row: Row): void => {
    const isPassed = position < from;
    position += 1;
    if (reader === null) {
      if (position - 1 === mapping.heading) reader = readerFor(row);
      return;
    }
    if (isPassed && hasIds) return;
    const { record, refusals } = reader(row);
    if (isPassed) return;
    if (record !== null) batch.records.push(record);
    batch.refusals.push(...refusals);
  };
  let begun = 0;
  for await (const { rows, bytesRead } of source.rows()) {
    for (const row of rows) {
      take(row);
      if (position <= from || (position - from) % BATCH_ROWS !== 0) continue;
      yield { ...batch, position, bytesRead };
      batch = { position, bytesRead, records: [], refusals: [] };
    }
    batch.bytesRead = bytesRead;
    if (bytesRead - begun < BATCH_BYTES) continue;
    begun = bytesRead;
    if (position <= from) continue;
    yield { ...batch, position };
    batch = { position, bytesRead, records: [], refusals: [] };
  }
  yield { ...batch, position };
}

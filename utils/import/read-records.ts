import { headingNames } from './headings';
import type { Mapping } from './mapping';
import type { ReadBatch } from './record';
import { type FooterGate, footerGate } from './rows/footer';
import { makeRowReader, type RowResult } from './rows/make-row-reader';
import type { Row, TableSource } from './source';

/** Rows of one batch: what one transaction writes. */
export const BATCH_ROWS = 2_000;
/** Bytes of the file that one batch is made of at most, give or take a piece: rows may be long. */
const BATCH_BYTES = 8_000_000;

type Reader = { read: (row: Row) => RowResult; gate: FooterGate };

/**
 * Reads the rows of a file as records, in batches of about `BATCH_ROWS`, fewer where they are long. To go on after a
 * batch, hand its position in: rows before it are passed over, and a row keeps the name that it got when it has no
 * id. The report's footer is in no batch's refusals; the last batch tells how long it is.
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
  let given = from;
  let reader: Reader | null = mapping.heading === null ? readerFor(null) : null;
  let batch = emptyBatch();

  function emptyBatch(): ReadBatch {
    return { position, bytesRead: 0, records: [], refusals: [], footer: 0 };
  }
  function readerFor(heading: Row | null): Reader {
    const names = headingNames(heading?.cells ?? null, heading === null ? mapping.columns.length : 0);
    const read = makeRowReader(mapping, names, source.kind === 'xlsx');
    return { read, gate: footerGate(names.length) };
  }
  const take = (row: Row): void => {
    const isPassed = position < from;
    position += 1;
    if (reader === null) {
      if (position - 1 === mapping.heading) reader = readerFor(row);
      return;
    }
    const results = reader.gate.pass(row, isPassed && hasIds ? null : reader.read(row));
    if (isPassed) return;
    for (const { record, refusals } of results) {
      if (record !== null) batch.records.push(record);
      batch.refusals.push(...refusals);
    }
  };
  // A batch ends where nothing is held back, so that its position tells all that has become of the rows before.
  const isDue = (rows: number) => position - given >= rows && (reader?.gate.held().length ?? 0) === 0;
  let begun = 0;
  for await (const { rows, bytesRead } of source.rows()) {
    for (const row of rows) {
      take(row);
      if (!isDue(BATCH_ROWS)) continue;
      given = position;
      yield { ...batch, position, bytesRead };
      batch = emptyBatch();
    }
    batch.bytesRead = bytesRead;
    if (bytesRead - begun < BATCH_BYTES) continue;
    begun = bytesRead;
    if (!isDue(1)) continue;
    given = position;
    yield { ...batch, position };
    batch = { ...emptyBatch(), bytesRead };
  }
  yield { ...batch, position, footer: reader?.gate.held().length ?? 0 };
}

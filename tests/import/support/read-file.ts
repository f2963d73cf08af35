import { inspect } from '../../../utils/import/inspect';
import type { Inspection } from '../../../utils/import/inspection';
import type { Mapping } from '../../../utils/import/mapping';
import { openSource } from '../../../utils/import/open-source';
import { readRecords } from '../../../utils/import/read-records';
import type { ReadRecord } from '../../../utils/import/record';
import type { Refusal } from '../../../utils/import/refused';
import type { Row, TableSource } from '../../../utils/import/source';

export const TODAY = '2026-11-22';
const OPTIONS = { today: TODAY, timeZone: 'Europe/Berlin', hosts: [] };

/** A file of these bytes or this text, opened. */
export async function open(
  content: string | Uint8Array<ArrayBuffer> | Blob,
  name = 'file.csv',
): Promise<TableSource> {
  const blob = content instanceof Blob ? content : new Blob([content]);
  const source = await openSource(blob, name);
  if (source.kind === 'log') throw new Error('this is a log');
  return source;
}

/** All rows of a source. */
export async function rowsOf(source: TableSource): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of source.rows()) rows.push(...batch.rows);
  return rows;
}

/** A file opened and looked at. */
export async function look(content: string | Blob, name?: string, hosts: string[] = []): Promise<Inspection> {
  return inspect(await open(content, name), { ...OPTIONS, hosts });
}

/** All records and refusals of a file, by its own proposal with what the user changes of it. */
export async function readAll(
  content: string | Blob,
  changes: Partial<Mapping> = {},
  name?: string,
): Promise<{ records: ReadRecord[]; refusals: Refusal[]; mapping: Mapping }> {
  const source = await open(content, name);
  const mapping = { ...(await inspect(source, OPTIONS)).mapping, ...changes };
  const records: ReadRecord[] = [];
  const refusals: Refusal[] = [];
  for await (const batch of readRecords(source, mapping)) {
    records.push(...batch.records);
    refusals.push(...batch.refusals);
  }
  return { records, refusals, mapping };
}

/** A table as a comma-separated file. */
export function csv(...rows: (string | number)[][]): string {
  const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
  return `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

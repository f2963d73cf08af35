import type { Table } from 'dexie';
import { inChain } from './chains';
import type { EntryKey } from './database';

/** Above this many rows read in vain for each one wanted, single reads are quicker than one range. */
const MAX_WASTE = 2;

function byDevice(keys: readonly EntryKey[]): Map<string, number[]> {
  const seqs = new Map<string, number[]>();
  for (const [device, seq] of keys) {
    const known = seqs.get(device);
    if (known) known.push(seq);
    else seqs.set(device, [seq]);
  }
  return seqs;
}

async function rowsOfDevice<Row>(
  table: Table<Row, EntryKey>,
  device: string,
  seqs: readonly number[],
): Promise<Row[]> {
  const first = seqs.reduce((a, b) => Math.min(a, b));
  const last = seqs.reduce((a, b) => Math.max(a, b));
  if (last - first < seqs.length * MAX_WASTE) return inChain(table, device, first, last).toArray();
  const rows = await table.bulkGet(seqs.map((seq): EntryKey => [device, seq]));
  return rows.filter((row) => row !== undefined);
}

/** Whether rows of one device are just those of the keys, in their order: then none has to be looked up. */
const areThose = (rows: readonly { seq: number }[], keys: readonly EntryKey[]) =>
  rows.length === keys.length && rows.every(({ seq }, at) => seq === keys[at]?.[1]);

/**
 * The rows of some entries, in the order of the keys; undefined where there is none. Neighbours in a chain are read as
 * one range: 5,000 at a time.
 */
export async function rowsAt<Row extends { seq: number }>(
  table: Table<Row, EntryKey>,
  keys: readonly EntryKey[],
): Promise<(Row | undefined)[]> {
  const read = await Promise.all(
    [...byDevice(keys)].map(
      async ([device, seqs]) => [device, await rowsOfDevice(table, device, seqs)] as const,
    ),
  );
  const [only] = read;
  if (read.length === 1 && only && areThose(only[1], keys)) return only[1];
  const found = new Map(read.map(([device, rows]) => [device, new Map(rows.map((row) => [row.seq, row]))]));
  return keys.map(([device, seq]) => found.get(device)?.get(seq));
}

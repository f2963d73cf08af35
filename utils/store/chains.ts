import { type Collection, Dexie, type Table } from 'dexie';
import { EMPTY_CHAIN, type Head } from '../log/entry';
import type { EntryHeader } from '../model/activity';
import type { Database, EntryKey } from './database';

/** The rows that stand in a device's chain between two numbers, both of them counted in, in order. */
export function inChain<Row>(
  table: Table<Row, EntryKey>,
  device: string,
  from: number,
  to: number,
): Collection<Row, EntryKey> {
  return table.where('[device+seq]').between([device, from], [device, to], true, true);
}

/** All keys of one device's chain. */
function wholeChain(db: Database, device: string) {
  return db.headers.where('[device+seq]').between([device, Dexie.minKey], [device, Dexie.maxKey]);
}

/** The last entry of a device's chain, or where an empty one starts. */
export async function headOf(db: Database, device: string): Promise<Head> {
  const last = await wholeChain(db, device).last();
  return last ? { seq: last.seq, hash: last.hash } : EMPTY_CHAIN;
}

/** One device's chain as it stands: `by` is the address that wrote last. */
export type Chain = { device: string; by: string; to: number; head: string };

/** The first entry of each chain, in order of device. It jumps from device to device: their length is no cost. */
export async function firstEntries(db: Database): Promise<EntryHeader[]> {
  return db.transaction('r', db.headers, async () => {
    const firsts: EntryHeader[] = [];
    let first = await db.headers.orderBy('[device+seq]').first();
    while (first) {
      firsts.push(first);
      first = await db.headers.where('[device+seq]').above([first.device, Dexie.maxKey]).first();
    }
    return firsts;
  });
}

/** The chains in this browser, in order of device. */
export async function chainsOf(db: Database): Promise<Chain[]> {
  return db.transaction('r', db.headers, async () => {
    const chains = (await firstEntries(db)).map(async (first) => {
      const last = (await wholeChain(db, first.device).last()) ?? first;
      return { device: first.device, by: last.by, to: last.seq, head: last.hash };
    });
    return Promise.all(chains);
  });
}

/**
 * How many entries the log has, by the last number of each chain: to count a long one would hold up whatever else is
 * read. Every chain of our own begins at one and has no gap; a team's may have one, and has fewer.
 */
export async function logLength(db: Database): Promise<number> {
  return (await chainsOf(db)).reduce((sum, { to }) => sum + to, 0);
}

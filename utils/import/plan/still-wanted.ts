import type { Deal } from '../../model/book';
import type { ReadRecord } from '../record';
import { ownKey } from './keys';
import type { Run, StillWanted } from './plan';
import { isKnownWhole } from './plan-deal';
import { wantedBy } from './wanted';

/**
 * What a chunk needs beside the deals that its rows name by their ids. Most rows of a newer export say what files
 * have always said: neither their company nor their people are asked for. Where two rows name one deal and one of
 * them has news, the deal is not settled.
 * @param deals those that the book knows by names of `wantedBy(records, run)`
 */
export function stillWanted(records: readonly ReadRecord[], deals: readonly Deal[], run: Run): StillWanted {
  const byKey = new Map(deals.flatMap((deal) => deal.externals.map((key) => [key, deal] as const)));
  const open = new Set<string>();
  const named = new Map<ReadRecord, string>();
  for (const record of records) {
    if (record.table !== 'deal' || !record.hasOwnId) continue;
    const key = ownKey('deal', record.id, run);
    named.set(record, key);
    const deal = byKey.get(key);
    if (deal === undefined || !isKnownWhole(deal, record, run)) open.add(key);
  }
  const isOpen = (record: ReadRecord) => open.has(named.get(record) ?? '') || !named.has(record);
  const settled = [...named.values()].filter((key) => !open.has(key));
  return {
    wanted: wantedBy(records.filter(isOpen), run),
    settled: new Set(settled.flatMap((key) => byKey.get(key)?.id ?? [])),
  };
}

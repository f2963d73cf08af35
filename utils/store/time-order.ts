import type { EntryHeader } from '../model/activity';
import type { EntryKey } from './database';

/** The order in time, oldest first, of all entries of a log as it was read. */
export type TimeOrder = {
  /** Learns of entries as they are read, each device's in order. */
  take: (entries: readonly Pick<EntryHeader, 'device' | 'seq' | 'at'>[]) => void;
  /** Whether every entry up to these heads was read. */
  reaches: (heads: readonly { device: string; seq: number }[]) => boolean;
  /** How many were read. */
  count: () => number;
  /** The keys of all entries in order, so many at once. */
  keys: (chunk: number) => Generator<EntryKey[]>;
};

/**
 * Keeps the order of a log in mind while it is checked, so that it can be read once more in the order of time without
 * the index of moments, which looks up each row by itself: that took half as long again. A million entries are some
 * 20 MB.
 */
export function makeTimeOrder(): TimeOrder {
  const devices: string[] = [];
  const lasts = new Map<string, number>();
  const [times, seqs, chains]: [number[], number[], number[]] = [[], [], []];

  /** As the index has it: by moment, number, device. */
  function compare(one: number, other: number): number {
    const byTime = times[one]! - times[other]! || seqs[one]! - seqs[other]!;
    return byTime || (devices[chains[one]!]! < devices[chains[other]!]! ? -1 : 1);
  }

  function take(entries: readonly Pick<EntryHeader, 'device' | 'seq' | 'at'>[]) {
    for (const { device, seq, at } of entries) {
      if (devices.at(-1) !== device) devices.push(device);
      times.push(Date.parse(at));
      seqs.push(seq);
      chains.push(devices.length - 1);
      lasts.set(device, seq);
    }
  }

  function* keys(chunk: number): Generator<EntryKey[]> {
    // A log is nearly in order of time: the sort of a plain array makes use of that, a typed one's does not.
    const places = seqs.map((_, at) => at).sort(compare);
    for (let from = 0; from < places.length; from += chunk)
      yield places.slice(from, from + chunk).map((at): EntryKey => [devices[chains[at]!]!, seqs[at]!]);
  }

  return {
    take,
    keys,
    count: () => seqs.length,
    reaches: (heads) => heads.every(({ device, seq }) => (lasts.get(device) ?? 0) >= seq),
  };
}

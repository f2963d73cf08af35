import type { EntryHeader, LogHead } from '../../model/activity';
import { NO_HASH } from '../hash';
import type { FreshEntry, KeptChain, KeptEntry, KeptPlace, Ledger } from './ledger';
import { type FileReport, type MergeFault, noteFault } from './report';

/** A device's part of a file while it is read. */
export type PartState = {
  head: LogHead;
  chain: KeptChain;
  /** The export is newer than every one of this device that was seen: what it lacks was deleted. */
  isNewest: boolean;
  /** The last entry of the file's own, sound or not. */
  last: { seq: number; hash: string };
  /** It has left the chain that is kept: said once, and nothing after that is taken. */
  isAstray: boolean;
  faults: number;
};

/** A sound entry of a file, by its line. */
export type ReadEntry = { header: EntryHeader; hasContent: boolean; line: string; number: number };

/** What a run of entries does to the ledger. */
type Changes = { fresh: FreshEntry[]; erased: number[] };

const reaches = ({ to, exportedAt }: LogHead, { seen }: KeptChain) =>
  seen === null || to > seen.to || (to === seen.to && exportedAt >= seen.exportedAt);

/** Begins with a device's part. */
export async function beginPart(ledger: Ledger, head: LogHead): Promise<PartState> {
  const chain = await ledger.chain(head.device);
  return {
    head,
    chain,
    isNewest: reaches(head, chain),
    last: { seq: 0, hash: NO_HASH },
    isAstray: false,
    faults: 0,
  };
}

/** Notes what is wrong with a part at a line. */
export function faultOf(
  part: PartState,
  report: FileReport,
  { kind, line, seq, why }: Omit<MergeFault, 'device'>,
): void {
  part.faults += 1;
  noteFault(report, { kind, line, device: part.head.device, seq, why });
}

const missing = (from: number, to: number) =>
  from === to ? `entry ${from} is missing` : `entries ${from} to ${to} are missing`;

/** Compares an entry with the one that is kept in its place. Both being sound, one chain was written anew. */
function compare(
  part: PartState,
  entry: ReadEntry,
  kept: KeptEntry | undefined,
  report: FileReport,
  changes: Changes,
) {
  const { header, hasContent, number } = entry;
  if (kept?.hash !== header.hash) {
    part.isAstray = true;
    report.untaken += 1;
    const why = `history was rewritten: entry ${header.seq} is another one than was seen before`;
    return faultOf(part, report, { kind: 'rewritten', line: number, seq: header.seq, why });
  }
  report.present += 1;
  if (!hasContent && kept.hasContent && part.isNewest) changes.erased.push(header.seq);
}

/** Puts an entry behind the last one that is kept, where it follows that one. */
function follow(part: PartState, { header, line, number }: ReadEntry, report: FileReport, changes: Changes) {
  const { chain, last } = part;
  if (header.seq !== chain.seq + 1) {
    report.untaken += 1;
    return;
  }
  if (header.prev !== chain.hash) {
    part.isAstray = true;
    report.untaken += 1;
    const isRewritten = chain.seq > 0 && last.hash !== chain.hash && last.hash === header.prev;
    const why = isRewritten
      ? `history was rewritten: entry ${header.seq} follows another one than was seen before`
      : 'does not follow the entry before it';
    const kind = isRewritten ? 'rewritten' : 'break';
    return faultOf(part, report, { kind, line: number, seq: header.seq, why });
  }
  report.added += 1;
  changes.fresh.push({ header, line });
  part.chain = { ...chain, seq: header.seq, hash: header.hash };
}

/** Whether another entry has this one's id, which is a fault. */
function sameId(
  part: PartState,
  entry: ReadEntry,
  known: Map<string, KeptPlace>,
  report: FileReport,
): boolean {
  const { id, device, seq, contentHash } = entry.header;
  const place = known.get(id);
  if (place === undefined) known.set(id, { device, seq, contentHash });
  if (place === undefined || (place.device === device && place.seq === seq)) return false;
  const what = place.contentHash === contentHash ? 'the same content' : 'different content';
  const why = `the id ${id} is also that of entry ${place.seq} of device ${place.device}, with ${what}`;
  faultOf(part, report, { kind: 'duplicate-id', line: entry.number, seq, why });
  return true;
}

/** Takes sound entries of one part that stand one after the other: what is new and follows goes into the ledger. */
export async function takeEntries(
  ledger: Ledger,
  part: PartState,
  entries: readonly ReadEntry[],
  report: FileReport,
): Promise<void> {
  const { device } = part.head;
  const seqs = entries.map(({ header }) => header.seq);
  const [low, high] = [Math.min(...seqs), Math.min(Math.max(...seqs), part.chain.seq)];
  const kept = new Map((low > high ? [] : await ledger.kept(device, low, high)).map((one) => [one.seq, one]));
  const known = await ledger.placesOf(entries.map(({ header }) => header.id));
  const changes: Changes = { fresh: [], erased: [] };
  for (const entry of entries) {
    const { seq, hash } = entry.header;
    const expected = part.last.seq + 1;
    if (part.isAstray) {
      report.untaken += 1;
      part.last = { seq, hash };
      continue;
    }
    if (seq > expected) {
      faultOf(part, report, { kind: 'gap', line: entry.number, seq, why: missing(expected, seq - 1) });
    }
    if (seq < expected) {
      const why = `entry ${seq} is there twice or out of order`;
      faultOf(part, report, { kind: 'break', line: entry.number, seq, why });
      continue;
    }
    const isSecond = sameId(part, entry, known, report);
    if (seq <= part.chain.seq) {
      const isFresh = changes.fresh.some(({ header }) => header.seq === seq);
      // Of two with one id only the first is kept: an empty place of the second's is no history written anew.
      const isLeftOut = isSecond && !kept.has(seq);
      if (!isFresh && !isLeftOut) compare(part, entry, kept.get(seq), report, changes);
    } else follow(part, entry, report, changes);
    part.last = { seq, hash };
  }
  // First what goes: whoever searches meanwhile looks anew once something was added, and finds nothing of it.
  if (changes.erased.length > 0) await ledger.dropContents(device, changes.erased);
  if (changes.fresh.length > 0) await ledger.add(changes.fresh);
  report.erased += changes.erased.length;
}

/** Holds a part that has ended against its first line, and against the exports of its device that were seen. */
export async function endPart(
  ledger: Ledger,
  part: PartState,
  line: number,
  report: FileReport,
): Promise<void> {
  const { head, last, chain } = part;
  const { device, by, to, entries, exportedAt } = head;
  report.parts.push({ device, by, entries: last.seq, exportedAt });
  if (last.seq < entries) {
    const why = `ends after ${last.seq} of the ${entries} entries that its first line names: it was cut`;
    faultOf(part, report, { kind: 'gap', line, seq: last.seq, why });
  } else if (part.faults === 0 && last.hash !== head.head) {
    const why = 'does not end with the head that its first line names';
    faultOf(part, report, { kind: 'break', line, seq: last.seq, why });
  } else if (
    part.faults === 0 &&
    chain.seen !== null &&
    to < chain.seen.to &&
    exportedAt > chain.seen.exportedAt
  ) {
    const why = `history was rewritten: entry ${chain.seen.to} was in the export of ${chain.seen.exportedAt}, and this later one ends at ${to}`;
    faultOf(part, report, { kind: 'rewritten', line, seq: to, why });
  }
  if (part.isNewest && part.faults === 0) await ledger.see(device, { by, to, exportedAt });
}

/** One thing that is wrong with a file: where, and in words. `kind` is what it comes to. */
export type MergeFault = {
  kind: 'gap' | 'break' | 'rewritten' | 'duplicate-id' | 'not-a-log';
  line: number;
  device: string | null;
  seq: number | null;
  why: string;
};

/** A device's part of a file. */
export type MergedPart = { device: string; by: string; entries: number; exportedAt: string };

/** What became of one file. */
export type FileReport = {
  /** Whether it is whole, and says nothing else than what was there. */
  ok: boolean;
  added: number;
  /** There before, and the same. */
  present: number;
  /** Contents that were there and that this file has no more: deleted since. */
  erased: number;
  /** Sound by themselves, but behind a fault, so that nothing shows where they belong. */
  untaken: number;
  parts: MergedPart[];
  /** The first ones; `faultCount` is all. */
  faults: MergeFault[];
  faultCount: number;
};

/** A hostile file may have a fault a line. */
const MOST_FAULTS = 100;

export function emptyReport(): FileReport {
  return { ok: true, added: 0, present: 0, erased: 0, untaken: 0, parts: [], faults: [], faultCount: 0 };
}

/** Notes a fault: the file is not sound from then on. */
export function noteFault(report: FileReport, fault: MergeFault): void {
  report.ok = false;
  report.faultCount += 1;
  if (report.faults.length < MOST_FAULTS) report.faults.push(fault);
}

/** What two readings of one file come to, the second made when others had filled what it lacked. */
export function together(first: FileReport, second: FileReport): FileReport {
  return {
    ...second,
    added: first.added + second.added,
    present: second.present - first.added,
    erased: first.erased + second.erased,
  };
}

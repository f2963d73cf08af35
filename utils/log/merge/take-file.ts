import type { Inspected } from '../inspect';
import { inspectLines } from '../inspect-lines';
import { LinesError } from '../lines';
import { WHY_NO_LOG } from '../why-no-log';
import type { Ledger } from './ledger';
import { emptyReport, type FileReport, noteFault } from './report';
import { beginPart, endPart, faultOf, type PartState, type ReadEntry, takeEntries } from './take-part';

type Read = { found: Inspected; line: string; number: number };
type Fault = { line: number; seq: number | null; why: string };
type State = { part: PartState | null; waiting: ReadEntry[]; lines: number; isOver: boolean };

async function settle(ledger: Ledger, { part, waiting }: State, report: FileReport): Promise<void> {
  if (part !== null && waiting.length > 0) await takeEntries(ledger, part, waiting.splice(0), report);
}

async function takeFault(ledger: Ledger, state: State, fault: Fault, report: FileReport): Promise<void> {
  await settle(ledger, state, report);
  if (state.part === null) {
    noteFault(report, { kind: 'not-a-log', device: null, ...fault });
    state.isOver = true;
    return;
  }
  faultOf(state.part, report, { kind: 'break', ...fault });
  // What stands in its place says so already: no gap is to be told as well. Its own number is not to be believed.
  state.part.last = { seq: state.part.last.seq + 1, hash: '' };
}

async function takeLine(
  ledger: Ledger,
  state: State,
  { found, line, number }: Read,
  report: FileReport,
): Promise<void> {
  if (found.is === 'fault') {
    const { seq, why } = found;
    return takeFault(ledger, state, { line: number, seq, why }, report);
  }
  if (found.is === 'head') {
    await settle(ledger, state, report);
    if (state.part !== null) await endPart(ledger, state.part, number - 1, report);
    state.part = await beginPart(ledger, found.head);
    return;
  }
  const { entry, hasContent } = found;
  if (state.part === null) {
    state.isOver = true;
    const why = 'the first line is missing';
    return noteFault(report, { kind: 'not-a-log', line: number, device: null, seq: entry.seq, why });
  }
  if (entry.device !== state.part.head.device) {
    const why = 'an entry of another device';
    return takeFault(ledger, state, { line: number, seq: null, why }, report);
  }
  state.waiting.push({ header: entry, hasContent, line, number });
}

async function takeLines(
  ledger: Ledger,
  lines: AsyncIterable<string>,
  state: State,
  report: FileReport,
): Promise<void> {
  for await (const inspected of inspectLines(lines)) {
    for (const { line, found } of inspected) {
      state.lines += 1;
      if (found !== null) await takeLine(ledger, state, { found, line, number: state.lines }, report);
      if (state.isOver) return;
    }
    await settle(ledger, state, report);
  }
}

/**
 * Takes a log's file into the ledger: what is sound and follows what is kept of its device is added, what is there is
 * not added twice, and what contradicts it is told and not taken. Never throws for what a file holds.
 */
export async function takeFile(ledger: Ledger, lines: AsyncIterable<string>): Promise<FileReport> {
  const report = emptyReport();
  const state: State = { part: null, waiting: [], lines: 0, isOver: false };
  try {
    await takeLines(ledger, lines, state, report);
  } catch (error) {
    if (!(error instanceof LinesError)) throw error;
    await settle(ledger, state, report);
    const device = state.part?.head.device ?? null;
    noteFault(report, { kind: 'break', line: state.lines + 1, device, seq: null, why: error.message });
  }
  if (state.part !== null) await endPart(ledger, state.part, state.lines, report);
  else if (report.ok)
    noteFault(report, { kind: 'not-a-log', line: 1, device: null, seq: null, why: WHY_NO_LOG.empty });
  return report;
}

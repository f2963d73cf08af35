import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../log/hash';
import { LinesError } from '../log/lines';
import { verifyLines } from '../log/verify';
import { type BackupHead, backupEnd, backupHead, faults, type TableLine, tableLine } from './backup-file';

/** A backup whose lines can be read again and again. */
export type BackupSource = { lines(): AsyncIterable<string> };

/** A line of a backup that was found whole: a row of a table, or a line of the log. */
export type BackupLine = { is: 'row'; line: TableLine } | { is: 'log'; text: string };

type Members = Record<string, unknown>;

function membersOf(text: string): Members | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null;
  } catch {
    return null;
  }
}

/** The first line of a file. @throws BackupFault where it is none of a backup that this version reads. */
function readHead(text: string, store: number): BackupHead {
  const members = membersOf(text);
  if (members?.dealcue === 'log' || members?.dealcue === 'extract') throw faults.log();
  if (members?.dealcue !== 'backup') throw faults.none();
  const isNewer = (known: number, value: unknown) => typeof value === 'number' && value > known;
  if (isNewer(1, members.version) || isNewer(store, members.store)) throw faults.newer();
  const { success, data } = backupHead.safeParse(members);
  if (!success) throw faults.edited('line 1');
  return data;
}

const isEnd = (text: string) => text.startsWith('{"dealcue":"backup-end"');

/**
 * Reads a file to its end and judges it as a whole: nothing of it is changed, and nothing is missing.
 * @param store the version of the store here
 * @throws BackupFault otherwise
 */
async function checkWhole(lines: AsyncIterable<string>, store: number): Promise<BackupHead> {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  let [head, count, isOver]: [BackupHead | null, number, boolean] = [null, 0, false];
  for await (const text of lines) {
    if (isOver) throw faults.edited('after its end');
    if (head === null) head = readHead(text, store);
    else if (isEnd(text)) {
      const end = backupEnd.safeParse(membersOf(text));
      const isRight = end.success && end.data.lines === count && end.data.hash === toHex(hash.digest());
      if (!isRight) throw faults.edited('it does not match its last line');
      isOver = true;
      continue;
    }
    hash.update(encoder.encode(`${text}\n`));
    count += 1;
  }
  if (head === null) throw faults.none();
  if (!isOver) throw faults.cut();
  return head;
}

/** The rows and the lines of the log of a backup that was found whole, in their order. */
export async function* contentsOf({ lines }: BackupSource): AsyncGenerator<BackupLine> {
  let at = 0;
  for await (const text of lines()) {
    at += 1;
    if (at === 1 || isEnd(text)) continue;
    if (!text.startsWith('{"table":')) {
      yield { is: 'log', text };
      continue;
    }
    const { success, data } = tableLine.safeParse(membersOf(text));
    if (!success) throw faults.edited(`line ${at}`);
    yield { is: 'row', line: data };
  }
}

async function* logLinesOf(source: BackupSource): AsyncGenerator<string> {
  for await (const content of contentsOf(source)) if (content.is === 'log') yield content.text;
}

async function hasLog(source: BackupSource): Promise<boolean> {
  for await (const _line of logLinesOf(source)) return true;
  return false;
}

/**
 * Whether a backup is whole, its chains of the log too. Resolves with its first line.
 * @throws BackupFault where it is changed, cut, newer than this version, or no backup at all
 */
export async function checkBackup(source: BackupSource, store: number): Promise<BackupHead> {
  try {
    const head = await checkWhole(source.lines(), store);
    if (!(await hasLog(source))) return head;
    const log = await verifyLines(logLinesOf(source));
    if (!log.ok) throw faults.edited(`its log at entry ${log.seq ?? '?'}: ${log.why}`);
    return head;
  } catch (error) {
    if (error instanceof LinesError) throw faults.none();
    throw error;
  }
}

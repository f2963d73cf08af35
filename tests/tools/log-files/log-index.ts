import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { ExportedActivity } from '../../../utils/export/activity-columns';
import { type Afterwards, noteAfterwards, nothingAfterwards, shownBy } from '../../../utils/log/as-shown';
import { type LogEntry, logEntry } from '../../../utils/model/activity';

const CHUNK = 5_000;
const LINE_END = 0x0a;

/** Where an entry's line lies in the file, and what entries are ordered by. */
type Place = { at: string; seq: number; offset: number; bytes: number };

/** A log's file with its entries in the order of the Activity page's export: by time, then number. */
export type LogIndex = { places: Place[]; afterwards: Afterwards };

/** A line that is no entry of a log. */
export class NotAnEntryError extends Error {
  override name = 'NotAnEntryError';
}

/** The lines of a file as bytes, with their places. */
async function* placedLines(file: string): AsyncGenerator<{ bytes: Buffer; offset: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const piece of createReadStream(file, { highWaterMark: 1_000_000 })) {
    const here: Buffer = Buffer.concat([rest, piece as Buffer]);
    let from = 0;
    for (let end = here.indexOf(LINE_END); end >= 0; end = here.indexOf(LINE_END, from)) {
      yield { bytes: here.subarray(from, end), offset: offset + from };
      from = end + 1;
    }
    rest = here.subarray(from);
    offset += from;
  }
  if (rest.length > 0) yield { bytes: rest, offset };
}

function parse(bytes: Buffer, line: number): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new NotAnEntryError(`line ${line} is no JSON: the file was cut or edited`);
  }
}

function entryIn(value: unknown, line: number): LogEntry | null {
  const members = value as { dealcue?: unknown; version?: unknown } | null;
  if (members?.dealcue !== undefined) {
    if (members.dealcue === 'log' && members.version === 1) return null;
    throw new NotAnEntryError(`line ${line} is the first line of another kind or version of file`);
  }
  const { success, data } = logEntry.safeParse(value);
  if (!success) throw new NotAnEntryError(`line ${line} is not an entry of a log`);
  return data;
}

/** @throws NotAnEntryError that names the first line which is none. */
export async function indexLog(file: string, isWanted: (at: string) => boolean): Promise<LogIndex> {
  const places: Place[] = [];
  const afterwards = nothingAfterwards();
  let line = 0;
  for await (const { bytes, offset } of placedLines(file)) {
    line += 1;
    if (bytes.length === 0) continue;
    const entry = entryIn(parse(bytes, line), line);
    if (entry === null) continue;
    noteAfterwards(afterwards, entry);
    const at = new Date(entry.at).toISOString();
    if (isWanted(at)) places.push({ at, seq: entry.seq, offset, bytes: bytes.length });
  }
  if (line === 0) throw new NotAnEntryError('the file is empty');
  places.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq));
  return { places, afterwards };
}

/** The entries of an index as the Activity page shows them, in chunks. */
export async function* readIndexed(
  file: string,
  { places, afterwards }: LogIndex,
): AsyncGenerator<ExportedActivity[]> {
  const shown = shownBy(afterwards);
  const handle = openSync(file, 'r');
  try {
    for (let from = 0; from < places.length; from += CHUNK) {
      yield places.slice(from, from + CHUNK).map(({ offset, bytes }) => {
        const buffer = Buffer.alloc(bytes);
        readSync(handle, buffer, 0, bytes, offset);
        const entry = logEntry.parse(JSON.parse(buffer.toString('utf8').replace(/^\uFEFF/, '')));
        const { salt: _salt, content: _content, ...header } = entry;
        return { header, content: shown(entry) };
      });
    }
  } finally {
    closeSync(handle);
  }
}

import { type EntryHeader, entryHeader, type LogHead, logEntry, logHead } from '../model/activity';
import { CanonicalError } from './canonical';
import { hashContent, hashHeader } from './hash';
import { hasRepeatedNames } from './repeated-names';
import { WHY_NO_LOG } from './why-no-log';

/** What one line is by itself, before its neighbours are asked. */
export type Inspected =
  | { is: 'head'; head: LogHead }
  | { is: 'entry'; entry: EntryHeader; hasContent: boolean }
  | { is: 'fault'; seq: number | null; why: string };

type Members = Record<string, unknown>;

function fault(why: string, seq: unknown = null): Inspected {
  return { is: 'fault', seq: typeof seq === 'number' ? seq : null, why };
}

function parseObject(line: string): Members | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null;
  } catch {
    return null;
  }
}

function inspectHead(members: Members): Inspected {
  if (members.dealcue === 'extract') {
    return fault(`${WHY_NO_LOG.extract}, filtered or redacted: only the complete log can be checked`);
  }
  if (members.dealcue !== 'log') return fault('not the first line of a log');
  if (members.version !== 1) return fault(`${WHY_NO_LOG.version} ${JSON.stringify(members.version)}`);
  const { success, data } = logHead.safeParse(members);
  return success ? { is: 'head', head: data } : fault('not the first line of a log');
}

/** Null when the content is the one that was hashed, or was deleted. */
async function contentFault({ salt, content, contentHash }: Members): Promise<string | null> {
  const isGone = (part: unknown) => part === undefined || part === null;
  if (isGone(salt) && isGone(content)) return null;
  if (isGone(salt) || isGone(content)) return 'content or its salt is missing';
  const known = logEntry.shape.salt.safeParse(salt);
  if (!known.success || known.data === undefined) return 'salt changed';
  return (await hashContent(known.data, content)) === contentHash ? null : 'content changed';
}

async function inspectEntry(members: Members): Promise<Inspected> {
  // The schema only judges: what it would leave out is part of the hash.
  const { success, data } = entryHeader.safeParse(members);
  if (!success) return fault('not an entry', members.seq);
  if ((await hashHeader(members)) !== data.hash) return fault('entry changed', data.seq);
  const why = await contentFault(members);
  const hasContent = members.content !== undefined && members.content !== null;
  return why ? fault(why, data.seq) : { is: 'entry', entry: data, hasContent };
}

/** Looks at one line of a log by itself: is it a first line or an entry, and is it as it was hashed? */
export async function inspect(line: string): Promise<Inspected> {
  const members = parseObject(line);
  if (!members) return fault('not a JSON object');
  // Our own lines come back the same; only others need the slower look.
  if (JSON.stringify(members) !== line && hasRepeatedNames(line)) {
    return fault('a name is there twice', members.seq);
  }
  if ('dealcue' in members) return inspectHead(members);
  try {
    return await inspectEntry(members);
  } catch (error) {
    if (error instanceof CanonicalError) return fault(error.message, members.seq);
    throw error;
  }
}

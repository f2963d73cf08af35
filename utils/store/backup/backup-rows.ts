import type { IndexableType } from 'dexie';
import type { BackupHead } from '../../backup/backup-file';
import { logLines } from '../../log/log-lines';
import type { LogEntry } from '../../model/activity';
import { type Chain, chainsOf, inChain } from '../chains';
import type { Database } from '../database';
import { VERSIONS } from '../database';
import { entryOf } from '../entries';
import { readable } from '../readable';
import { readSettings } from '../settings';
import { BACKUP_TABLES, type BackupTable, OWN_SETTINGS, type Row } from './tables';

/** Rows that are read at once. */
const CHUNK = 2_000;

/** What has been read for a backup so far. `damaged` rows could not be read by their schema and are left out. */
export type BackupCounts = { rows: number; damaged: number };

/** The newest version of the store that this extension knows. */
export const STORE_VERSION = VERSIONS.at(-1)?.number ?? 0;

/** The first line of a backup that is made now. */
export async function backupHeadOf(db: Database, madeAt: string): Promise<BackupHead> {
  const { identity } = await readSettings(db);
  const device = (await db.settings.get('device'))?.value;
  return {
    dealcue: 'backup',
    version: 1,
    store: STORE_VERSION,
    device: typeof device === 'string' ? device : null,
    by: identity?.email ?? null,
    madeAt,
  };
}

const isOwn = ({ name, key }: BackupTable, row: Row) =>
  name === 'settings' && OWN_SETTINGS.has(String(row[key]));

async function* tableLines(db: Database, table: BackupTable, counts: BackupCounts): AsyncGenerator<string[]> {
  const { name, key, schema } = table;
  const stored = db.table<Row, IndexableType>(name);
  let rows = await stored.orderBy(':id').limit(CHUNK).toArray();
  while (rows.length > 0) {
    const own = rows.filter((row) => !isOwn(table, row));
    const parsed = own.map((row) => readable(schema, row, name)).filter((row) => row !== null);
    counts.rows += parsed.length;
    counts.damaged += own.length - parsed.length;
    yield parsed.map((row) => JSON.stringify({ table: name, row }));
    const last = rows.at(-1)?.[key] as IndexableType;
    rows = await stored.where(':id').above(last).limit(CHUNK).toArray();
  }
}

/** The entries of a chain; `moved` is filled with where corrections have put those of a chunk before it is given. */
async function* chainEntries(db: Database, { device, to }: Chain, moved: Row[]): AsyncGenerator<LogEntry[]> {
  for (let after = 0; after < to; ) {
    const headers = await inChain(db.headers, device, after + 1, to)
      .limit(CHUNK)
      .toArray();
    const last = headers.at(-1)?.seq;
    if (last === undefined) return;
    const rows = await inChain(db.contents, device, after + 1, last).toArray();
    const bySeq = new Map(rows.map((row) => [row.seq, row]));
    for (const { seq, moved: place } of rows)
      if (place !== undefined) moved.push({ device, seq, moved: place });
    yield headers.map((header) => entryOf(header, bySeq.get(header.seq)));
    after = last;
  }
}

async function* logSection(db: Database, madeAt: string, counts: BackupCounts): AsyncGenerator<string[]> {
  for (const whole of await chainsOf(db)) {
    const moved: Row[] = [];
    const part = { ...whole, entries: chainEntries(db, whole, moved) };
    for await (const lines of logLines([part], madeAt)) {
      counts.rows += lines.length;
      yield [...moved.splice(0).map((row) => JSON.stringify({ table: 'moved', row })), ...lines];
    }
  }
}

/**
 * All that the store holds as the lines of a backup, in chunks: settings first, which say whose it is, then the log as
 * in a complete export, then everything else. Where an entry stands since a correction moved it comes before it.
 * @throws LogCutError when part of the log was deleted meanwhile
 */
export async function* backupLines(
  db: Database,
  madeAt: string,
  counts: BackupCounts,
): AsyncGenerator<string[]> {
  const [settings, ...others] = BACKUP_TABLES;
  if (settings) yield* tableLines(db, settings, counts);
  yield* logSection(db, madeAt, counts);
  for (const table of others) yield* tableLines(db, table, counts);
}

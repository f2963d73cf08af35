import { z } from 'zod';
import { NO_HASH } from '../../log/hash';
import type { KeptPlace, Ledger } from '../../log/merge/ledger';
import { type LogEntry, logEntry } from '../../model/activity';
import { withLock } from '../../platform/locks';
import { inChain } from '../chains';
import type { Database, EntryKey } from '../database';
import { forgetStore } from '../forget-store';
import { takeEntries } from '../log-restore';
import { readable } from '../readable';
import { dropContents } from '../write-entries';
import { TEAM_LOCK } from './team-database';

const PREFIX = 'team:';

/** A device's chain as it was rolled up, and the export of it that reached furthest. */
const teamDevice = z.object({
  device: z.string(),
  by: z.string(),
  seq: z.number(),
  hash: z.string(),
  seen: z.object({ to: z.number(), exportedAt: z.string() }).nullable(),
});
export type TeamDevice = z.infer<typeof teamDevice>;

const fresh = (device: string): TeamDevice => ({ device, by: '', seq: 0, hash: NO_HASH, seen: null });

async function deviceIn(db: Database, device: string): Promise<TeamDevice> {
  const row = await db.settings.get(PREFIX + device);
  return row === undefined ? fresh(device) : teamDevice.parse(row.value);
}

/** The devices that were rolled up, with the last head of each. */
export async function teamDevices(db: Database): Promise<TeamDevice[]> {
  const rows = await db.settings.where('key').startsWith(PREFIX).toArray();
  return rows.flatMap(({ value }) => readable(teamDevice, value, 'settings.team') ?? []);
}

function entryOf(line: string): LogEntry {
  const entry = JSON.parse(line) as LogEntry;
  logEntry.parse(entry);
  return entry;
}

async function placesOf(db: Database, ids: readonly string[]): Promise<Map<string, KeptPlace>> {
  const headers = await db.headers.where('id').anyOf(ids).toArray();
  return new Map(headers.map(({ id, device, seq, contentHash }) => [id, { device, seq, contentHash }]));
}

/** The team's store as a ledger. Of two entries with one id only the first is kept: it counts once. */
export function teamLedger(db: Database): Ledger {
  const keys = (device: string, seqs: readonly number[]) => seqs.map((seq): EntryKey => [device, seq]);
  return {
    chain: (device) => deviceIn(db, device),
    async kept(device, from, to) {
      const [headers, contents] = await Promise.all([
        inChain(db.headers, device, from, to).toArray(),
        inChain(db.contents, device, from, to).primaryKeys(),
      ]);
      const withContent = new Set(contents.map(([, seq]) => seq));
      return headers.map(({ seq, hash }) => ({ seq, hash, hasContent: withContent.has(seq) }));
    },
    placesOf: (ids) => placesOf(db, ids),
    async add(entries) {
      const read = entries.map(({ line }) => entryOf(line));
      const last = read.at(-1);
      if (last === undefined) return;
      await db.transaction('rw', db.tables, async () => {
        const known = await placesOf(
          db,
          read.map(({ id }) => id),
        );
        const once = read.filter(
          ({ id }, at) => !known.has(id) && read.findIndex((one) => one.id === id) === at,
        );
        const { device, by, seq, hash } = last;
        // Nothing shows that two devices are one person's: none deletes what another has written.
        await takeEntries(db, once, device);
        const value: TeamDevice = { ...(await deviceIn(db, device)), by, seq, hash };
        await db.settings.put({ key: PREFIX + device, value });
      });
    },
    async dropContents(device, seqs) {
      await db.transaction('rw', db.tables, () => dropContents(db, keys(device, seqs)));
    },
    async see(device, { by, to, exportedAt }) {
      await db.transaction('rw', db.settings, async () => {
        const value: TeamDevice = { ...(await deviceIn(db, device)), by, seen: { to, exportedAt } };
        await db.settings.put({ key: PREFIX + device, value });
      });
    },
  };
}

/** Forgets every file that was rolled up, once nobody is in the middle of rolling up more. */
export function forgetTeam(db: Database): Promise<void> {
  return withLock(TEAM_LOCK, () => forgetStore(db));
}

import { Dexie, type EntityTable, type Table } from 'dexie';
import type { EntryHeader } from '../model/activity';
import type { ThreadLink } from '../model/book';
import type { KeptScore } from '../model/kept-score';
import type { SiteRules } from '../model/site-rules';
import type { StandingStep } from '../model/standing';
import { NewerVersionError } from './failure';
import type { ImportRun } from './import/import-row';
import type { MergeRow } from './merge/merge-row';
import type { PairRow } from './merge/pair-row';
import type {
  AccountRow,
  ContactRow,
  ContentRow,
  DealRow,
  DraftRow,
  FigureRow,
  LeadRow,
  ModelRow,
  SettingRow,
  SuggestionState,
} from './rows';
import type { TaskRow } from './task-row';
import type { TextRow } from './texts';
import { version1 } from './versions/1';
import { version2 } from './versions/2';
import { version3 } from './versions/3';
import { version4 } from './versions/4';
import { version5 } from './versions/5';
import { version6 } from './versions/6';
import { version7 } from './versions/7';
import type { SchemaVersion } from './versions/version';

/** The name of the database in the browser. */
export const DATABASE_NAME = 'dealcue';

/** Every version that was ever shipped, oldest first. */
export const VERSIONS: SchemaVersion[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
];

/** Dexie counts a version as ten of the browser's. */
const NATIVE_PER_VERSION = 10;

export type EntryKey = [device: string, seq: number];

/** The database with its tables. It opens itself at the first query. */
export class Database extends Dexie {
  declare deals: EntityTable<DealRow, 'id'>;
  declare leads: EntityTable<LeadRow, 'id'>;
  declare contacts: EntityTable<ContactRow, 'id'>;
  declare accounts: EntityTable<AccountRow, 'id'>;
  declare threads: EntityTable<ThreadLink, 'id'>;
  declare headers: Table<EntryHeader, EntryKey>;
  declare contents: Table<ContentRow, EntryKey>;
  declare texts: Table<TextRow, [device: string, block: number]>;
  declare forgotten: EntityTable<{ mark: string }, 'mark'>;
  declare tasks: EntityTable<TaskRow, 'id'>;
  declare suggestions: EntityTable<SuggestionState, 'key'>;
  declare figures: EntityTable<FigureRow, 'key'>;
  declare imports: EntityTable<ImportRun, 'id'>;
  declare models: EntityTable<ModelRow, 'id'>;
  declare settings: EntityTable<SettingRow, 'key'>;
  declare neverList: EntityTable<{ value: string }, 'value'>;
  declare sites: EntityTable<SiteRules, 'host'>;
  declare pairs: EntityTable<PairRow, 'key'>;
  declare merges: EntityTable<MergeRow, 'id'>;
  declare scores: EntityTable<KeptScore, 'key'>;
  declare standing: EntityTable<StandingStep, 'key'>;
  declare drafts: EntityTable<DraftRow, 'target'>;
}

function declareVersions(db: Database, versions: SchemaVersion[]): void {
  for (const { number, stores, upgrade } of versions) {
    const version = db.version(number).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  }
}

/** Dexie would open a newer database and write old shapes into it; we stop instead. */
function refuseNewer(db: Database, versions: SchemaVersion[]): void {
  const known = (versions.at(-1)?.number ?? 0) * NATIVE_PER_VERSION;
  const check = () => {
    const found = db.backendDB().version;
    if (found >= known + NATIVE_PER_VERSION) throw new NewerVersionError();
  };
  db.on('ready', check, true);
}

/**
 * Another window holds an older version open: fail and say so (waiting would look like hanging). The next call tries
 * anew. A deletion waits: whoever is in the way only ends what it is reading.
 */
function refuseToWait(db: Database): void {
  db.on('blocked', ({ newVersion }) => {
    if (newVersion !== null) db.close();
  });
}

/** The connections that end with their store. */
const ending = new WeakSet<Database>();

/**
 * For a worker that writes what it works out of what it has read: ends the connection for good when the database is
 * deleted, so that nothing of the old one comes into the new.
 */
export function endWithStore(db: Database): Database {
  // A worker that lives long asks again whenever it begins anew.
  if (ending.has(db)) return db;
  ending.add(db);
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) return true;
    db.close();
    return false;
  });
  return db;
}

/**
 * A connection to the database. Pages and the background use the one of `open.ts`. When a step to a newer
 * version fails, the database stays as it was and no query is answered: there are no empty defaults.
 */
export function openDatabase(name = DATABASE_NAME, versions = VERSIONS): Database {
  const db = new Database(name);
  declareVersions(db, versions);
  refuseNewer(db, versions);
  refuseToWait(db);
  return db;
}

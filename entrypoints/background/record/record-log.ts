import { isAtRest } from '../../../utils/context/records/hold-changes';
import type { Deal, Lead } from '../../../utils/model/book';
import type { Target } from '../../../utils/model/panel-view';
import { setAlarm } from '../../../utils/platform/alarms';
import { withLock } from '../../../utils/platform/locks';
import { BOOK_LOCK } from '../../../utils/store/book-lock';
import type { Database } from '../../../utils/store/database';
import { getDeal, saveDeal } from '../../../utils/store/deals';
import type { RecordOf } from '../../../utils/store/externals';
import { getLead, saveLead } from '../../../utils/store/leads';
import { append } from '../../../utils/store/log';
import { readSettings } from '../../../utils/store/settings';
import { authorOf } from '../author';
import { changeEntries } from '../mend/change-entries';
import type { Services } from '../services';

const PAGE_RESTS = 'page-rests:';
/** Browsers ring no alarm sooner. */
const LOOK_AGAIN_MS = 30_000;

type Kind = Target['kind'];
type Named<K extends Kind = Kind> = { kind: K; id: string };

async function readRecord<K extends Kind>(db: Database, { kind, id }: Named<K>): Promise<RecordOf[K] | null> {
  const record = kind === 'deal' ? await getDeal(db, id) : await getLead(db, id);
  return record as RecordOf[K] | null;
}

async function save(db: Database, kind: Kind, record: Deal | Lead): Promise<void> {
  if (kind === 'deal') await saveDeal(db, record as Deal);
  else await saveLead(db, record as Lead);
}

/**
 * Logs what pages have changed on a record: once they have left it alone or, before something else is logged of
 * it, at once. Nothing while it is not known whose log this is. The caller holds the book's lock.
 * @returns whether anything was logged.
 */
export async function logHeld(
  db: Database,
  named: Named,
  { now, atOnce = false }: { now: string; atOnce?: boolean },
): Promise<boolean> {
  const record = await readRecord(db, named);
  const held = record?.unlogged ?? null;
  if (record === null || held === null || !(atOnce || isAtRest(held, now))) return false;
  const by = authorOf(await readSettings(db), null);
  if (by === null) return false;
  const { stageEnteredAt: _since, ...was } = held.was;
  const target: Target = { ...named, name: record.name };
  const entries = changeEntries(target, was, record, { at: held.since, source: held.source });
  const alongside = async () => {
    const latest = await readRecord(db, named);
    if (latest !== null) await save(db, named.kind, { ...latest, unlogged: null });
  };
  await append(db, entries, { by, now, alongside });
  return entries.length > 0;
}

/**
 * A record that the user is about to change: what pages have changed on it before comes into the log before. Null
 * where it is gone. The caller holds the book's lock until the change is written.
 */
export async function takeUp<K extends Kind>(
  db: Database,
  named: Named<K>,
  now: string,
): Promise<RecordOf[K] | null> {
  await logHeld(db, named, { now, atOnce: true });
  return readRecord(db, named);
}

/** Sees to it that what a page has just changed on records is logged once it rests. */
export async function planLog(records: readonly Named[], now: string): Promise<void> {
  const at = new Date(Date.parse(now) + LOOK_AGAIN_MS).toISOString();
  await Promise.all(records.map(({ kind, id }) => setAlarm(`${PAGE_RESTS}${kind}:${id}`, at)));
}

/** The alarm of a record whose page may rest by now has gone off; other alarms are none of it. */
export async function onPageRests(name: string, services: Services): Promise<void> {
  if (!name.startsWith(PAGE_RESTS)) return;
  const [, kind, id] = /^(deal|lead):(.+)$/s.exec(name.slice(PAGE_RESTS.length)) ?? [];
  if (id === undefined) return;
  const named: Named = { kind: kind === 'deal' ? 'deal' : 'lead', id };
  const { db, now } = services;
  const isLogged = await withLock(BOOK_LOCK, () => logHeld(db, named, { now: now() }));
  if (isLogged) await services.showAll();
}

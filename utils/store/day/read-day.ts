import { type Account, type Deal, deal, type Lead, lead, type Task } from '../../model/book';
import type { StandingStep } from '../../model/standing';
import type { Database } from '../database';
import { getDeal } from '../deals';
import { type Activity, recentOf } from '../entries';
import { getLead } from '../leads';
import { getAccount } from '../people';
import { readable, readableRows } from '../readable';
import { type SuggestionState, suggestionState, type TargetKey, targetKey } from '../rows';
import { readStanding } from '../standing';
import { openTasks } from '../tasks';
import { type Asides, readAsides } from './asides';
import { changesSince } from './changes';
import { readLook } from './looks';
import { type KeptRisk, readRisks } from './risks';

type DayRecord = { kind: 'deal'; record: Deal } | { kind: 'lead'; record: Lead };

/** All that a day's briefing is made from, each part read by its index. */
export type DayRows = {
  /** Open tasks and meetings that want the rep by the end of the next working day. */
  tasks: Task[];
  standing: StandingStep[];
  rests: SuggestionState[];
  changes: Activity[];
  risks: KeptRisk[];
  asides: Asides;
  /** The records that those are about, by `deal:ID` and `lead:ID`; merged ones under the name that they went by. */
  records: Map<string, DayRecord>;
  accounts: Map<string, Account>;
  /** The newest entries on the records of meetings. */
  recent: Map<string, Activity[]>;
};

/** When the day lies: days of the rep's as `YYYY-MM-DD`. */
export type DaySpan = {
  now: string;
  /** The day before today: late things of before it are many where a list was imported. */
  yesterday: string;
  /** Two days after the next working day: enough for every time zone; what is too far is sorted out later. */
  end: string;
};

/** What the rep wants on no record stands under this target. */
const ANYWHERE = 'any:kind';
const MOST_LATE = 60;
const MOST_NEAR = 200;
const MOST_CHANGES = 100;
const MOST_RECENT = 8;

const targetOf = ({ dealId, leadId }: Task): TargetKey | null =>
  dealId !== null ? targetKey('deal', dealId) : leadId === null ? null : targetKey('lead', leadId);

type Found<K extends 'deal' | 'lead', T> = [string, { kind: K; record: T }];

/** Records of a kind by their targets; those that were merged into others are looked for one by one. */
async function readKind<K extends 'deal' | 'lead', T extends Deal | Lead>(
  kind: K,
  targets: readonly string[],
  read: (ids: string[]) => Promise<(T | null)[]>,
  readOne: (id: string) => Promise<T | null>,
): Promise<Found<K, T>[]> {
  const ids = targets
    .filter((target) => target.startsWith(`${kind}:`))
    .map((target) => target.slice(kind.length + 1));
  const rows = await read(ids);
  const there = await Promise.all(rows.map((row, at) => row ?? readOne(ids[at] ?? '')));
  return there.flatMap((record, at): Found<K, T>[] =>
    record === null ? [] : [[`${kind}:${ids[at]}`, { kind, record }]],
  );
}

async function readRecords(db: Database, targets: Iterable<string>): Promise<DayRows['records']> {
  const all = [...new Set(targets)];
  const [deals, leads] = await Promise.all([
    readKind<'deal', Deal>(
      'deal',
      all,
      async (ids) => (await db.deals.bulkGet(ids)).map((row) => readable(deal, row, 'deals')),
      (id) => getDeal(db, id),
    ),
    readKind<'lead', Lead>(
      'lead',
      all,
      async (ids) => (await db.leads.bulkGet(ids)).map((row) => readable(lead, row, 'leads')),
      (id) => getLead(db, id),
    ),
  ]);
  return new Map<string, DayRecord>([...deals, ...leads]);
}

async function readRests(db: Database, targets: Iterable<string>): Promise<SuggestionState[]> {
  const wanted = [...new Set([...targets, ANYWHERE])];
  const rows = await db.suggestions.where('target').anyOf(wanted).toArray();
  return readableRows(suggestionState, rows, 'suggestions');
}

async function readAccounts(db: Database, records: DayRows['records']): Promise<Map<string, Account>> {
  const ids = new Set(
    [...records.values()].flatMap((one) => (one.kind === 'deal' ? (one.record.accountId ?? []) : [])),
  );
  const accounts = await Promise.all([...ids].map((id) => getAccount(db, id)));
  return new Map(accounts.flatMap((account) => (account === null ? [] : [[account.id, account] as const])));
}

async function readRecent(db: Database, tasks: readonly Task[]): Promise<Map<string, Activity[]>> {
  const targets = new Set(tasks.flatMap((task) => (task.meeting ? (targetOf(task) ?? []) : [])));
  const entries = await Promise.all([...targets].map((target) => recentOf(db, target, MOST_RECENT)));
  return new Map([...targets].map((target, at) => [target, entries[at] ?? []]));
}

/** Reads what today's briefing is made from; the book may hold any number of records. */
export async function readDay(db: Database, { now, yesterday, end }: DaySpan): Promise<DayRows> {
  const look = await readLook(db, now);
  const [late, near, standing, changes, risks, asides] = await Promise.all([
    openTasks(db, { from: '', to: yesterday, limit: MOST_LATE }),
    openTasks(db, { from: yesterday, to: end, limit: MOST_NEAR }),
    readStanding(db, now),
    look === null ? [] : changesSince(db, look, MOST_CHANGES),
    readRisks(db),
    readAsides(db, now),
  ]);
  const tasks = [...late, ...near];
  const rests = await readRests(
    db,
    standing.map(({ target }) => target),
  );
  const records = await readRecords(db, [
    ...tasks.flatMap((task) => targetOf(task) ?? []),
    ...standing.map(({ target }) => target),
    ...changes.flatMap(({ content }) => (content?.deal ? [targetKey('deal', content.deal.id)] : [])),
    ...risks.map(({ id }) => targetKey('deal', id)),
  ]);
  const [accounts, recent] = await Promise.all([readAccounts(db, records), readRecent(db, tasks)]);
  return { tasks, standing, rests, changes, risks, asides, records, accounts, recent };
}

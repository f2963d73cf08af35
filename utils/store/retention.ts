import { Dexie } from 'dexie';
import { z } from 'zod';
import type { Deal } from '../model/book';
import type { Retention } from '../model/settings';
import type { Database } from './database';
import { eraseContents, NothingToEraseError } from './erase';
import { append } from './log';
import { readable } from './readable';
import { type ContentRow, targetKey } from './rows';

/** What one transaction erases. */
const CHUNK = 200;
const KEY = 'retention';
const run = z.object({ erased: z.number().int().min(0) });

/** How many entries still say something that rules want erased: by their own age, or since their deal was closed. */
export type Overdue = { byAge: number; byDeal: number };

/** The moment so many months before another; the last day of a shorter month. */
export function monthsBefore(now: string, months: number): string {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.toISOString();
}

/** What a deletion says is only which entry it is about: it stays. */
const says = ({ kind }: ContentRow) => kind !== 'deletion';

/** When a deal was closed: by the log, else by its close date, else by its last change. */
async function closedAt(db: Database, deal: Deal): Promise<string> {
  const target = targetKey('deal', deal.id);
  const change = await db.contents
    .where('[target+at+seq]')
    .between([target, Dexie.minKey], [target, Dexie.maxKey])
    .reverse()
    .filter(({ content }) => content.field === 'status' && content.to === deal.status)
    .first();
  if (change !== undefined) return change.at;
  const day = deal.closeDate === null ? null : `${deal.closeDate}T12:00:00.000Z`;
  return day !== null && day < deal.updatedAt ? day : deal.updatedAt;
}

async function dealsClosedBefore(db: Database, cutoff: string): Promise<string[]> {
  const closed = await db.deals.where('status').anyOf('won', 'lost').toArray();
  const ids: string[] = [];
  for (const deal of closed) if ((await closedAt(db, deal)) < cutoff) ids.push(deal.id);
  return ids;
}

/** What the log says of a deal, written from one moment to before another: what came after the closing has its own time. */
function ofDeal(db: Database, dealId: string, from: string | null, before: string) {
  const target = targetKey('deal', dealId);
  return db.contents
    .where('[target+at+seq]')
    .between([target, from ?? Dexie.minKey], [target, before, Dexie.minKey]);
}

/** How much the rules would erase now. Nothing is erased. */
export async function countOverdue(db: Database, rules: Retention, now: string): Promise<Overdue> {
  const { afterMonths, closedMonths } = rules;
  const oldest = afterMonths === null ? null : monthsBefore(now, afterMonths);
  const aged = oldest === null ? 0 : await db.contents.where('at').below(oldest).count();
  const deletions =
    oldest === null
      ? 0
      : await db.headers
          .where('[kind+at+seq]')
          .between(['deletion', Dexie.minKey], ['deletion', oldest])
          .count();
  let byDeal = 0;
  if (closedMonths !== null) {
    const before = monthsBefore(now, closedMonths);
    for (const id of await dealsClosedBefore(db, before))
      byDeal += await ofDeal(db, id, oldest, before).count();
  }
  return { byAge: Math.max(0, aged - deletions), byDeal };
}

/** Chunks of what is overdue, each asked for once the one before is gone. */
async function* overdue(db: Database, rules: Retention, now: string): AsyncGenerator<ContentRow[]> {
  if (rules.afterMonths !== null) {
    const oldest = monthsBefore(now, rules.afterMonths);
    for (let from = ''; ; ) {
      const rows = await db.contents.where('at').between(from, oldest).filter(says).limit(CHUNK).toArray();
      if (rows.length === 0) break;
      yield rows;
      from = rows.at(-1)?.at ?? oldest;
    }
  }
  if (rules.closedMonths === null) return;
  const before = monthsBefore(now, rules.closedMonths);
  for (const id of await dealsClosedBefore(db, before)) {
    for (;;) {
      const rows = await ofDeal(db, id, null, before).filter(says).limit(CHUNK).toArray();
      if (rows.length === 0) break;
      yield rows;
    }
  }
}

/** How many a run that was begun has erased: a background that died in the middle is gone on from. */
async function begun(db: Database): Promise<number> {
  const stored = (await db.settings.get(KEY))?.value;
  return readable(run, stored, 'settings.retention')?.erased ?? 0;
}

function ruleWords({ afterMonths, closedMonths }: Retention): string {
  const words = [
    afterMonths === null ? [] : [`after ${afterMonths} months`],
    closedMonths === null ? [] : [`${closedMonths} months after the deal was closed`],
  ];
  return words.flat().join(', ');
}

/**
 * Erases what the rules want erased, chunk by chunk: contents and salts go, headers stay, each has its deletion in the
 * log, and one entry at the end says how many there were and by which rule. Resolves with how many.
 */
export async function eraseOverdue(
  db: Database,
  rules: Retention,
  { by, now }: { by: string; now: string },
): Promise<number> {
  let erased = await begun(db);
  for await (const rows of overdue(db, rules, now)) {
    const next = erased + rows.length;
    const ids = rows.map(({ id }) => id);
    const alongside = () => db.settings.put({ key: KEY, value: { erased: next } });
    try {
      await eraseContents(db, ids, { by, now, alongside });
      erased = next;
    } catch (error) {
      // Another window has deleted some of them meanwhile: the next look finds what is left.
      if (!(error instanceof NothingToEraseError)) throw error;
    }
  }
  if (erased === 0) return 0;
  const text = `Erased by the retention rules (${ruleWords(rules)}): ${erased} entries`;
  await append(db, [{ kind: 'deletion', at: now, content: { text, count: erased } }], {
    by,
    now,
    alongside: () => db.settings.delete(KEY),
  });
  return erased;
}

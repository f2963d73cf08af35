import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { dryRun } from '../../entrypoints/import-worker/dry-run';
import { takeBack } from '../../entrypoints/import-worker/take-back';
import { writeImport } from '../../entrypoints/import-worker/write-import';
import { mergeRecords } from '../../utils/context/merge/merge-records';
import { unmergeRecord } from '../../utils/context/merge/unmerge-record';
import type { Deal } from '../../utils/model/book';
import type { Database } from '../../utils/store/database';
import type { ImportRun } from '../../utils/store/import/import-row';
import { checkLog } from '../../utils/store/log-parts';
import type { KeptRecord } from '../../utils/store/merge/merge-row';
import { mergeInBook, unmergeInBook } from '../../utils/store/merge/merges';
import { saveSettings } from '../../utils/store/settings';
import { testDatabase } from '../store/test-database';
import { sessionOf } from './support/session';

vi.mock('../../utils/platform/files-here', () => ({
  keepFile: async () => undefined,
  removeKeptFiles: async () => undefined,
}));

const DEALS = 'Deal ID,Deal name,Account name,Stage,Amount,Close date';
const MONDAY = [
  'D-1,Night routes,Corvane Bakery,Discovery,100.00,2026-12-05',
  'D-2,Night routes (2),Corvane,Discovery,250.00,2026-12-20',
];
const LATER = [
  'D-1,Night routes,Corvane Bakery,Proposal,100.00,2027-01-15',
  'D-2,Night routes (2),Corvane,Discovery,275.00,2026-12-20',
];
const file = (...lines: string[]) => `${lines.join('\n')}\n`;
const NOON = '2026-11-22T12:00:00.000Z';
const BY = { by: 'maya@rivetwing.example', now: '2026-11-22T09:00:00.000Z' };

async function desk(): Promise<Database> {
  const db = testDatabase();
  await saveSettings(db, { identity: { name: 'Maya', email: BY.by } });
  return db;
}

/** Takes a file in as the page does, and gives its import. */
async function take(db: Database, content: string): Promise<ImportRun> {
  const session = await sessionOf(content);
  await writeImport(db, session);
  const done = session.told.find((one) => one.tell === 'done');
  if (done?.tell !== 'done') throw new Error(JSON.stringify(session.told.at(-1)));
  return done.run;
}

const undo = async (db: Database, run: ImportRun) =>
  takeBack(db, await sessionOf(file(DEALS, ...MONDAY)), run);

/** What a dry run says that a file would do. */
async function wouldDo(db: Database, content: string) {
  const session = await sessionOf(content);
  if (session.source?.kind !== 'text' || session.mapping === null) throw new Error('no table');
  await dryRun(db, session, session.source, session.mapping);
  const dry = session.told.find((one) => one.tell === 'dry-run');
  if (dry?.tell !== 'dry-run') throw new Error('no dry run');
  return dry.dryRun.counts;
}

const deals = async (db: Database) =>
  (await db.deals.toArray()).sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** The kinds of the entries about deals whose words are still there. */
const told = async (db: Database) =>
  (await db.contents.toArray())
    .filter(({ kind }) => kind === 'stage-change' || kind === 'field-change')
    .map(({ kind }) => kind);

describe('a newer export that is taken back', () => {
  it('leaves the deals as they were, nothing of its news in the log, and the log whole', async () => {
    const db = await desk();
    await take(db, file(DEALS, ...MONDAY));
    const before = await deals(db);
    const newer = await take(db, file(DEALS, ...LATER));
    const after = await deals(db);
    expect(after.map(({ stage, amount }) => [stage, amount])).toEqual([
      ['Proposal', 100],
      ['Discovery', 275],
    ]);
    const news = await told(db);
    expect(news.length).toBeGreaterThan(0);

    expect(await undo(db, newer)).toBe(0);
    expect(await deals(db)).toEqual(before);
    expect(await told(db)).toEqual([]);
    expect(await checkLog(db, NOON)).toMatchObject({ ok: true });

    await take(db, file(DEALS, ...LATER));
    const bare = (deal: Deal) => ({ ...deal, updatedAt: '', stageEnteredAt: '', sources: {} });
    expect((await deals(db)).map(bare)).toEqual(after.map(bare));
    expect(await told(db)).toEqual(news);
  });
});

describe('a merge between two exports', () => {
  it('hears of both in the one that stays, and gives each its own once it is taken back', async () => {
    const db = await desk();
    await take(db, file(DEALS, ...MONDAY));
    const [into, gone] = await deals(db);
    if (into === undefined || gone === undefined) throw new Error('two deals expected');
    const record = mergeRecords<Deal>('deal', { keep: into, gone }, {}, () => null, BY.now);
    const kept = (one: Deal): KeptRecord => ({ kind: 'deal', record: one });
    const row = await mergeInBook(db, { gone: kept(gone), into: kept(into), after: kept(record) }, BY);

    expect(await wouldDo(db, file(DEALS, ...MONDAY))).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    await take(db, file(DEALS, ...LATER));
    expect((await deals(db)).map(({ id, stage }) => [id, stage])).toEqual([[into.id, 'Proposal']]);
    expect((await deals(db))[0]?.amount).toBe(275);

    const restore = (now: KeptRecord) =>
      kept(unmergeRecord<Deal>({ before: into, after: record, now: now.record as Deal, gone }, NOON));
    await unmergeInBook(db, row, restore, { ...BY, now: NOON });
    await take(db, file(DEALS, ...LATER));
    expect(
      (await deals(db)).map(({ id, stage, amount, closeDate }) => [id, stage, amount, closeDate]),
    ).toEqual([
      [into.id, 'Proposal', 100, '2027-01-15'],
      [gone.id, 'Discovery', 275, '2026-12-20'],
    ]);
    expect(await wouldDo(db, file(DEALS, ...LATER))).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    expect(await checkLog(db, NOON)).toMatchObject({ ok: true });
  });
});

describe('a deal that was deleted', () => {
  it('comes again with the next export, as any deal that is new', async () => {
    const db = await desk();
    await take(db, file(DEALS, ...MONDAY));
    const [first] = await deals(db);
    await db.deals.delete(first?.id ?? '');
    expect(await wouldDo(db, file(DEALS, ...MONDAY))).toMatchObject({ new: 1, unchanged: 1 });
    await take(db, file(DEALS, ...MONDAY));
    expect((await deals(db)).map(({ name }) => name)).toEqual(['Night routes', 'Night routes (2)']);
  });
});

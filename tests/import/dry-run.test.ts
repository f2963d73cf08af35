import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { dryRun } from '../../entrypoints/import-worker/dry-run';
import { writeImport } from '../../entrypoints/import-worker/write-import';
import type { Database } from '../../utils/store/database';
import { saveSettings } from '../../utils/store/settings';
import { testDatabase } from '../store/test-database';
import { sessionOf } from './support/session';

vi.mock('../../utils/platform/files-here', () => ({
  keepFile: async () => undefined,
  removeKeptFiles: async () => undefined,
}));

const HEAD = 'Deal ID,Deal name,Account name,Contacts,Stage,Amount,Close date';
/** What one chunk has: rows behind them must meet in a dry run what those before would have made. */
const CHUNK = 2_000;
const deal = (at: number, amount: number) =>
  `D-${at},Deal ${at},Company ${at % 40} ${at % 3 === 0 ? 'GmbH' : ''},Ada Meyer ${at % 50} (ada${at % 50}@c${at % 40}.example),Proposal,${amount}.50,2026-12-05`;
const file = (...lines: string[]) => `${[HEAD, ...lines].join('\n')}\n`;

/** The counts of a dry run, those of the import behind it, and what the book holds then. */
async function countsOf(db: Database, content: string) {
  const session = await sessionOf(content);
  if (session.source?.kind !== 'text' || session.mapping === null) throw new Error('no table');
  const size = async () => [await db.deals.count(), await db.accounts.count(), await db.contacts.count()];
  const before = await size();
  await dryRun(db, session, session.source, session.mapping);
  const untouched = await size();
  await writeImport(db, session);
  const dry = session.told.find((one) => one.tell === 'dry-run');
  const done = session.told.find((one) => one.tell === 'done');
  if (dry?.tell !== 'dry-run' || done?.tell !== 'done') throw new Error(JSON.stringify(session.told.at(-1)));
  return { dry: dry.dryRun, done: done.run, before, untouched, after: await size() };
}

describe('a dry run of a mixed file', () => {
  it('counts what the import then does, over several chunks, and writes nothing', async () => {
    const db = await testDatabase();
    await saveSettings(db, { identity: { name: 'Maya', email: 'maya@rivetwing.example' } });
    const rows = Array.from({ length: 60 }, (_, at) => deal(at, at + 1));
    const first = await countsOf(db, file(...rows));
    expect(first.dry.counts).toEqual({ new: 60, changed: 0, unchanged: 0, repeated: 0, refused: 0 });
    expect(first.done.counts).toEqual(first.dry.counts);
    expect(first.untouched).toEqual([0, 0, 0]);
    const { accounts, contacts } = first.dry.linked;
    expect(first.after).toEqual([60, accounts, contacts]);

    const again = Array.from({ length: CHUNK }, () => deal(0, 1));
    const second = await countsOf(
      db,
      file(
        ...rows.slice(0, 40),
        ...Array.from({ length: 10 }, (_, at) => deal(40 + at, 9_000 + at)),
        'D-900,Made,Newcomer AG,New Person (new@newcomer.example),Proposal,10.50,2026-12-05',
        'D-901,Bad date,Acme,,Proposal,1.50,2026-02-31',
        ...again,
        'D-900,Made,Newcomer AG,New Person (new@newcomer.example),Proposal,10.50,2026-12-05',
        'D-902,Made too,Newcomer,New Person (new@newcomer.example),Proposal,11.50,2026-12-05',
        'D-903,Bad amount,Acme,,Proposal,much,2026-12-05',
        '',
        'Grand Totals (2204 records)',
      ),
    );
    expect(second.dry).toMatchObject({
      counts: { new: 2, changed: 10, unchanged: 40, repeated: CHUNK + 1, refused: 2 },
      linked: { accounts: 1, contacts: 1 },
      footer: 1,
    });
    expect(second.done.counts).toEqual(second.dry.counts);
    expect(second.untouched).toEqual(second.before);
    expect(second.after).toEqual([62, accounts + 1, contacts + 1]);
  });
});

describe('bad input, all the way into the book', () => {
  it('is refused by line, and the rows beside it are kept clean', async () => {
    const db = await testDatabase();
    await saveSettings(db, { identity: { name: 'Maya', email: 'maya@rivetwing.example' } });
    const lines = [
      'Deal ID,Deal name,Stage,Amount,Close date,__proto__,Deal name',
      'B-1,Null\u0000 byte,Proposal,"1,200.50",2026-12-05,x,y',
      'B-2,\u200fصفقة,Proposal,"2,000.00",2026-12-05,x,y',
      'B-3,Lone \ud800 sign,Proposal,"3,000.00",2026-12-05,x,y',
      'B-4,Too,short',
      'B-5,Too,long,1,2026-12-05,x,y,z,z',
      '1.23E+11,Rounded,Proposal,1,2026-12-05,x,y',
      'B-6,Bad day,Proposal,1,31/02/2026,x,y',
      'B-7,"=HYPERLINK(""http://x"")",#REF!,1,2026-12-05,x,y',
    ];
    const { dry, done, untouched } = await countsOf(db, `${lines.join('\n')}\n`);
    expect(untouched).toEqual([0, 0, 0]);
    expect(done.counts).toEqual(dry.counts);
    expect(dry.refusals.map(({ line }) => line)).toEqual([5, 6, 7, 8, 9]);
    expect((await db.deals.toArray()).map(({ name }) => name).sort()).toEqual([
      'Lone \ufffd sign',
      'Null byte',
      'صفقة',
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

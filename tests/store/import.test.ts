import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { newAccount, newContact, newDeal } from '../../utils/context/records/new-record';
import type { Wanted, Write } from '../../utils/import/plan/plan';
import type { Database } from '../../utils/store/database';
import { getDeal, saveDeal } from '../../utils/store/deals';
import { lookUp, tablesOfBook } from '../../utils/store/import/import-lookup';
import type { ImportRun } from '../../utils/store/import/import-row';
import { getImport, listImports, saveImport, undoneEntryIds } from '../../utils/store/import/import-runs';
import { undoChunk } from '../../utils/store/import/import-undo';
import { writeChunk } from '../../utils/store/import/import-write';
import { append } from '../../utils/store/log';
import { addNames, namesOn } from '../../utils/store/name-lists';
import { getContacts } from '../../utils/store/people';
import { testDatabase } from './test-database';

const AT = '2026-11-20T09:00:00.000Z';
const LATER = '2026-11-20T10:00:00.000Z';
const BY = 'maya@rivetwing.example';
const KEY = 'import:file|deal|D-1';

const RUN: ImportRun = {
  id: 'run-1',
  at: AT,
  state: 'writing',
  file: 'deals.csv',
  bytes: 100,
  form: null,
  sheet: null,
  mapping: {},
  table: 'deal',
  today: '2026-11-20',
  by: BY,
  position: 0,
  bytesRead: 0,
  counts: { new: 0, changed: 0, unchanged: 0, repeated: 0, refused: 0 },
  chunks: 0,
  entryId: null,
  stagesBefore: null,
  kept: 0,
};

const account = newAccount('a1', 'Corvane Bakery', AT);
const person = {
  ...newContact('c1', { name: 'Ola Wist', emails: ['ola@corvane.example'] }, AT),
  accountId: 'a1',
};
const deal = {
  ...newDeal('d1', 'Night routes', AT),
  accountId: 'a1',
  contacts: [{ contactId: 'c1', role: null }],
  externals: [KEY],
};

const MADE: Write[] = [
  { kind: 'account', before: null, after: account },
  { kind: 'contact', before: null, after: person },
  { kind: 'deal', before: null, after: deal },
];

function wanted(patch: Partial<Wanted>): Wanted {
  const none = { deal: [], lead: [], contact: [], account: [] };
  return { externals: none, names: none, emails: [], domains: [], entryIds: [], lists: [], ...patch };
}

const write = (db: Database, run: ImportRun, writes: Write[], entryIds: string[] = []) =>
  db.transaction('rw', db.tables, () => writeChunk(db, run, { writes, tasks: [], names: [] }, entryIds));

const look = (db: Database, asked: Wanted) =>
  db.transaction('r', tablesOfBook(db), (transaction) => lookUp(transaction, asked));

describe('a chunk of an import', () => {
  it('is found again by the name on its system, with its people and its company', async () => {
    const db = testDatabase();
    await write(db, RUN, MADE);
    const none = { lead: [], contact: [], account: [] };
    const known = await look(db, wanted({ externals: { ...none, deal: [KEY, 'import:file|deal|other'] } }));
    expect(known.deals.map(({ id }) => id)).toEqual(['d1']);
    expect(known.contacts.map(({ id }) => id)).toEqual(['c1']);
    expect(known.accounts.map(({ id }) => id)).toEqual(['a1']);
  });

  it('finds by address and by name', async () => {
    const db = testDatabase();
    await write(db, RUN, MADE);
    const byAddress = await look(db, wanted({ emails: ['ola@corvane.example', 'nobody@corvane.example'] }));
    expect(byAddress.contacts.map(({ id }) => id)).toEqual(['c1']);
    const names = { deal: ['night routes'], lead: [], contact: [], account: [] };
    expect((await look(db, wanted({ names }))).deals.map(({ id }) => id)).toEqual(['d1']);
  });

  it('keeps how far the import has come, also where it changes nothing', async () => {
    const db = testDatabase();
    const run = await write(db, { ...RUN, position: 1_000 }, []);
    expect(run.chunks).toBe(0);
    expect((await getImport(db, 'run-1'))?.position).toBe(1_000);
  });

  it('is all or nothing', async () => {
    const db = testDatabase();
    const broken = { kind: 'deal', before: null, after: { ...deal, id: undefined } } as unknown as Write;
    await expect(write(db, RUN, [...MADE, broken])).rejects.toThrow();
    expect(await getDeal(db, 'd1')).toBeNull();
    expect(await listImports(db)).toEqual([]);
  });
});

describe('taking an import back', () => {
  it('removes what it made and puts back what it changed', async () => {
    const db = testDatabase();
    const old = { ...newDeal('d0', 'Day routes', AT), amount: 5 };
    await saveDeal(db, old);
    const changed = { ...old, amount: 7, updatedAt: AT };
    const run = await write(db, RUN, [...MADE, { kind: 'deal', before: old, after: changed }]);
    expect((await getDeal(db, 'd0'))?.amount).toBe(7);

    const left = await undoChunk(db, run, LATER);
    expect(left).toMatchObject({ chunks: 0, kept: 0 });
    expect((await getDeal(db, 'd0'))?.amount).toBe(5);
    expect(await db.deals.count()).toBe(1);
    expect(await db.contacts.count()).toBe(0);
    expect(await db.accounts.count()).toBe(0);
  });

  it('finds the record by its name again that was put back', async () => {
    const db = testDatabase();
    const old = newDeal('d0', 'Day routes', AT);
    await saveDeal(db, old);
    const run = await write(db, RUN, [{ kind: 'deal', before: old, after: { ...old, name: 'Dawn routes' } }]);
    await undoChunk(db, run, LATER);
    const names = { deal: ['day routes'], lead: [], contact: [], account: [] };
    expect((await look(db, wanted({ names }))).deals.map(({ id }) => id)).toEqual(['d0']);
  });

  it('leaves what was changed since, and the people and the company that it holds on to', async () => {
    const db = testDatabase();
    const run = await write(db, RUN, MADE);
    await saveDeal(db, { ...deal, amount: 12, updatedAt: LATER });
    const left = await undoChunk(db, run, LATER);
    expect(left.kept).toBe(3);
    expect((await getDeal(db, 'd1'))?.amount).toBe(12);
    expect(await getContacts(db, ['c1'])).toHaveLength(1);
  });

  it('leaves a deal on which somebody has remarked since', async () => {
    const db = testDatabase();
    const run = await write(db, RUN, MADE);
    const content = { deal: { id: 'd1', name: deal.name }, text: 'They called.' };
    await append(db, [{ kind: 'remark', at: LATER, content }], { by: BY, now: LATER });
    await undoChunk(db, run, LATER);
    expect(await getDeal(db, 'd1')).not.toBeNull();
  });

  it('takes off the lists what it put there, and nothing else', async () => {
    const db = testDatabase();
    await addNames(db, 'product', ['GTX Pro']);
    const names = [
      { list: 'product' as const, name: 'GTX Basic' },
      { list: 'owner' as const, name: 'Maya Okafor' },
    ];
    const run = await db.transaction('rw', db.tables, () =>
      writeChunk(db, RUN, { writes: [], tasks: [], names }, []),
    );
    expect(await namesOn(db, 'product')).toEqual(['GTX Pro', 'GTX Basic']);
    const { lists } = await look(db, wanted({ lists: ['product', 'owner'] }));
    expect(lists).toEqual({
      product: new Set(['gtx pro', 'gtx basic']),
      owner: new Set(['maya okafor']),
    });
    await undoChunk(db, run, LATER);
    expect(await namesOn(db, 'product')).toEqual(['GTX Pro']);
    expect(await namesOn(db, 'owner')).toEqual([]);
  });

  it('takes entries out of the log, and remembers their ids', async () => {
    const db = testDatabase();
    const id = '00000000-0000-7000-8000-000000000001';
    let run = RUN;
    const alongside = async () => {
      run = await writeChunk(db, RUN, { writes: [], tasks: [], names: [] }, [id]);
    };
    const entry = { id, kind: 'call' as const, at: AT, content: { text: 'Spoke' } };
    await append(db, [entry], { by: BY, now: AT, alongside });
    await undoChunk(db, run, LATER);
    const { entryIds } = await look(db, wanted({ entryIds: [id] }));
    expect([...entryIds]).toEqual([id]);
    expect(
      await db.contents
        .where('[device+seq]')
        .noneOf([])
        .filter((row) => row.id === id)
        .count(),
    ).toBe(0);
    await saveImport(db, { ...run, state: 'undone', chunks: 0 });
    expect([...(await undoneEntryIds(db))]).toEqual([id]);
  });
});

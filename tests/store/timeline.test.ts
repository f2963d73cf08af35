import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../utils/model/activity';
import { type AboutKey, companyKeys, personKeys } from '../../utils/store/activity-about';
import { countActivities, pageOfActivities } from '../../utils/store/activity-query';
import type { Database } from '../../utils/store/database';
import { saveImport } from '../../utils/store/import/import-runs';
import { append, type NewEntry } from '../../utils/store/log';
import { entryRows } from '../../utils/store/rows';
import { moveMails } from '../../utils/store/thread-mails';
import { importEntriesOf, readTimeline, type TimelineQuery } from '../../utils/store/timeline';
import { DEVICE_A, DEVICE_B, makeEntries } from '../log/log-maker';
import { testDatabase } from './test-database';

const NOW = '2026-11-20T09:00:00.000Z';
const ALL = { also: [], kinds: [], words: '', limit: 100 };
const named = (id: string) => ({ id, name: `Name of ${id}` });
const oneAtATime = async <T>(_name: string, step: () => Promise<T>): Promise<T> => step();
const log = (db: Database, entries: NewEntry[]) =>
  append(db, entries, { by: 'sam@vendor.example', now: NOW, lock: oneAtATime });

async function textsOf(db: Database, query: Partial<TimelineQuery> & Pick<TimelineQuery, 'about'>) {
  const { entries } = await readTimeline(db, { ...ALL, ...query });
  return entries.map(({ content }) => content?.text ?? null);
}

const remark = (text: string, content: NewEntry['content'], at = NOW): NewEntry => ({
  kind: 'remark',
  at,
  content: { ...content, text },
});

const MOMENTS = ['2026-11-18T09:00:00.000Z', '2026-11-19T09:00:00.000Z', '2026-11-20T09:00:00.000Z'];
const told = fc.record({
  kind: fc.constantFrom('remark' as const, 'call' as const),
  at: fc.constantFrom(...MOMENTS),
  content: fc.record({
    deal: fc.constantFrom(undefined, named('d1'), named('d2')),
    contact: fc.constantFrom(undefined, named('c1'), named('c2')),
    account: fc.constantFrom(undefined, named('a1')),
    thread: fc.constantFrom(undefined, { id: 't1', subject: 'Prices' }),
  }),
});
const KEYS: AboutKey[] = ['deal:d1', 'deal:d2', 'contact:c1', 'contact:c2', 'account:a1', 'thread:t1'];

function isAbout({ content }: LogEntry, keys: readonly AboutKey[]): boolean {
  return keys.some((key) => {
    const [kind = '', id] = key.split(':');
    return (content?.[kind] as { id?: string } | undefined)?.id === id;
  });
}

describe('a timeline', () => {
  it('has each entry that names one of its records, once, newest first, however it is read', async () => {
    const chains = fc.tuple(fc.array(told, { maxLength: 40 }), fc.array(told, { maxLength: 6 }));
    const asked = fc.tuple(fc.subarray(KEYS), fc.constantFrom(1, 3, 100), fc.boolean());
    await fc.assert(
      fc.asyncProperty(chains, asked, async ([a, b], [about, limit, isCall]) => {
        const db = testDatabase();
        const entries = [...(await makeEntries(DEVICE_A, a)), ...(await makeEntries(DEVICE_B, b))];
        const rows = entries.map(entryRows);
        await db.headers.bulkAdd(rows.map(({ header }) => header));
        await db.contents.bulkAdd(rows.flatMap(({ content }) => content ?? []));
        const place = ({ at, seq, device }: LogEntry) => `${at} ${String(seq).padStart(6, '0')} ${device}`;
        const wanted = entries
          .filter((entry) => isAbout(entry, about) && (!isCall || entry.kind === 'call'))
          .sort((one, other) => (place(one) < place(other) ? 1 : -1))
          .map(({ id }) => id);
        const query = { ...ALL, about, limit, kinds: isCall ? (['call'] as const) : [] };
        const read = await readTimeline(db, query);
        expect(read.entries.map(({ header }) => header.id)).toEqual(wanted.slice(0, limit));
        expect(read.isAll).toBe(wanted.length <= limit);
      }),
      { numRuns: 60 },
    );
  });

  it('reads thousands in parts, and no more than what is asked for', async () => {
    const db = testDatabase();
    const entries = await makeEntries(
      DEVICE_A,
      Array.from({ length: 5_000 }, (_, index) => ({
        kind: 'remark' as const,
        at: new Date(Date.parse(NOW) - index * 60_000).toISOString(),
        content: { deal: named('d1'), contact: named('c1'), text: `Line ${index}` },
      })),
    );
    const rows = entries.map((entry) => entryRows({ ...entry, recordedAt: NOW }));
    await db.headers.bulkAdd(rows.map(({ header }) => header));
    await db.contents.bulkAdd(rows.flatMap(({ content }) => content ?? []));
    const reads: number[] = [];
    db.contents.hook('reading', (row) => {
      reads.push(1);
      return row;
    });
    const query = { ...ALL, about: ['deal:d1', 'contact:c1'] as const, limit: 50 };
    const { entries: first, isAll } = await readTimeline(db, query);
    expect([first.length, first[0]?.content?.text, isAll]).toEqual([50, 'Line 0', false]);
    expect(reads.length).toBeLessThan(1_000);
    expect(await textsOf(db, { about: ['deal:d1'], words: '4999' })).toEqual(['Line 4999']);
  });

  it('finds words in what is said, in names and subjects, whatever their accents and case', async () => {
    const db = testDatabase();
    const about = { deal: named('d1') };
    await log(db, [
      remark('Müller wants 60 seats', about),
      remark('nothing', { ...about, thread: { id: 't', subject: 'Ángebot' } }),
      remark('other', { ...about, contact: { id: 'c-seats', name: 'Zoë' } }),
    ]);
    const find = (words: string) => textsOf(db, { about: ['deal:d1'], words });
    expect(await find('muller SEATS')).toEqual(['Müller wants 60 seats']);
    expect(await find('angebot')).toEqual(['nothing']);
    expect(await find('zoe')).toEqual(['other']);
    expect(await find('muller zoe')).toEqual([]);
  });

  it('of a person holds mails from before they were in the book, and what names whom was merged into them', async () => {
    const db = testDatabase();
    await db.merges.bulkAdd([
      { id: 'm1', at: NOW, gone: 'contact:older', into: 'contact:old' },
      { id: 'm2', at: NOW, gone: 'contact:old', into: 'contact:c1' },
      { id: 'm3', at: NOW, gone: 'account:a0', into: 'account:a1' },
    ] as never);
    await log(db, [
      remark('by address', { contact: { id: 'clara@buyer.example', name: 'Clara' } }),
      remark('as another', { contact: named('older') }),
      remark('as herself', { contact: named('c1') }),
      remark('somebody else', { contact: named('c2') }),
      remark('at the old company', { account: named('a0') }),
    ]);
    const clara = { id: 'c1', emails: ['clara@buyer.example'] };
    expect(await textsOf(db, { about: await personKeys(db, clara) })).toEqual([
      'as herself',
      'as another',
      'by address',
    ]);
    expect(await textsOf(db, { about: await companyKeys(db, 'a1') })).toEqual(['at the old company']);
  });

  it('of a company has no mail that was moved to another one', async () => {
    const db = testDatabase();
    await log(db, [remark('moved', { deal: named('d1'), account: named('a1') })]);
    const about = ['account:a1'] as const;
    expect(await textsOf(db, { about })).toEqual(['moved']);
    await moveMails(db, await db.contents.toArray(), { deal: named('d2'), account: named('a2') });
    expect(await textsOf(db, { about })).toEqual([]);
    expect(await countActivities(db, { target: 'account:a1' })).toBe(0);
    expect(await textsOf(db, { about: ['deal:d2'] })).toEqual(['moved']);
  });

  it('tells of the imports that have stated something of the record', async () => {
    const db = testDatabase();
    const [entry] = await log(db, [{ kind: 'import', at: NOW, content: { text: 'deals.csv: 1 new' } }]);
    const run = { at: '2026-11-20T08:59:00.000Z', state: 'done', entryId: entry?.id };
    await saveImport(db, {
      ...{ id: 'i1', file: 'deals.csv', bytes: 1, form: null, sheet: null, mapping: null, table: 'deal' },
      ...{ today: '2026-11-20', by: 'sam@vendor.example', position: 1, bytesRead: 1, chunks: 1 },
      ...{
        counts: { new: 1, changed: 0, unchanged: 0, repeated: 0, refused: 0 },
        stagesBefore: null,
        kept: 0,
      },
      ...run,
    } as never);
    const stated = (from: string, at: string) => ({ value: 1, from, at, sure: true, changed: false });
    const also = await importEntriesOf(db, {
      amount: [stated('import:deals.csv', run.at), stated('page:crm.example', NOW)],
      stage: [stated('import:old.csv', '2026-01-01T00:00:00.000Z')],
    });
    expect(also).toEqual([entry?.id]);
    expect(await textsOf(db, { about: ['deal:d1'], also })).toEqual(['deals.csv: 1 new']);
    expect(await textsOf(db, { about: [], also, words: 'nothing like it' })).toEqual([]);
  });

  it('of a thread is what the Activity page shows of it', async () => {
    const db = testDatabase();
    const thread = { id: 'thread-f:1', subject: 'Prices' };
    await log(db, [remark('one', { thread }, MOMENTS[0]), remark('two', {}), remark('three', { thread })]);
    const filter = { target: 'thread:thread-f:1' as const };
    const page = await pageOfActivities(db, filter, { offset: 0, limit: 9 });
    expect(page.map(({ content }) => content?.text)).toEqual(['three', 'one']);
    expect(await countActivities(db, { ...filter, from: MOMENTS[1] })).toBe(1);
  });
});

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityKind, LogEntry } from '../../utils/model/activity';
import { eachActivity, snapshotOf } from '../../utils/store/activity-export';
import {
  type ActivityFilter,
  countActivities,
  countInParts,
  pageOfActivities,
} from '../../utils/store/activity-query';
import { isScanned } from '../../utils/store/activity-way';
import type { Database } from '../../utils/store/database';
import type { Activity } from '../../utils/store/entries';
import { append } from '../../utils/store/log';
import type { MergeRow } from '../../utils/store/merge/merge-row';
import { newestFitting } from '../../utils/store/newest-fitting';
import { type ContactRow, type DealRow, entryRows, foldedName } from '../../utils/store/rows';
import { writersOf } from '../../utils/store/writers';
import { DEVICE_A, DEVICE_B, makeEntries } from '../log/log-maker';
import { testDatabase } from './test-database';

const KINDS: ActivityKind[] = ['remark', 'call', 'email-in'];
const MOMENTS = ['2026-11-18T09:00:00.000Z', '2026-11-19T09:00:00.000Z', '2026-11-20T09:00:00.000Z'];

const told = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.constantFrom(...MOMENTS),
  by: fc.constantFrom('sam@vendor.example', 'maya@vendor.example'),
  content: fc.constantFrom(
    {},
    { deal: { id: 'd1', name: 'One' }, outcome: 'spoke' as const },
    {
      deal: { id: 'd2', name: 'ONE' },
      outcome: 'voicemail' as const,
      account: { id: 'a1', name: 'Roca SL' },
    },
    { lead: { id: 'd1', name: 'Two' } },
    // One person: by their own id, by that of who was merged into them, and by their address.
    { contact: { id: 'c1', name: 'Clara Weiss' } },
    { contact: { id: 'gone', name: 'C. Weiss' }, deal: { id: 'd1', name: 'One' } },
    { contact: { id: 'clara@buyer.example', name: null } },
    { contact: { id: 'x', name: 'CLARA WEISS' } },
  ),
});

const filters: fc.Arbitrary<ActivityFilter> = fc.record({
  from: fc.constantFrom(null, undefined, '2026-11-19T10:00:00+01:00', '2026-11-19T09:00:00.001Z'),
  to: fc.constantFrom(null, undefined, '2026-11-20T09:00:00Z'),
  target: fc.constantFrom(null, undefined, 'deal:d1' as const, 'lead:d1' as const, 'contact:c1' as const),
  kinds: fc.constantFrom(undefined, [], ['call' as const], ['call' as const, 'email-in' as const]),
  by: fc.constantFrom(null, undefined, 'maya@vendor.example'),
  outcome: fc.constantFrom(null, undefined, 'spoke' as const),
  dealNamed: fc.constantFrom(null, undefined, 'one'),
  accountNamed: fc.constantFrom(null, undefined, 'roca'),
  personNamed: fc.constantFrom(null, undefined, 'clara weiss'),
  only: fc.constantFrom(null, undefined, 'contacts' as const),
});

async function fill(db: Database, entries: LogEntry[]): Promise<void> {
  const rows = entries.map(entryRows);
  await db.headers.bulkAdd(rows.map(({ header }) => header));
  await db.contents.bulkAdd(rows.flatMap(({ content }) => content ?? []));
}

/** A person of the book with an address, into whom another one was merged. */
async function addClara(db: Database): Promise<void> {
  const clara = { id: 'c1', name: 'Clara Weiss', emails: ['clara@buyer.example'], folded: 'clara weiss' };
  await db.contacts.add(clara as unknown as ContactRow);
  const merge = { id: 'm1', gone: 'contact:gone', into: 'contact:c1', at: MOMENTS[0] };
  await db.merges.add(merge as unknown as MergeRow);
}

/** What the filter means, said the slow way. */
function expected(entries: LogEntry[], filter: ActivityFilter): string[] {
  const { from, to, target, kinds, by, outcome, dealNamed, accountNamed, personNamed } = filter;
  const wanted = entries.filter(({ at, kind, content, ...header }) => {
    if (from && Date.parse(at) < Date.parse(from)) return false;
    if (to && Date.parse(at) >= Date.parse(to)) return false;
    if (kinds?.length && !kinds.includes(kind)) return false;
    if (by && header.by !== by) return false;
    if (outcome && content?.outcome !== outcome) return false;
    if (dealNamed && !content?.deal) return false;
    if (accountNamed && !content?.account) return false;
    const who = content?.contact?.id ?? '';
    if (personNamed && !['c1', 'clara@buyer.example', 'x'].includes(who)) return false;
    if (target === 'contact:c1') return ['c1', 'gone', 'clara@buyer.example'].includes(who);
    if (target === 'deal:d1') return content?.deal?.id === 'd1';
    return target === 'lead:d1' ? content?.lead !== undefined : true;
  });
  const place = ({ at, seq, device }: LogEntry) => `${at} ${String(seq).padStart(6, '0')} ${device}`;
  return wanted.sort((a, b) => (place(a) < place(b) ? -1 : 1)).map(({ id }) => id);
}

describe('the activity query', () => {
  it('gives what the filter means: counted, in pages newest first, in chunks oldest first', async () => {
    const chains = fc.tuple(fc.array(told, { maxLength: 12 }), fc.array(told, { maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(chains, filters, fc.integer({ min: 1, max: 4 }), async ([a, b], filter, size) => {
        const db = testDatabase();
        const entries = [...(await makeEntries(DEVICE_A, a)), ...(await makeEntries(DEVICE_B, b))];
        await fill(db, entries);
        await addClara(db);
        const ids = expected(entries, filter);

        const paged: Activity[] = [];
        if (isScanned(filter)) paged.push(...(await newestFitting(db, filter, { limit: 99, most: 1_000 })));
        else {
          expect(await countActivities(db, filter)).toBe(ids.length);
          expect(await countInParts(db, filter, size, () => true)).toBe(ids.length);
          for (let offset = 0; offset <= ids.length; offset += size)
            paged.push(...(await pageOfActivities(db, filter, { offset, limit: size })));
        }
        expect(paged.map(({ header }) => header.id)).toEqual(ids.toReversed());

        const snapshot = await snapshotOf(db, filter);
        const exported: string[] = [];
        for await (const chunk of eachActivity(db, filter, snapshot, size)) {
          exported.push(...chunk.map(({ header }) => header.id));
        }
        expect(snapshot.count).toBe(ids.length);
        expect(exported).toEqual(ids);
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  it('stops to count where nobody waits for it any more', async () => {
    const db = testDatabase();
    await fill(db, await makeEntries(DEVICE_A, [{ at: MOMENTS[0] }, { at: MOMENTS[1] }, { at: MOMENTS[2] }]));
    const asked: number[] = [];
    const isWanted = () => asked.push(asked.length) < 2;
    expect(await countInParts(db, {}, 1, isWanted)).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('gives every one of many devices’ entries of one moment and number, in the smallest chunks', async () => {
    const db = testDatabase();
    const devices = [DEVICE_A, DEVICE_B, 'a3c1f0de-1111-4222-8333-444455556666'];
    for (const device of devices)
      await fill(db, await makeEntries(device, [{ at: MOMENTS[0] }, { at: MOMENTS[1] }]));
    const seen: string[] = [];
    for await (const chunk of eachActivity(db, {}, await snapshotOf(db, {}), 1)) {
      seen.push(...chunk.map(({ header }) => `${header.seq} ${header.device}`));
      if (seen.length > 6) break;
    }
    expect(seen).toEqual([1, 2].flatMap((seq) => devices.map((device) => `${seq} ${device}`)));
  });

  it('joins each entry with its own content, neighbours or not', async () => {
    const db = testDatabase();
    const many = Array.from({ length: 40 }, (_, index) => ({
      kind: index % 20 === 0 ? ('call' as const) : ('remark' as const),
      at: MOMENTS[index % 3],
      content: { text: `${index + 1}` },
    }));
    await fill(db, await makeEntries(DEVICE_A, many));
    for (const kinds of [undefined, ['call' as const]]) {
      const page = await pageOfActivities(db, { kinds }, { offset: 0, limit: 50 });
      expect(page).toHaveLength(kinds ? 2 : 40);
      for (const { header, content } of page) expect(content?.text).toBe(String(header.seq));
    }
  });

  it('tells mails that answer one from others, and those that wait from those that were answered', async () => {
    const db = testDatabase();
    const mail = (kind: ActivityKind, at: string, thread: string, by?: string) => ({
      ...{ kind, at: `2026-11-${at}:00.000Z`, by },
      content: { thread: { id: thread, subject: null } },
    });
    const maya = 'maya@vendor.example';
    const told = [
      mail('email-in', '01T09:00', 't1'),
      mail('email-out', '01T10:00', 't1'),
      mail('email-out', '01T11:00', 't1'),
      mail('email-in', '02T09:00', 't2'),
      mail('email-in', '02T10:00', 't2'),
      mail('email-out', '02T11:00', 't2', maya),
      mail('email-in', '03T09:00', 't1'),
      mail('email-in', '03T10:00', 't1'),
    ];
    await fill(db, await makeEntries(DEVICE_A, told));
    const found = async (filter: ActivityFilter) => {
      const { heads, count } = await snapshotOf(db, filter);
      const seqs: number[] = [];
      for await (const chunk of eachActivity(db, filter, { heads }, 2))
        seqs.push(...chunk.map(({ header }) => header.seq));
      expect(count).toBe(seqs.length);
      return seqs;
    };
    expect(await found({ only: 'answers' })).toEqual([2, 6]);
    expect(await found({ only: 'answers', by: maya })).toEqual([6]);
    expect(await found({ only: 'waiting' })).toEqual([7]);
  });

  it('knows the stage of a deal by its id, and in another’s log by its name', async () => {
    const [own, team] = [testDatabase(), testDatabase()];
    const deal = (id: string, name: string, stage: string) =>
      ({ id, name, stage, status: 'open', people: [], folded: foldedName(name) }) as unknown as DealRow;
    await own.deals.bulkAdd([deal('d1', 'Ovens', 'Proposal'), deal('d2', 'Vans', 'Discovery')]);
    const about = (id: string, name: string) => ({ content: { deal: { id, name } } });
    const entries = await makeEntries(DEVICE_A, [
      about('d1', 'Ovens'),
      about('d2', 'Vans'),
      about('x', 'OVENS'),
    ]);
    await fill(own, entries);
    await fill(team, entries);
    const seqs = async (db: Database) => {
      const found = await newestFitting(db, { stage: 'Proposal' }, { limit: 9, most: 9, book: own });
      return found.map(({ header }) => header.seq);
    };
    expect(await seqs(own)).toEqual([1]);
    expect(await seqs(team)).toEqual([3, 1]);
  });

  it('names who has written, each once', async () => {
    const db = testDatabase();
    await fill(
      db,
      await makeEntries(DEVICE_A, [{ by: 'b@x.example' }, { by: 'a@x.example' }, { by: 'b@x.example' }]),
    );
    expect(await writersOf(db)).toEqual(['a@x.example', 'b@x.example']);
  });

  it('exports what was there when it was counted, though the log grows meanwhile', async () => {
    const db = testDatabase();
    const options = { by: 'sam@vendor.example', now: '2026-11-22T12:00:00Z' };
    const note = (text: string) => ({
      kind: 'remark' as const,
      at: '2026-11-20T09:00:00Z',
      content: { text },
    });
    await append(db, [note('1'), note('2')], options);
    const snapshot = await snapshotOf(db, {});
    await append(db, [note('3')], options);
    const texts: unknown[] = [];
    for await (const chunk of eachActivity(db, {}, snapshot, 10)) {
      texts.push(...chunk.map(({ content }) => content?.text));
    }
    expect(snapshot.count).toBe(2);
    expect(texts).toEqual(['1', '2']);
  });
});

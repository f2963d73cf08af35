import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityKind, LogEntry } from '../../utils/model/activity';
import { eachActivity, snapshotOf } from '../../utils/store/activity-export';
import { type ActivityFilter, countActivities, pageOfActivities } from '../../utils/store/activity-query';
import type { Database } from '../../utils/store/database';
import { append } from '../../utils/store/log';
import { entryRows } from '../../utils/store/rows';
import { DEVICE_A, DEVICE_B, makeEntries } from '../log/log-maker';
import { testDatabase } from './test-database';

const KINDS: ActivityKind[] = ['remark', 'call', 'email-in'];
const MOMENTS = ['2026-11-18T09:00:00.000Z', '2026-11-19T09:00:00.000Z', '2026-11-20T09:00:00.000Z'];

const told = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.constantFrom(...MOMENTS),
  content: fc.constantFrom({}, { deal: { id: 'd1', name: 'One' } }, { lead: { id: 'd1', name: 'Two' } }),
});

const filters: fc.Arbitrary<ActivityFilter> = fc.record({
  from: fc.constantFrom(null, undefined, '2026-11-19T10:00:00+01:00', '2026-11-19T09:00:00.001Z'),
  to: fc.constantFrom(null, undefined, '2026-11-20T09:00:00Z'),
  target: fc.constantFrom(null, undefined, 'deal:d1' as const, 'lead:d1' as const),
  kinds: fc.constantFrom(undefined, [], ['call' as const], ['call' as const, 'email-in' as const]),
});

async function fill(db: Database, entries: LogEntry[]): Promise<void> {
  const rows = entries.map(entryRows);
  await db.headers.bulkAdd(rows.map(({ header }) => header));
  await db.contents.bulkAdd(rows.flatMap(({ content }) => content ?? []));
}

/** What the filter means, said the slow way. */
function expected(entries: LogEntry[], { from, to, target, kinds }: ActivityFilter): string[] {
  const wanted = entries.filter(({ at, kind, content }) => {
    if (from && Date.parse(at) < Date.parse(from)) return false;
    if (to && Date.parse(at) >= Date.parse(to)) return false;
    if (kinds?.length && !kinds.includes(kind)) return false;
    if (target === 'deal:d1') return content?.deal !== undefined;
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
        const ids = expected(entries, filter);

        expect(await countActivities(db, filter)).toBe(ids.length);

        const paged: string[] = [];
        for (let offset = 0; offset <= ids.length; offset += size) {
          const page = await pageOfActivities(db, filter, { offset, limit: size });
          paged.push(...page.map(({ header }) => header.id));
        }
        expect(paged).toEqual(ids.toReversed());

        const snapshot = await snapshotOf(db, filter);
        const exported: string[] = [];
        for await (const chunk of eachActivity(db, filter, snapshot, size)) {
          exported.push(...chunk.map(({ header }) => header.id));
        }
        expect(snapshot.count).toBe(ids.length);
        expect(exported).toEqual(ids);
      }),
      { numRuns: 60 },
    );
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

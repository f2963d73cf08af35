import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { append, type NewEntry } from '../../utils/store/log';
import { checkLog } from '../../utils/store/log-parts';
import { countOverdue, eraseOverdue, monthsBefore } from '../../utils/store/retention';
import { readTimeline } from '../../utils/store/timeline';
import { deal } from '../backup/backups';
import { testDatabase } from './test-database';

const NOW = '2026-11-23T09:00:00.000Z';
const by = { by: 'sam@vendor.example', now: NOW };
const NEVER = { afterMonths: null, closedMonths: null };

const remark = (at: string, text: string, id = 'd1'): NewEntry => ({
  kind: 'remark',
  at,
  content: { text, deal: { id, name: 'Rollout' } },
});
const months = (count: number) => monthsBefore(NOW, count);

const textsOf = async (db: Database) =>
  (await db.contents.toArray()).filter(({ kind }) => kind === 'remark').map(({ content }) => content.text);

describe('a moment so many months ago', () => {
  it.each([
    ['2026-11-23T09:00:00.000Z', 12, '2025-11-23T09:00:00.000Z'],
    ['2026-03-31T09:00:00.000Z', 1, '2026-02-28T09:00:00.000Z'],
    ['2024-02-29T09:00:00.000Z', 12, '2023-02-28T09:00:00.000Z'],
    ['2026-01-15T09:00:00.000Z', 25, '2023-12-15T09:00:00.000Z'],
  ])('%s, %i: %s', (now, count, expected) => {
    expect(monthsBefore(now, count)).toBe(expected);
  });
});

describe('retention by age', () => {
  const rules = { ...NEVER, afterMonths: 12 };

  it('erases what is older, leaves headers, says so in the log, and the chain is whole', async () => {
    const db = testDatabase();
    const old = Array.from({ length: 450 }, (_, at) => remark(months(13), `Old ${at}`));
    await append(db, [...old, remark(months(12), 'Just in time'), remark(NOW, 'New')], by);
    expect(await countOverdue(db, rules, NOW)).toEqual({ byAge: 450, byDeal: 0 });
    expect(await eraseOverdue(db, rules, by)).toBe(450);
    expect(await textsOf(db)).toEqual(['Just in time', 'New']);
    const all = (await db.contents.toArray()).filter(({ content }) => content.count !== undefined);
    expect(all).toMatchObject([
      { kind: 'deletion', content: { count: 450, text: expect.stringContaining('after 12 months') } },
    ]);
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true, erased: 450, entries: 452 + 450 + 1 });
    expect(await db.settings.get('retention')).toBeUndefined();
  });

  it('is forgotten by searches and timelines too', async () => {
    const db = testDatabase();
    await append(db, [remark(months(13), 'Zanzibar'), remark(NOW, 'New')], by);
    await eraseOverdue(db, rules, by);
    expect(JSON.stringify(await db.texts.toArray())).not.toContain('zanzibar');
    const timeline = { about: ['deal:d1'] as const, also: [], kinds: [], words: '', limit: 9 };
    const { entries } = await readTimeline(db, timeline);
    expect(entries.map(({ content }) => content?.text)).toEqual(['New']);
  });

  it('does nothing a second time, and erases no deletion', async () => {
    const db = testDatabase();
    await append(db, [remark(months(13), 'Old')], by);
    await eraseOverdue(db, rules, by);
    const before = await db.headers.count();
    const later = '2028-11-23T09:00:00.000Z';
    expect(await countOverdue(db, rules, later)).toEqual({ byAge: 0, byDeal: 0 });
    expect(await eraseOverdue(db, rules, { ...by, now: later })).toBe(0);
    expect(await db.headers.count()).toBe(before);
  });

  it('goes on where the background died, and counts what it had erased before', async () => {
    const db = testDatabase();
    const old = Array.from({ length: 450 }, (_, at) => remark(months(13), `Old ${at}`));
    await append(db, old, by);
    let writes = 0;
    const dies = () => {
      writes += 1;
      if (writes > 250) throw new Error('the background died');
    };
    db.headers.hook('creating').subscribe(dies);
    await expect(eraseOverdue(db, rules, by)).rejects.toThrow();
    db.headers.hook('creating').unsubscribe(dies);
    // Whole chunks are gone, each with its deletions; nothing is half erased.
    expect(await textsOf(db)).toHaveLength(250);
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true, erased: 200, entries: 650 });
    expect(await eraseOverdue(db, rules, by)).toBe(450);
    expect(await textsOf(db)).toEqual([]);
    const counts = (await db.contents.toArray()).flatMap(({ content }) => content.count ?? []);
    expect(counts).toEqual([450]);
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true, erased: 450 });
  });
});

describe('retention of closed deals', () => {
  const rules = { ...NEVER, closedMonths: 6 };

  async function closed(db: Database): Promise<void> {
    const status = { field: 'status', from: 'open', to: 'won', deal: { id: 'won', name: 'x' } };
    await saveDeal(db, deal('won', { status: 'won', updatedAt: NOW }));
    await saveDeal(db, deal('lately', { status: 'lost', closeDate: '2026-10-01', updatedAt: NOW }));
    await saveDeal(db, deal('open'));
    await saveDeal(db, deal('by-day', { status: 'lost', closeDate: '2026-01-01', updatedAt: NOW }));
    await append(
      db,
      [
        remark(months(9), 'Before', 'won'),
        { kind: 'field-change', at: months(7), content: status },
        remark(months(1), 'Since', 'won'),
        remark(months(9), 'Lately', 'lately'),
        remark(months(9), 'Open', 'open'),
        remark(months(9), 'By day', 'by-day'),
      ],
      by,
    );
  }

  it('erases what was said of them, not of others, and not what was written since', async () => {
    const db = testDatabase();
    await closed(db);
    expect(await countOverdue(db, rules, NOW)).toEqual({ byAge: 0, byDeal: 3 });
    expect(await eraseOverdue(db, rules, by)).toBe(3);
    expect(await textsOf(db)).toEqual(['Since', 'Lately', 'Open']);
    expect(await checkLog(db, NOW)).toMatchObject({ ok: true, erased: 3 });
  });

  it('counts an entry once that both rules mean', async () => {
    const db = testDatabase();
    await closed(db);
    const both = { afterMonths: 8, closedMonths: 6 };
    expect(await countOverdue(db, both, NOW)).toEqual({ byAge: 4, byDeal: 1 });
    expect(await eraseOverdue(db, both, by)).toBe(5);
  });
});

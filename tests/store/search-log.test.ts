import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOfActivities } from '../../utils/store/activity-query';
import { type Database, openDatabase } from '../../utils/store/database';
import { eraseContent } from '../../utils/store/erase';
import { append, type NewEntry } from '../../utils/store/log';
import { saveContact } from '../../utils/store/people';
import { searchLog } from '../../utils/store/search-log';
import { moveMails } from '../../utils/store/thread-mails';
import { contact } from '../backup/backups';
import { testDatabase } from './test-database';

const NOW = '2026-11-22T12:00:00.000Z';
const SAM = { by: 'sam@vendor.example', now: NOW };

const remark = (text: string, more: Partial<NewEntry> = {}): NewEntry => ({
  kind: 'remark',
  at: NOW,
  content: { text },
  ...more,
});

async function found(db: Database, words: string, more = {}): Promise<number[]> {
  return (await searchLog(db, { words, ...more })).map(([, seq]) => seq);
}

describe('searchLog', () => {
  it('finds all words in any order, without case and accents, inside of words and in every script', async () => {
    const db = testDatabase();
    const texts = ['Müller wants 60 seats', 'MULLER called', '東京支店の見積もり', 'עברית ו-seats', 'seats'];
    await append(
      db,
      texts.map((text) => remark(text)),
      SAM,
    );
    expect(await found(db, 'muller')).toEqual([2, 1]);
    expect(await found(db, 'SEATS müll')).toEqual([1]);
    expect(await found(db, '支店')).toEqual([3]);
    expect(await found(db, 'עברית')).toEqual([4]);
    expect(await found(db, '60')).toEqual([1]);
    expect(await found(db, 'seat nobody')).toEqual([]);
  });

  it('finds names and subjects, and no ids', async () => {
    const db = testDatabase();
    const content = {
      deal: { id: 'secret-id', name: 'Northwind' },
      thread: { id: 't', subject: 'Re: Offer' },
    };
    await append(db, [{ kind: 'email-in', at: NOW, content }], SAM);
    expect(await found(db, 'northwind offer')).toEqual([1]);
    expect(await found(db, 'secret')).toEqual([]);
  });

  it('finds mails by the address of a stranger, all of it or a part', async () => {
    const db = testDatabase();
    const mail = (id: string): NewEntry => ({
      kind: 'email-in',
      at: NOW,
      content: { contact: { id, name: 'Anna Berg' }, thread: { id: 't@x', subject: 'Offer' } },
    });
    await append(db, [mail('anna@acme.example'), mail('hanna@acme.example'), mail('anna@else.example')], SAM);
    expect(await found(db, 'Anna@acme.example')).toEqual([2, 1]);
    expect(await found(db, '@acme.example offer')).toEqual([2, 1]);
    expect(await found(db, 'anna@')).toEqual([3, 2, 1]);
    expect(await found(db, 't@x')).toEqual([]);
    expect(await found(db, 'anna@acme.example nothing')).toEqual([]);
    // Those that were written before addresses were part of what is said are found by how they begin.
    const rows = await db.texts.toArray();
    await db.texts.bulkPut(
      rows.map((row) => ({ ...row, texts: row.texts.replaceAll('anna@acme.example', '') })),
    );
    expect(await found(openDatabase(db.name), 'anna@acme.example')).toEqual([1]);
  });

  it('finds a person of the book by each address, and in a text whoever is written of', async () => {
    const db = testDatabase();
    await saveContact(db, contact('c1', { emails: ['clara@buyer.example', 'cw@home.example'] }));
    const said = [remark('Spoke', { content: { text: 'Spoke', contact: { id: 'c1', name: 'Clara' } } })];
    await append(db, [...said, remark('Mail cw@home.example instead'), remark('Spoke')], SAM);
    expect(await found(db, 'cw@home.example')).toEqual([2, 1]);
    expect(await found(db, 'clara@buyer.example spoke')).toEqual([1]);
    expect(await found(db, 'buyer.example')).toEqual([]);
  });

  it('knows at once what was written and deleted since the last search, on another connection too', async () => {
    const db = testDatabase();
    const other = openDatabase(db.name);
    const [first] = await append(db, [remark('seats for Graz')], SAM);
    expect(await found(db, 'graz')).toEqual([1]);
    await append(other, [remark('Graz again'), remark('Porto')], SAM);
    expect(await found(db, 'graz')).toEqual([2, 1]);
    await eraseContent(other, first?.id ?? '', SAM);
    expect(await found(db, 'graz')).toEqual([2]);
    expect(await found(db, 'porto')).toEqual([3]);
  });

  it('finds wide letters among narrow ones and among their own, in rows of before as well', async () => {
    const db = testDatabase();
    const plain = Array.from({ length: 30 }, (_, at) => remark(`Plain words of entry ${at}`));
    await append(db, [remark('“東京” wants 60 € more'), ...plain], SAM);
    expect((await db.texts.toArray()).map(({ texts }) => texts).join('')).not.toContain('東');
    expect(await found(db, '東京 € wants')).toEqual([1]);
    const wide = Array.from({ length: 90 }, () => remark('東京支店の見積もりについて電話で話しました'));
    await append(db, wide, SAM);
    expect((await db.texts.toArray()).map(({ texts }) => texts).join('')).toContain('東');
    expect(await found(db, '東京')).toHaveLength(91);
    expect(await found(db, '“東京” 60')).toEqual([1]);
  });

  it('gives the newest first and narrows by time and kind', async () => {
    const db = testDatabase();
    const days = ['05', '01', '03'].map((day) => remark('x', { at: `2026-11-${day}T09:00:00Z` }));
    await append(db, [...days, remark('x', { kind: 'call', at: '2026-11-04T09:00:00Z' })], SAM);
    expect(await found(db, 'x')).toEqual([1, 4, 3, 2]);
    expect(await found(db, 'x', { kinds: ['call'] })).toEqual([4]);
    const span = { from: '2026-11-03T09:00:00.000Z', to: '2026-11-05T09:00:00.000Z' };
    expect(await found(db, 'x', span)).toEqual([4, 3]);
  });

  it('finds nothing of what was deleted, and keeps no word of it', async () => {
    const db = testDatabase();
    const [secret] = await append(db, [remark('secret plan'), remark('plan')], SAM);
    await eraseContent(db, secret?.id ?? '', SAM);
    expect(await found(db, 'plan')).toEqual([2]);
    expect(JSON.stringify(await db.texts.toArray())).not.toContain('secret');
  });

  it('finds a moved mail by where it stands now', async () => {
    const db = testDatabase();
    await append(db, [{ kind: 'email-in', at: NOW, content: { deal: { id: 'a', name: 'Alpha' } } }], SAM);
    const rows = await db.contents.toArray();
    await db.transaction('rw', db.tables, () => moveMails(db, rows, { deal: { id: 'b', name: 'Beta' } }));
    expect(await found(db, 'beta')).toEqual([1]);
    expect(await found(db, 'alpha')).toEqual([]);
  });

  it('finds just what a look at every entry finds, over more rows than are read at once', async () => {
    const db = testDatabase();
    const words = fc.array(fc.constantFrom('red', 'reddish', 'green', 'blue', 'Grün'), { maxLength: 3 });
    const texts = fc.sample(words, { numRuns: 9_000, seed: 7 }).map((some) => some.join(' '));
    for (let from = 0; from < texts.length; from += 3_000)
      await append(
        db,
        texts.slice(from, from + 3_000).map((text) => remark(text)),
        SAM,
      );
    const fold = (text: string) => text.toLowerCase().replace('ü', 'u');
    const expected = texts.flatMap((text, index) =>
      fold(text).includes('red') && fold(text).includes('gr') ? [index + 1] : [],
    );
    expect(expected.length).toBeGreaterThan(100);
    expect(await found(db, 'gr red')).toEqual(expected.reverse());
  });
});

describe('the Activity page', () => {
  it('reads a page of what has the words', async () => {
    const db = testDatabase();
    await append(
      db,
      ['one seat', 'two seats', 'three vans'].map((text) => remark(text)),
      SAM,
    );
    const filter = { words: 'seat' };
    const page = await pageOfActivities(db, filter, { offset: 1, limit: 5 });
    expect(page.map(({ content }) => content?.text)).toEqual(['one seat']);
  });
});

import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { v4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { type Database, openDatabase, VERSIONS } from '../../utils/store/database';
import { contactsOf, listDeals } from '../../utils/store/deals';
import { recentOf } from '../../utils/store/entries';
import { explainFailure } from '../../utils/store/failure';
import { listLeads } from '../../utils/store/leads';
import { checkLog } from '../../utils/store/log-parts';
import { listAccounts } from '../../utils/store/people';
import { rawExport } from '../../utils/store/raw-export';
import { readSettings } from '../../utils/store/settings';
import { suggestionStates } from '../../utils/store/suggestions';
import { tasksOf } from '../../utils/store/tasks';
import { getThreadLink } from '../../utils/store/threads';
import { readTimeline } from '../../utils/store/timeline';
import type { SchemaVersion } from '../../utils/store/versions/version';
import { testDatabase } from './test-database';

/** A database of one version as its users have it: the schema as it was shipped, and some of everything. */
type Sample = {
  version: number;
  stores: SchemaVersion['stores'];
  rows: Record<string, Record<string, unknown>[]>;
};

const VERSIONS_FOLDER = new URL('../../utils/store/versions/', import.meta.url);

function sampleOf(version: number): Sample {
  return JSON.parse(readFileSync(new URL(`samples/${version}.json`, import.meta.url), 'utf8'));
}

/** Writes the sample with nothing but the schema of its own time. */
async function install({ version, stores, rows }: Sample): Promise<string> {
  const name = v4();
  const then = openDatabase(name, [{ number: version, stores }]);
  for (const [table, values] of Object.entries(rows)) await then.table(table).bulkAdd(values);
  then.close();
  return name;
}

async function countsOf(db: Database): Promise<Record<string, number>> {
  const counts = db.tables.map(async (table) => [table.name, await table.count()] as const);
  return Object.fromEntries(await Promise.all(counts));
}

describe('the versions', () => {
  it('are those of the folder, in order, each with its sample', () => {
    const files = readdirSync(VERSIONS_FOLDER).filter((file) => /^\d+\.ts$/.test(file));
    const numbers = files.map((file) => Number.parseInt(file, 10)).sort((a, b) => a - b);
    expect(VERSIONS.map(({ number }) => number)).toEqual(numbers);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    for (const number of numbers) {
      expect(existsSync(new URL(`samples/${number}.json`, import.meta.url))).toBe(true);
    }
  });

  it.each(VERSIONS)(
    '$number is as it was shipped and its sample has a row in every table',
    ({ number, stores }) => {
      const sample = sampleOf(number);
      expect(stores).toEqual(sample.stores);
      for (const table of Object.keys(stores)) expect(sample.rows[table]?.length).toBeGreaterThan(0);
    },
  );

  it.each(VERSIONS)(
    'a database of version $number opens today with all that was in it',
    async ({ number }) => {
      const sample = sampleOf(number);
      const db = testDatabase(await install(sample));
      const before = Object.entries(sample.rows).map(([table, rows]) => [table, rows.length]);
      expect(await countsOf(db)).toMatchObject(Object.fromEntries(before));

      const [deal] = await listDeals(db);
      expect(deal).toMatchObject({ id: 'deal-1', amount: 24000.5, closeDate: '2026-12-18' });
      expect(await contactsOf(db, deal as NonNullable<typeof deal>)).toMatchObject([{ name: 'Clara Weiss' }]);
      expect(await listAccounts(db)).toMatchObject([{ domains: ['harbour-dental.example'] }]);
      expect(await listLeads(db)).toMatchObject([{ email: 'ines@roca.example' }]);
      expect(await getThreadLink(db, 'sam@vendor.example|thread-f:1')).toMatchObject({ dealId: 'deal-1' });
      expect(await tasksOf(db, 'deal:deal-1')).toMatchObject([{ title: 'Send the recap' }]);
      expect(await suggestionStates(db, 'lead:lead-1')).toMatchObject([{ state: 'snoozed' }]);
      expect(await readSettings(db)).toMatchObject({
        identity: { name: 'Sam Lee' },
        outcomes: ['spoke', 'voicemail'],
      });
      expect((await recentOf(db, 'deal:deal-1', 9)).map(({ header }) => header.seq)).toEqual([3, 2, 1]);
      const found = {
        about: ['contact:contact-1', 'thread:thread-f:1'] as const,
        also: [],
        kinds: [],
        words: '',
      };
      const { entries } = await readTimeline(db, { ...found, limit: 9 });
      expect(entries.map(({ header }) => header.seq)).toEqual([2, 1]);
      expect(await checkLog(db, '2026-11-22T12:00:00Z')).toMatchObject({ ok: true, entries: 7 });
    },
  );
});

describe('a step that fails', () => {
  const last = VERSIONS.at(-1) as SchemaVersion;
  const broken: SchemaVersion = {
    number: last.number + 1,
    stores: { deals: 'id, stage' },
    upgrade: async (transaction) => {
      await transaction.table('deals').toCollection().modify({ name: 'half-way' });
      throw new Error('the new shape does not fit');
    },
  };

  it('stops, says so, and keeps the data as it was', async () => {
    const sample = sampleOf(last.number);
    const name = await install(sample);
    const failed = openDatabase(name, [...VERSIONS, broken]);
    const error = await listDeals(failed).catch((thrown: unknown) => thrown);
    failed.close();
    expect(explainFailure(error)).toMatchObject({ reason: 'unknown' });
    expect(explainFailure(error).detail).toContain('the new shape does not fit');
    const db = testDatabase(name);
    expect((await listDeals(db))[0]?.name).toBe('Harbour Dental – 40 seats');
    expect(await countsOf(db)).toMatchObject({ headers: 7, contents: 6 });
  });

  it('leaves all that can be read to the raw export', async () => {
    const sample = sampleOf(last.number);
    const name = await install(sample);
    testDatabase(name);
    const pieces: string[] = [];
    for await (const piece of rawExport(name)) pieces.push(piece);
    const [first, ...rows] = pieces
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ dealcue: 'raw', database: name, version: last.number * 10 });
    for (const [table, values] of Object.entries(sample.rows)) {
      const exported = rows.filter((line) => line.table === table).map(({ row }) => row);
      expect(exported).toHaveLength(values.length);
      expect(exported).toEqual(expect.arrayContaining(values));
    }
  });
});

describe('a newer database', () => {
  it('is refused, not written to, and still exported', async () => {
    const name = await install(sampleOf(1));
    const next = { number: VERSIONS.length + 1, stores: { forecasts: 'id' } };
    const newer = openDatabase(name, [...VERSIONS, next]);
    await newer.table('forecasts').add({ id: 'f1' });
    newer.close();

    const older = openDatabase(name);
    for (const ask of [() => listDeals(older), () => older.neverList.put({ value: 'x' })]) {
      const error = await ask().catch((thrown: unknown) => thrown);
      expect(explainFailure(error).reason).toBe('newer-version');
    }
    older.close();

    const pieces: string[] = [];
    for await (const piece of rawExport(name)) pieces.push(piece);
    const text = pieces.join('');
    expect(text).toContain('{"table":"forecasts","key":"f1","row":{"id":"f1"}}');
    expect(text).toContain(`"version":${next.number * 10}`);
    expect(text).not.toContain('"x"');
  });
});

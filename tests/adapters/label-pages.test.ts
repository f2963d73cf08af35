import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generic } from '../../utils/adapters/generic';
import { readPage } from '../../utils/adapters/read-page';
import { type Reading, reading as readingSchema } from '../../utils/model/reading';
import { parsePage } from '../tools/page';

type RecordReading = Extract<Reading, { kind: 'record' }>;
type Fields = Record<string, unknown>;

interface Wanted {
  kind: Reading['kind'];
  site: string;
  url: string;
  entity?: string;
  id?: string | null;
  name?: string | null;
  fields?: Fields;
  /** Fields that a careful reader may leave out or doubt. */
  abbreviated?: string[];
}

const HERE = import.meta.dirname;

/** Where two ways of writing say the same, they are compared in one. */
function plain(field: string, value: unknown): unknown {
  if (field === 'website') return String(value).replace(/^https?:\/\/|\/$/g, '');
  if (field === 'phone') return String(value).replace(/\D/g, '');
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

const plainAll = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, plain(field, value)]));

/** What the reading relies on: its values that are not marked as doubtful. */
function reliedOn({ fields, unsure = [], found = {} }: RecordReading, wanted: Wanted): Fields {
  const optional = new Set(wanted.abbreviated);
  const stated = wanted.fields ?? {};
  const kept = Object.entries(fields).filter(([field]) => {
    // A stage under way says that the deal is open; the pages' authors wrote down only what is said in words.
    const isInferred =
      field === 'status' && !(field in stated) && /^(?:stage|path)$/.test(found.status ?? '');
    return !unsure.includes(field) && !isInferred && !(optional.has(field) && !(field in stated));
  });
  return Object.fromEntries(kept);
}

/** The wanted fields without those that may be left out and were. */
function required({ fields = {}, abbreviated = [] }: Wanted, relied: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => field in relied || !abbreviated.includes(field)),
  );
}

beforeAll(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network in page tests')));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(['generic', 'traps'])('pages of no known product: %s', (folder) => {
  const pages = readdirSync(join(HERE, folder)).filter((name) => name.endsWith('.html'));

  it('are there', () => expect(pages.length).toBeGreaterThan(50));

  it.each(pages)('%s', (name) => {
    const file = join(HERE, folder, name);
    const wanted: Wanted = JSON.parse(readFileSync(file.replace(/\.html$/, '.json'), 'utf8'));
    const { doc, url, captured } = parsePage(readFileSync(file, 'utf8'));
    expect(captured).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { reading } = readPage(generic, doc, url, undefined, { today: captured ?? '' });
    expect(readingSchema.safeParse(reading).error).toBeUndefined();
    const { kind, site, entity, id, name: title } = wanted;
    if (reading.kind !== 'record') return expect(reading).toEqual({ kind, site, url });
    expect(reading).toMatchObject({ kind, site, entity, id, name: title });
    const relied = reliedOn(reading, wanted);
    expect(plainAll(relied)).toEqual(plainAll(required(wanted, relied)));
    expect(Object.keys(reading.found ?? {}).sort()).toEqual([...Object.keys(reading.fields), 'name'].sort());
  });
});

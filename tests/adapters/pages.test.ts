import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPage } from '../../utils/adapters/read-page';
import { adapterFor, adapters } from '../../utils/adapters/registry';
import { reading as readingSchema } from '../../utils/model/reading';
import { parsePage } from '../tools/page';

const HERE = import.meta.dirname;

/** White space is the writer's; what counts is the words and the lines they stand in. */
function folded(text: string | null): string | null {
  return text === null ? null : text.replace(/[ \t]+/g, ' ').replace(/ ?\n ?/g, '\n');
}

beforeAll(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') });
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network in page tests')));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(adapters)('pages of $id', ({ id }) => {
  const folder = join(HERE, id);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

  it('has pages', () => expect(pages.length).toBeGreaterThan(0));

  it.each(pages)('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(folder, name.replace(/\.html$/, '.json')), 'utf8'));
    const { disagree = [], ...wanted } = expected;
    const { doc, url, captured } = parsePage(readFileSync(join(folder, name), 'utf8'));
    expect(captured).toMatch(/^\d{4}-\d\d-\d\d$/);

    const adapter = adapterFor(url);
    const answer = adapter && readPage(adapter, doc, url);
    const reading = answer?.reading;
    expect(readingSchema.safeParse(reading).error).toBeUndefined();
    if (reading?.kind === 'thread') {
      reading.messages = reading.messages.map((message) => ({ ...message, text: folded(message.text) }));
    }
    expect(reading).toEqual(wanted);
    expect(answer?.health.disagree).toEqual(disagree);
  });
});

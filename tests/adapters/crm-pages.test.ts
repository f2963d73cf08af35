import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crm } from '../../utils/adapters/crm';
import { profileFor, profiles } from '../../utils/adapters/crm-registry';
import { readPage } from '../../utils/adapters/read-page';
import { reading as readingSchema } from '../../utils/model/reading';
import { parsePage } from '../tools/page';

const HERE = import.meta.dirname;
const FEWEST_PAGES = 3;

const pagesOf = (id: string): string[] => {
  const folder = join(HERE, id);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
};

/** The page read as the product does, with the profile that it finds by address and marks. */
function readFile(id: string, name: string) {
  const { doc, url, captured } = parsePage(readFileSync(join(HERE, id, name), 'utf8'));
  if (!captured) throw new Error(`${name} does not say its day`);
  return readPage(crm, doc, url, undefined, { today: captured });
}

describe.each(profiles)('pages of $id', ({ id }) => {
  const pages = pagesOf(id);

  it('are at least three, lists among them', () => {
    expect(pages.length).toBeGreaterThanOrEqual(FEWEST_PAGES);
    expect(pages.some((name) => name.startsWith('other-'))).toBe(true);
  });

  it.each(pages)('%s', (name) => {
    const wanted = JSON.parse(readFileSync(join(HERE, id, name.replace(/\.html$/, '.json')), 'utf8'));
    const { reading } = readFile(id, name);
    expect(readingSchema.safeParse(reading).error).toBeUndefined();
    if (reading.kind !== 'record') return expect(reading).toEqual(wanted);
    const { found, unsure = [], fields, ...rest } = reading;
    const { unsure: doubtful = [], fields: wantedFields, ...wantedRest } = wanted;
    expect(rest).toEqual(wantedRest);
    expect(fields).toEqual(wantedFields);
    expect([...unsure].sort()).toEqual([...doubtful].sort());
    expect(Object.keys(found ?? {}).sort()).toEqual([...Object.keys(fields), 'name'].sort());
  });
});

describe('a page without the mark of its product', () => {
  it('is read by labels, whatever its address looks like', () => {
    const html =
      '<!--{"url":"https://shop.acme.example/#Opportunity/view/6b02fdfb02ca1b366","captured":"2026-11-22"}--><main>x</main>';
    const { doc, url } = parsePage(html);
    expect(profileFor(doc, url)).toBeNull();
  });
});

describe('health', () => {
  it('says which selector of a hook answered, and which hooks did not', () => {
    const { health } = readFile('hubspot', 'deal-over-hidden-tab.html');
    expect(health.hooks).toMatchObject({ name: 0, amount: 0, owner: 1, description: null });
  });

  it('has every hook of a kind of record answered by some page', () => {
    const silent = profiles.flatMap(({ id, fieldsOf }) => {
      const reports = pagesOf(id).map((name) => readFile(id, name).health.hooks);
      const named = Object.keys(fieldsOf?.deal ?? {});
      const core = named.filter((field) => /^(?:stage|amount|closeDate)$/.test(field));
      return core
        .filter((field) => !reports.some((hooks) => typeof hooks[field] === 'number'))
        .map((field) => `${id}.${field}`);
    });
    expect(silent).toEqual([]);
  });
});

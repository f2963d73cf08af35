import { describe, expect, it } from 'vitest';
import { makeBook } from './support/book';
import { csv } from './support/read-file';

const MONDAY = '2026-11-16T09:00:00.000Z';
const TUESDAY = '2026-11-17T09:00:00.000Z';

const DEALS = ['Deal Name', 'Deal Stage', 'Amount', 'Close Date', 'Associated Company'];
const deals = (...companies: string[]) =>
  csv(DEALS, ...companies.map((company, at) => [`Deal ${at + 1}`, 'Proposal', '100', '2026-12-18', company]));
const COMPANIES = ['Company name', 'Company Domain Name', 'Industry'];
const companies = (...rows: [string, string][]) => csv(COMPANIES, ...rows.map((row) => [...row, 'Energy']));

const namesIn = (book: ReturnType<typeof makeBook>) =>
  book
    .all()
    .flatMap((one) => ('domains' in one ? [one.name] : []))
    .sort();

describe('companies whose names differ in the legal form', () => {
  it.each([1, 100])('are one where one of them names none, in chunks of %i rows', async (chunk) => {
    const book = makeBook();
    const { linked } = await book.take(deals('Acme Inc', 'Acme', 'ACME, Inc.'), MONDAY, { chunk });
    expect(namesIn(book)).toEqual(['Acme Inc']);
    expect(linked.accounts).toBe(1);
  });

  it('are two where both name one, or their domains have other names', async () => {
    const book = makeBook();
    await book.take(deals('Acme Inc', 'Acme GmbH'), MONDAY);
    expect(namesIn(book)).toEqual(['Acme GmbH', 'Acme Inc']);
    const other = makeBook();
    other.add('account', { name: 'Blue', domains: ['blue.com'] });
    await other.take(companies(['Blue Ltd', 'bluebikes.org']), MONDAY);
    expect(namesIn(other)).toEqual(['Blue', 'Blue Ltd']);
  });

  it('come to the company that the book has, and stay there when the file comes again', async () => {
    const book = makeBook();
    const acme = book.add('account', { name: 'Acme', domains: ['acme.com'] });
    const file = deals('Acme Inc.');
    await book.take(file, MONDAY);
    expect(book.only('deal', 'Deal 1').accountId).toBe(acme.id);
    expect(book.get('account', acme.id)?.name).toBe('Acme');
    const before = book.all();
    const { counts } = await book.take(file, TUESDAY);
    expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
    expect(book.all()).toEqual(before);
  });

  it('are two to a file that lists both', async () => {
    const book = makeBook();
    const file = companies(['Acme', ''], ['Acme Inc', '']);
    await book.take(file, MONDAY);
    expect(namesIn(book)).toEqual(['Acme', 'Acme Inc']);
    const { counts } = await book.take(file, TUESDAY);
    expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
  });

  it('name no company where two could be meant, and then stand for one of their own', async () => {
    const book = makeBook();
    book.add('account', { name: 'Acme Inc' });
    book.add('account', { name: 'Acme GmbH' });
    await book.take(deals('Acme'), MONDAY);
    expect(namesIn(book)).toEqual(['Acme', 'Acme GmbH', 'Acme Inc']);
  });
});

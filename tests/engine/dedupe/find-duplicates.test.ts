import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../utils/engine/dedupe/find-duplicates';
import { recogniseColumns } from '../../../utils/engine/dedupe/recognise-columns';
import type { DedupeProgress, DuplicatePair } from '../../../utils/engine/dedupe/table';
import { type DirtyBook, dirtyCompanies, dirtyContacts } from '../../support/dirty-book/dirty-book';

/** How right the pairs are: the harmonic mean of precision and recall. */
function f1(pairs: DuplicatePair[], { truth }: DirtyBook): number {
  const sizes = new Map<number, number>();
  for (const entity of truth.values()) sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
  const wanted = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const right = pairs.filter(({ a, b }) => truth.get(a) === truth.get(b)).length;
  return (2 * right) / (pairs.length + wanted);
}

const find = (book: DirtyBook) =>
  findDuplicates(book.records, recogniseColumns(book.heads, book.records), { threshold: 0.5 });

describe('duplicates in the tables of an invented CRM', () => {
  it('finds people who were written down twice, and leaves colleagues apart', () => {
    for (const seed of [1, 2]) {
      const book = dirtyContacts(1_500, seed);
      expect(f1(find(book), book)).toBeGreaterThan(0.97);
    }
  });

  it('finds companies that were written down twice, and leaves neighbours apart', () => {
    for (const seed of [1, 2]) {
      const book = dirtyCompanies(1_500, seed);
      expect(f1(find(book), book)).toBeGreaterThan(0.98);
    }
  });

  it('is right about as often as it says', () => {
    const book = dirtyContacts(3_000, 3);
    const sure = find(book).filter(({ p }) => p >= 0.95);
    const right = sure.filter(({ a, b }) => book.truth.get(a) === book.truth.get(b)).length;
    expect(right / sure.length).toBeGreaterThan(0.97);
  });

  it('gives the same answer twice, the most certain first', () => {
    const book = dirtyContacts(600, 4);
    const pairs = find(book);
    expect(find(book)).toEqual(pairs);
    expect(pairs.map(({ p }) => p)).toEqual(pairs.map(({ p }) => p).sort((a, b) => b - a));
  });

  it('finds nothing in a table where everybody stands once', () => {
    const book = dirtyContacts(1_500, 5);
    const seen = new Set<number>();
    const records = book.records.filter(({ id }) => {
      const entity = book.truth.get(id)!;
      if (seen.has(entity)) return false;
      seen.add(entity);
      return true;
    });
    const pairs = findDuplicates(records, book.columns, { threshold: 0.5 });
    expect(pairs.length).toBeLessThan(records.length / 200);
  });
});

describe('a table of a few rows', () => {
  it('leans on what is usual where there is too little to learn from', () => {
    const heads = ['name', 'company', 'email', 'phone'];
    const rows = [
      ['Jon Falk', 'Umbelworks Inc.', 'jon@umbelworks.example', '+1 415 555 0134'],
      ['Jonathan Falk', 'UMBELWORKS', 'jon@umbelworks.example', '(415) 555-0134'],
      ['Maria Lopez', 'Umbelworks Inc.', 'maria@umbelworks.example', ''],
      ['Peter Brandt', 'Hartwick GmbH', 'info@hartwick.example', '030 1234567'],
      ['Clara Weiss', 'Hartwick GmbH', 'info@hartwick.example', '030 1234567'],
    ];
    const records = rows.map((cells, at) => ({ id: String(at), cells }));
    const pairs = findDuplicates(records, recogniseColumns(heads, records), { threshold: 0.5 });
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([['0', '1']]);
    expect(pairs[0]?.p).toBeGreaterThan(0.95);
  });
});

describe('reasons and progress', () => {
  const rows = (extra: string[][]) => {
    const book = dirtyContacts(300, 6);
    const records = extra.map((cells, at) => ({ id: `x${at}`, cells }));
    return { records: [...book.records, ...records], columns: book.columns };
  };
  const reasonsOf = (extra: string[][]) => {
    const { records, columns } = rows(extra);
    return findDuplicates(records, columns, { threshold: 0.5 }).find(({ a, b }) => `${a}${b}` === 'x0x1')
      ?.reasons;
  };
  const rest = ['Umbelworks AG', 'j.haverbeek@umbelworks.example', '+1 415 555 0134', 'Delft', '26111'];

  it('tells what is the same and which form a name has', () => {
    const reasons = reasonsOf([
      ['Jonathan', 'Haverbeek', ...rest],
      ['Jon', 'Haverbeek', ...rest],
    ]);
    expect(reasons).toContain('same e-mail');
    expect(reasons).toContain('Jonathan ~ Jon (form of the same name)');
  });

  it('knows names that were put into each other’s column, and names in another script', () => {
    expect(
      reasonsOf([
        ['Jonas', 'Haverbeek', ...rest],
        ['Haverbeek', 'Jonas', ...rest],
      ])?.join(),
    ).toContain('stands in another column');
    expect(
      reasonsOf([
        ['Irina', 'Petrova', ...rest],
        ['Ирина', 'Петрова', ...rest],
      ]),
    ).toContain('same last name');
  });

  it('does not take colleagues with a shared address for one person', () => {
    const shared = ['Umbelworks AG', 'info@umbelworks.example', '+1 415 555 0134', 'Delft', '26111'];
    expect(
      reasonsOf([
        ['Greta', 'Haverbeek', ...shared],
        ['Tomasz', 'Quillfeather', ...shared],
      ]),
    ).toBeUndefined();
  });

  it('reports each step, and stops when the listener throws', () => {
    const { records, columns } = rows([]);
    const steps = new Set<DedupeProgress['step']>();
    findDuplicates(records, columns, { threshold: 0.5, onProgress: ({ step }) => steps.add(step) });
    expect([...steps]).toEqual(['reading', 'pairing', 'comparing', 'learning', 'deciding']);
    const stop = () => {
      throw new Error('stopped');
    };
    expect(() => findDuplicates(records, columns, { threshold: 0.5, onProgress: stop })).toThrow('stopped');
  });

  it('answers with nothing for tables in which there is nothing to compare', () => {
    expect(findDuplicates([], [], { threshold: 0.5 })).toEqual([]);
    const empty = [
      { id: 'a', cells: [''] },
      { id: 'b', cells: [null] },
    ];
    expect(findDuplicates(empty, [{ head: 'Name', kind: 'company' }], { threshold: 0.5 })).toEqual([]);
  });
});

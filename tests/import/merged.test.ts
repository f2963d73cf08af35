import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../utils/context/merge/merge-fields';
import { mergeRecords } from '../../utils/context/merge/merge-records';
import type { Picks, Side } from '../../utils/context/merge/pick-sides';
import type { RecordKind } from '../../utils/model/book';
import { makeBook } from './support/book';
import { csv } from './support/read-file';

const MONDAY = '2026-11-16T09:00:00.000Z';
const TUESDAY = '2026-11-17T09:00:00.000Z';
const WEDNESDAY = '2026-11-18T09:00:00.000Z';
const THURSDAY = '2026-11-19T09:00:00.000Z';

type Book = ReturnType<typeof makeBook>;

/** Merges the second record of a kind into the first one, with what hangs on it, as the store does. */
function merge(book: Book, kind: RecordKind, picks: Picks = {}): AnyRecord {
  const own = book.all().filter((one) => kindOf(one) === kind);
  const [keep, gone] = own;
  if (keep === undefined || gone === undefined || own.length !== 2)
    throw new Error(`${own.length} of ${kind}`);
  const nameOf = (id: string | null) => book.get('account', id)?.name ?? null;
  const after = mergeRecords<AnyRecord>(kind, { keep, gone }, picks, nameOf, TUESDAY);
  book.remove(kind, gone.id);
  book.put(kind, after as never);
  const into = (id: string | null) => (id === gone.id ? keep.id : id);
  for (const one of book.all())
    if ('accountId' in one) book.put(kindOf(one), { ...one, accountId: into(one.accountId) } as never);
  return after;
}

function kindOf(record: AnyRecord): RecordKind {
  if ('emails' in record) return 'contact';
  if ('domains' in record) return 'account';
  return 'closeDate' in record ? 'deal' : 'lead';
}

const HEADS: Readonly<Record<RecordKind, string[]>> = {
  contact: ['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Job Title'],
  account: ['Record ID', 'Company name', 'Company Domain Name', 'Industry'],
  deal: ['Record ID', 'Deal Name', 'Deal Stage', 'Amount', 'Close Date', 'Deal owner'],
  lead: ['Lead ID', 'First Name', 'Last Name', 'Company', 'Email', 'Phone', 'Lead Status'],
};

const word = fc.constantFrom('Anna', 'Bert', 'Carla', 'Dora', 'Emil');
const stage = fc.constantFrom('Proposal', 'Discovery', 'Closed Won');
const CELLS: Readonly<Record<RecordKind, fc.Arbitrary<string>[]>> = {
  contact: [word, word, fc.constantFrom('a@x.example', ''), fc.constantFrom('+4930123456', ''), word],
  account: [word, fc.constantFrom('x.example', 'y.example', ''), word],
  deal: [word, stage, fc.constantFrom('100', '200'), fc.constantFrom('2027-01-05', '2027-02-05'), word],
  lead: [
    word,
    word,
    word,
    fc.constantFrom('b@x.example', 'c@x.example'),
    fc.constantFrom('+4930999', ''),
    stage,
  ],
};

const row = (kind: RecordKind, id: string) => fc.tuple(fc.constant(id), ...CELLS[kind]);
const side = fc.constantFrom<Side>('keep', 'gone');
const picks = fc.record({ name: side, email: side, stage: side, amount: side, phone: side });

const KINDS = Object.keys(HEADS) as RecordKind[];

describe('a file whose two rows were merged in the book', () => {
  it.each(KINDS)(
    'changes nothing when it comes again: two of %s',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(row(kind, '71'), row(kind, '72'), picks, async (one, other, picked) => {
          const book = makeBook();
          const file = csv(HEADS[kind], [...one], [...other]);
          await book.take(file, MONDAY);
          fc.pre(book.all().filter((record) => kindOf(record) === kind).length === 2);
          merge(book, kind, picked);
          const before = book.all();
          const { counts, writes } = await book.take(file, WEDNESDAY);
          expect([counts.unchanged, writes]).toEqual([2, []]);
          expect(book.all()).toEqual(before);
        }),
        { numRuns: 20 },
      );
    },
    30_000,
  );

  it('is heard where it says something new of either, and each goes on from its own word', async () => {
    const book = makeBook();
    const file = (first: string, second: string) =>
      csv(
        HEADS.deal,
        ['71', 'Rollout', 'Proposal', first, '2027-01-05', 'Sam'],
        ['72', 'Rollout', 'Proposal', second, '2027-01-05', 'Sam'],
      );
    await book.take(file('100', '200'), MONDAY);
    const { id } = merge(book, 'deal', { amount: 'keep' });
    expect(book.get('deal', id)?.amount).toBe(100);
    await book.take(file('100', '300'), WEDNESDAY);
    expect(book.get('deal', id)?.amount).toBe(300);
    const { writes } = await book.take(file('100', '300'), THURSDAY);
    expect(writes).toEqual([]);
  });

  it('means the company that stays by the name of the one that went', async () => {
    const book = makeBook();
    const people = csv(
      ['Record ID', 'First Name', 'Last Name', 'Email', 'Company name'],
      ['1', 'Ida', 'Moss', 'ida@a.example', 'Acme GmbH'],
      ['2', 'Ben', 'Roe', 'ben@a.example', 'ACME Incorporated'],
    );
    await book.take(people, MONDAY);
    merge(book, 'account');
    const before = book.all();
    const { linked } = await book.take(people, WEDNESDAY);
    expect(linked.accounts).toBe(0);
    expect(book.all()).toEqual(before);
  });
});

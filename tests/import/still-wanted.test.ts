import { describe, expect, it } from 'vitest';
import { stillWanted } from '../../utils/import/plan/still-wanted';
import { wantedBy } from '../../utils/import/plan/wanted';
import type { Deal } from '../../utils/model/book';
import { makeBook } from './support/book';
import { csv, readAll } from './support/read-file';

const HEADING = ['Deal ID', 'Deal name', 'Stage', 'Amount', 'Account name', 'Contact name'];
const ONE = ['D-1', 'Vans', 'Proposal', 10, 'Ambleford', 'Wren Castellan'];
const TWO = ['D-2', 'Ovens', 'Proposal', 20, 'Corvane', 'Ola Wist'];

const RUN = {
  at: '2026-11-22T10:00:00.000Z',
  source: 'import:file.csv',
  system: 'file',
  hosts: [],
  us: null,
  neverList: [],
  newId: () => 'none',
  seen: new Set<string>(),
};

async function asked(...rows: (string | number)[][]) {
  const book = makeBook();
  await book.take(csv(HEADING, ONE, TWO), '2026-11-20T10:00:00.000Z');
  const deals = book.all().filter((one): one is Deal => 'closeDate' in one);
  const { records, mapping } = await readAll(csv(HEADING, ...rows));
  const { wanted, settled } = stillWanted(records, deals, { ...RUN, system: mapping.system });
  return { wanted, settled: deals.filter(({ id }) => settled.has(id)).map(({ name }) => name), records };
}

describe('what is looked up beside deals that are known', () => {
  it('is nothing where a newer export says what the last one said', async () => {
    const { wanted, settled } = await asked(ONE, TWO);
    expect(settled).toEqual(['Vans', 'Ovens']);
    expect(wanted.names).toEqual({ deal: [], lead: [], contact: [], account: [] });
    expect(wanted.externals.deal).toEqual([]);
  });

  it('is all of a row that has news, and of one that is new', async () => {
    const news = ['D-2', 'Ovens', 'Proposal', 25, 'Corvane', 'Ola Wist'];
    const { wanted, settled, records } = await asked(ONE, news, [
      'D-3',
      'Lifts',
      'Discovery',
      5,
      'Torrell',
      '',
    ]);
    expect(settled).toEqual(['Vans']);
    expect(wanted).toEqual(wantedBy(records.slice(1), RUN));
    expect(wanted.names.account).toEqual(['corvane', 'torrell']);
  });

  it('is all of a deal that is named twice, once with news', async () => {
    const { wanted, settled } = await asked(ONE, ['D-1', 'Vans', 'Won', 10, 'Ambleford', 'Wren Castellan']);
    expect(settled).toEqual([]);
    expect(wanted.names.account).toEqual(['ambleford', 'ambleford']);
  });
});

import type { SearchAsked, SearchTold } from '../../components/workspace/data/duplicates/duplicates-messages';
import { findPairs, type Searched } from '../../utils/context/duplicates/find-pairs';
import type { DedupeProgress } from '../../utils/engine/dedupe/table';
import { account, contact, deal, lead } from '../../utils/model/book';
import type { Database } from '../../utils/store/database';
import { explainFailure } from '../../utils/store/failure';
import { pairOf } from '../../utils/store/merge/pair-row';
import { keepFound } from '../../utils/store/merge/pairs';
import { db as openedDb } from '../../utils/store/open';
import { readableRows } from '../../utils/store/readable';

/** Where each step begins and ends, as shares of the time that a search of one kind takes. */
const STEPS: Readonly<Record<DedupeProgress['step'], readonly [number, number]>> = {
  reading: [0, 0.1],
  pairing: [0.1, 0.3],
  comparing: [0.3, 0.7],
  learning: [0.7, 0.9],
  deciding: [0.9, 1],
};

/** The whole book, kind by kind; what is damaged is left out. */
async function readBook(db: Database): Promise<Searched[]> {
  const accounts = readableRows(account, await db.accounts.toArray(), 'accounts');
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const accountName = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const contacts = readableRows(contact, await db.contacts.toArray(), 'contacts');
  const leads = readableRows(lead, await db.leads.toArray(), 'leads');
  const deals = readableRows(deal, await db.deals.toArray(), 'deals');
  return [
    { kind: 'contact', records: contacts, accountName },
    { kind: 'account', records: accounts, accountName },
    { kind: 'lead', records: leads, accountName },
    { kind: 'deal', records: deals, accountName },
  ];
}

async function search(db: Database, { now }: SearchAsked, tell: (message: SearchTold) => void) {
  const kinds = await readBook(db);
  const all = kinds.reduce((sum, { records }) => sum + records.length, 0);
  let before = 0;
  const found = kinds.flatMap((searched) => {
    const { kind } = searched;
    const records = searched.records.length;
    const pairs = findPairs(searched, (progress) => {
      const [from, to] = STEPS[progress.step];
      const share = (before + records * (from + (to - from) * progress.done)) / Math.max(1, all);
      tell({ tell: 'progress', progress: { ...progress, kind, records, share } });
    });
    before += records;
    return pairs.map(({ a, b, p, reasons }) =>
      pairOf({ kind, a, b, chance: p, reasons, state: 'open', foundAt: now }),
    );
  });
  await keepFound(db, found, { at: now, records: all });
}

/** Searches the book, and writes what it found in one go at the end: a search that is ended leaves nothing. */
export async function searchBook(asked: SearchAsked, tell: (message: SearchTold) => void): Promise<void> {
  try {
    await search(openedDb(), asked, tell);
    tell({ tell: 'done' });
  } catch (error) {
    tell({ tell: 'failed', words: explainFailure(error).detail });
  }
}

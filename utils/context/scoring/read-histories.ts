import type { RecordHistory } from '../../engine/scoring/features/history';
import type { Task } from '../../model/book';
import type { BookReader } from '../../model/hygiene';
import { type HistoryEntry, historyOfDeal, historyOfLead } from './record-history';

/** The book as scores are learned from it. */
export type ScoreBook = Pick<BookReader, 'deals' | 'leads' | 'entries' | 'peopleOf'> & {
  tasks(): Promise<Task[]>;
};

/** Entries of one record that a score is worked out from: the newest. */
const MOST_ENTRIES = 5_000;

/** The newest of a record's entries, whose order in the log is not that of time. */
function newestOf(entries: readonly HistoryEntry[]): HistoryEntry[] {
  if (entries.length <= MOST_ENTRIES) return [...entries];
  return entries.toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, MOST_ENTRIES);
}

async function entriesByRecord(book: ScoreBook): Promise<Map<string, HistoryEntry[]>> {
  const found = new Map<string, HistoryEntry[]>();
  for await (const some of book.entries()) {
    for (const { id, kind, at, target, content } of some) {
      const { text: _text, ...rest } = content;
      const entry = { id, kind, at, content: rest };
      const known = found.get(target);
      if (known === undefined) found.set(target, [entry]);
      else if (known.push(entry) === 2 * MOST_ENTRIES) found.set(target, newestOf(known));
    }
  }
  for (const [target, entries] of found)
    if (entries.length > MOST_ENTRIES) found.set(target, newestOf(entries));
  return found;
}

function tasksByRecord(tasks: readonly Task[]): Map<string, Task[]> {
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    const key = task.dealId === null ? `lead:${task.leadId}` : `deal:${task.dealId}`;
    found.set(key, [...(found.get(key) ?? []), task]);
  }
  return found;
}

/** Every deal and lead of the book with its life, in parts. Texts are left out: nothing is learned from them. */
export async function* readHistories(book: ScoreBook): AsyncGenerator<RecordHistory[]> {
  const entries = await entriesByRecord(book);
  const tasks = tasksByRecord(await book.tasks());
  for await (const deals of book.deals()) {
    const people = await book.peopleOf(deals);
    yield deals.map((deal) => {
      const own = deal.contacts.flatMap(({ contactId }) => people.get(contactId) ?? []);
      const key = `deal:${deal.id}`;
      return historyOfDeal(deal, own, tasks.get(key) ?? [], entries.get(key) ?? []);
    });
  }
  for await (const leads of book.leads())
    yield leads.map((lead) =>
      historyOfLead(lead, tasks.get(`lead:${lead.id}`) ?? [], entries.get(`lead:${lead.id}`) ?? []),
    );
}

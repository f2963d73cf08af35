import type { ReadRecord } from '../record';
import { chunkBook } from './chunk-book';
import type { Outcome, Planning } from './context';
import { dealNews } from './deal-news';
import { nameKey } from './keys';
import type { Known, ListName, Plan, Run } from './plan';
import { planDeal } from './plan-deal';
import { planHappening } from './plan-happening';
import { planAccount, planContact, planLead } from './plan-people';

/** A name comes onto its list once, however it is spaced and in whatever case. */
function planName(list: ListName, name: string, { listed }: Planning, plan: Plan): Outcome {
  const key = nameKey(name);
  if (listed[list].has(key)) return 'unchanged';
  listed[list].add(key);
  plan.names.push({ list, name });
  return 'new';
}

function planRow(record: ReadRecord, planning: Planning, known: Known, plan: Plan): Outcome {
  switch (record.table) {
    case 'deal':
      return planDeal(record, planning);
    case 'lead':
      return planLead(record, planning);
    case 'contact':
      return planContact(record, planning);
    case 'account':
      return planAccount(record, planning);
    case 'product':
    case 'owner':
      return planName(record.table, String(record.values.name), planning, plan);
    default:
      return planHappening(record, planning, { known, plan });
  }
}

/**
 * What a chunk of records comes to, and how many rows are new, changed, unchanged or refused. Nothing is written
 * and nothing is looked up here: a dry run and the import itself ask the same question. The same rows again come to
 * nothing, since a source that says what it has always said is no news; what others have stated since, what was
 * typed, and what is linked stays by the rule of `settleField`.
 * @param known what the book has of `wantedBy(records, run)`
 */
export function planImport(records: readonly ReadRecord[], known: Known, run: Run): Plan {
  const book = chunkBook(known);
  const plan: Plan = {
    writes: [],
    entries: [],
    tasks: [],
    names: [],
    counts: { new: 0, changed: 0, unchanged: 0, repeated: 0, refused: 0 },
    linked: { accounts: 0, contacts: 0 },
    refusals: [],
  };
  const { product, owner } = known.lists;
  const listed = { product: new Set(product), owner: new Set(owner) };
  const planning: Planning = { run, book, linked: plan.linked, entries: plan.entries, listed };
  for (const record of records) {
    const outcome = planRow(record, planning, known, plan);
    const key = `${record.table}:${record.id}`;
    if (typeof outcome !== 'string') {
      plan.counts.refused += 1;
      plan.refusals.push(outcome);
    } else if (run.seen.has(key)) plan.counts.repeated += 1;
    else plan.counts[outcome] += 1;
    run.seen.add(key);
  }
  plan.writes = book.writes();
  plan.entries.push(...dealNews(plan.writes, run));
  return plan;
}

import { v7 } from 'uuid';
import { mergeTyped } from '../../utils/context/records/merge-said';
import type { Parsed } from '../../utils/messages/protocol';
import type { Deal, Lead, Task } from '../../utils/model/book';
import type { Mending } from '../../utils/model/hygiene';
import type { Target } from '../../utils/model/panel-view';
import type { Database } from '../../utils/store/database';
import { saveDeal } from '../../utils/store/deals';
import { saveLead } from '../../utils/store/leads';
import type { NewEntry } from '../../utils/store/log';
import { targetKey } from '../../utils/store/rows';
import { saveTask, tasksOf } from '../../utils/store/tasks';
import { changeEntries } from './change-entries';
import { mendPeople } from './mend-people';
import { takeUp } from './record-log';
import { targetContent } from './target-content';

/** What mending one record changes: entries for the log, and the writes that go with them. */
export type Mend = { entries: NewEntry[]; write(): Promise<void> };

type Asked = Parsed<'book/mend'>['records'][number];
type Patch = Partial<Pick<Deal, 'closeDate' | 'amount' | 'currency' | 'owner'>>;

/** A second press sets no second task. */
async function setTask(
  target: Target,
  { title, due }: { title: string; due: string },
  db: Database,
  at: string,
): Promise<Mend | null> {
  const known = await tasksOf(db, targetKey(target.kind, target.id));
  if (known.some((one) => !one.done && one.title === title)) return null;
  const task: Task = {
    id: v7(),
    title,
    due,
    done: false,
    dealId: target.kind === 'deal' ? target.id : null,
    leadId: target.kind === 'lead' ? target.id : null,
    createdAt: at,
  };
  const content = { ...targetContent(target), text: title, to: due };
  return { entries: [{ kind: 'task-set', at, content }], write: () => saveTask(db, task) };
}

function patchOf(mending: Mending): Patch | null {
  if (mending.what === 'close-date') return { closeDate: mending.day };
  if (mending.what === 'amount') return { amount: mending.amount, currency: mending.currency };
  if (mending.what === 'currency') return { currency: mending.currency };
  return mending.what === 'owner' ? { owner: mending.owner } : null;
}

function setFields(record: Deal | Lead, target: Target, patch: Patch, db: Database, at: string): Mend {
  const known: Readonly<Record<string, unknown>> = record;
  const was = Object.fromEntries(Object.keys(patch).map((field) => [field, known[field] as string | null]));
  const after = { ...record, ...patch, sources: mergeTyped(record, was, patch, at), updatedAt: at };
  return {
    entries: changeEntries(target, was, after, { at }),
    write: () => (target.kind === 'deal' ? saveDeal(db, after as Deal) : saveLead(db, after as Lead)),
  };
}

/**
 * What mends a record, or null where it is gone, closed or has changed since the user looked at it, has that task
 * already, or has nothing to be mended in this way.
 * @throws Refused when an address belongs to somebody else.
 */
export async function mendRecord(
  db: Database,
  { kind, id, seen }: Asked,
  mending: Mending,
  at: string,
): Promise<Mend | null> {
  const record = await takeUp(db, { kind, id }, at);
  if (record === null || record.status !== 'open' || record.updatedAt !== seen) return null;
  const target: Target = { kind, id, name: record.name };
  if (mending.what === 'task') return setTask(target, mending, db, at);
  const patch = patchOf(mending);
  if (patch !== null) {
    // A lead has an owner and none of the rest.
    return kind === 'lead' && mending.what !== 'owner' ? null : setFields(record, target, patch, db, at);
  }
  if (kind === 'lead' || (mending.what !== 'contact' && mending.what !== 'address')) return null;
  return mendPeople(db, record as Deal, mending, at);
}

import { mergeTyped } from '../../../utils/context/records/merge-said';
import { soleNumber } from '../../../utils/context/records/sole-value';
import { stagePlaces } from '../../../utils/engine/hygiene/stage-place';
import type { Parsed } from '../../../utils/messages/protocol';
import type { Deal, Lead, Stage, Stated } from '../../../utils/model/book';
import type { Mending } from '../../../utils/model/hygiene';
import type { Target } from '../../../utils/model/panel-view';
import type { Database } from '../../../utils/store/database';
import type { NewEntry } from '../../../utils/store/log';
import { targetKey } from '../../../utils/store/rows';
import { saveTask, tasksOf } from '../../../utils/store/tasks';
import type { About } from '../book/target-content';
import { type BookRecord, fieldOf, readNow, saveAny, withField } from '../record/record-fields';
import { takeUp } from '../record/record-log';
import { makeTask } from '../task/make-task';
import { changeEntries } from './change-entries';
import { mendPeople } from './mend-people';

/** What mending one record changes: entries for the log, and the writes that go with them. */
export type Mend = { entries: NewEntry[]; write(): Promise<void> };

type Asked = Parsed<'book/mend'>['records'][number];
type Values = Readonly<Record<string, Stated['value']>>;
type Given = { at: string; stages: readonly Stage[] };

/** A second press sets no second task. */
async function setTask(
  target: Target,
  { title, due }: { title: string; due: string },
  db: Database,
  at: string,
): Promise<Mend | null> {
  const known = await tasksOf(db, targetKey(target.kind, target.id));
  if (known.some((one) => !one.done && one.title === title)) return null;
  const { task, entry } = makeTask({ target, title, due }, at);
  return { entries: [entry], write: () => saveTask(db, task) };
}

/** What is won has 100 %, what is lost 0 %, what is open the chance of its stage; null where that has none. */
function usualChance({ status, stage }: Deal, stages: readonly Stage[]): number | null {
  if (status !== 'open') return status === 'won' ? 1 : 0;
  return stagePlaces(stages)(stage)?.probability ?? null;
}

/** The values that a fix sets on a deal; null where it sets none. */
function valuesOn(deal: Deal, mending: Mending, stages: readonly Stage[]): Values | null {
  if (mending.what === 'probability') {
    const usual = usualChance(deal, stages);
    return usual === null || usual === soleNumber(deal, 'probability') ? null : { probability: usual };
  }
  if (deal.status !== 'open') return null;
  if (mending.what === 'close-date') return { closeDate: mending.day };
  if (mending.what === 'amount') return { amount: mending.amount, currency: mending.currency };
  if (mending.what === 'currency') return { currency: mending.currency };
  return mending.what === 'owner' ? { owner: mending.owner } : null;
}

/** A lead has an owner and an address, and none of the rest. */
function valuesOnLead(lead: Lead, mending: Mending): Values | null {
  if (lead.status !== 'open') return null;
  if (mending.what === 'owner') return { owner: mending.owner };
  return mending.what === 'address' && mending.contactId === null
    ? { email: mending.email.toLowerCase() }
    : null;
}

function setFields(record: BookRecord, about: About, values: Values, db: Database, at: string): Mend {
  const was = Object.fromEntries(Object.keys(values).map((field) => [field, fieldOf(record, field)]));
  const set = Object.entries(values).reduce((one, [field, value]) => withField(one, field, value), record);
  const after = { ...set, sources: mergeTyped(record, was, values, at), updatedAt: at };
  return {
    entries: changeEntries(about, was, values, { at }),
    write: () => saveAny(db, about.kind, after),
  };
}

/** A spelling is mended wherever it stands: on what is won or lost, and on companies too. */
function respell(
  record: BookRecord,
  about: About,
  { field, from, to }: Extract<Mending, { what: 'spelling' }>,
  db: Database,
  at: string,
): Mend | null {
  return fieldOf(record, field) === from ? setFields(record, about, { [field]: to }, db, at) : null;
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
  { at, stages }: Given,
): Promise<Mend | null> {
  if (kind !== 'account') await takeUp(db, { kind, id }, at);
  const record = await readNow(db, kind, id);
  if (record === null || record.updatedAt !== seen) return null;
  const about: About = { kind, id, name: record.name };
  if (mending.what === 'spelling') return respell(record, about, mending, db, at);
  if (about.kind === 'account') return null;
  const isOpen = (record as Deal | Lead).status === 'open';
  if (mending.what === 'task') return isOpen ? setTask(about as Target, mending, db, at) : null;
  const values =
    kind === 'deal' ? valuesOn(record as Deal, mending, stages) : valuesOnLead(record as Lead, mending);
  if (values !== null) return setFields(record, about, values, db, at);
  if (kind !== 'deal' || !isOpen || (mending.what !== 'contact' && mending.what !== 'address')) return null;
  return mendPeople(db, record as Deal, mending, at);
}

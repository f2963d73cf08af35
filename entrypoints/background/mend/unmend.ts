import { isSameValue } from '../../../utils/context/records/settle-field';
import { unsay } from '../../../utils/context/records/unsay';
import type { ActivityContent } from '../../../utils/model/activity';
import type { Deal, Stated } from '../../../utils/model/book';
import { stated } from '../../../utils/model/book';
import type { Database } from '../../../utils/store/database';
import { type Activity, activitiesOf } from '../../../utils/store/entries';
import type { NewEntry } from '../../../utils/store/log';
import { getTask, removeTask, saveTask } from '../../../utils/store/tasks';
import { type About, targetContent } from '../book/target-content';
import { type BookRecord, fieldOf, readNow, saveAny, withField } from '../record/record-fields';
import { logHeld } from '../record/record-log';
import type { Mend } from './mend-record';
import { addressBack, personBack } from './unmend-people';

type Value = Stated['value'];
type Live = { header: Activity['header']; content: ActivityContent };
/** Records as the changes that were taken back so far have left them, by kind and id. */
type Changed = Map<string, { about: About; record: BookRecord }>;

const isLive = (entry: Activity): entry is Live => entry.content !== null;
const keyOf = ({ kind, id }: About) => `${kind}:${id}`;

function aboutOf({ deal, lead, account }: ActivityContent): About | null {
  if (deal) return { kind: 'deal', id: deal.id, name: deal.name ?? '' };
  if (lead) return { kind: 'lead', id: lead.id, name: lead.name ?? '' };
  return account ? { kind: 'account', id: account.id, name: account.name ?? '' } : null;
}

const valueIn = (raw: unknown): Value => stated.shape.value.safeParse(raw ?? null).data ?? null;

async function recordNow(
  db: Database,
  about: About,
  changed: Changed,
  at: string,
): Promise<BookRecord | null> {
  const known = changed.get(keyOf(about));
  if (known !== undefined) return known.record;
  if (about.kind !== 'account') await logHeld(db, about, { now: at, atOnce: true });
  return readNow(db, about.kind, about.id);
}

/** Takes the change of a field back; false where the field has been changed again. */
async function fieldBack(
  db: Database,
  { field = '', from, to }: ActivityContent,
  about: About,
  changed: Changed,
  at: string,
): Promise<boolean> {
  const record = await recordNow(db, about, changed, at);
  if (record === null || !isSameValue(fieldOf(record, field), valueIn(to))) return false;
  const before = valueIn(from);
  const after = {
    ...withField(record, field, before),
    sources: unsay(record, { field, before, at }),
    updatedAt: at,
  };
  changed.set(keyOf(about), { about, record: after });
  return true;
}

type Back = { isBack: boolean; write?: () => Promise<void> };

async function backOf(db: Database, { header, content }: Live, changed: Changed, at: string): Promise<Back> {
  const about = aboutOf(content);
  if (about === null || content.source !== undefined) return { isBack: false };
  if (header.kind === 'task-set') {
    const task = content.task === undefined ? null : await getTask(db, content.task.id);
    if (task === null || task.done) return { isBack: false };
    if (content.from === undefined) return { isBack: true, write: () => removeTask(db, task.id) };
    // It was moved: it goes back to its day, where it still is on the one that it was moved to.
    const due = typeof content.from === 'string' ? content.from : null;
    return { isBack: task.due === content.to, write: () => saveTask(db, { ...task, due }) };
  }
  if (header.kind !== 'field-change' || content.field === undefined) return { isBack: false };
  if (content.contact === undefined || about.kind !== 'deal')
    return { isBack: await fieldBack(db, content, about, changed, at) };
  const deal = (await recordNow(db, about, changed, at)) as Deal | null;
  if (deal === null) return { isBack: false };
  if (content.field === 'email') return addressBack(db, content, at);
  const back = await personBack(db, deal, content, at);
  if (back.deal !== null) changed.set(keyOf(about), { about, record: back.deal });
  return back;
}

/** What the log says: the change of each entry, the other way round. */
function correctionOf({ header, content }: Live, at: string): NewEntry[] {
  const about = aboutOf(content);
  if (about === null) return [];
  const { field, contact, text, from = null, to = null } = content;
  const what = { ...(field && { field }), ...(contact && { contact }), ...(text && { text }) };
  return [
    {
      kind: 'correction',
      at,
      content: { ...targetContent(about), ...what, from: to, to: from, of: header.id },
    },
  ];
}

/**
 * What taking back the changes that entries of the log tell of comes to, the last one first; one entry for each that
 * can be taken back. The caller holds the book's lock.
 */
export async function unmend(db: Database, entryIds: readonly string[], at: string): Promise<Mend> {
  const told = (await activitiesOf(db, entryIds)).filter(isLive).sort((a, b) => b.header.seq - a.header.seq);
  const changed: Changed = new Map();
  const entries: NewEntry[] = [];
  const writes: (() => Promise<void>)[] = [];
  for (const entry of told) {
    const { isBack, write } = await backOf(db, entry, changed, at);
    if (!isBack) continue;
    entries.push(...correctionOf(entry, at));
    if (write !== undefined) writes.push(write);
  }
  return {
    entries,
    async write() {
      for (const { about, record } of changed.values()) await saveAny(db, about.kind, record);
      for (const write of writes) await write();
    },
  };
}

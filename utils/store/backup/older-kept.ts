import { Dexie } from 'dexie';
import type { ActivityContent } from '../../model/activity';
import type { RecordKind } from '../../model/book';
import type { Database } from '../database';
import type { NewEntry } from '../log';
import { type ContentRow, targetKey } from '../rows';
import type { RowPlan } from './plan-rows';
import type { Row } from './tables';

/** The fields of which the log is told what the older of two records said. */
const FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  deal: ['stage', 'name', 'status', 'amount', 'currency', 'closeDate', 'owner', 'nextStep', 'source'],
  lead: ['stage', 'name', 'status', 'email', 'company', 'phone', 'jobTitle', 'owner', 'source'],
  contact: ['name', 'emails', 'phone', 'jobTitle'],
  account: ['name', 'domains', 'website'],
};

const inWords = (value: unknown) => (Array.isArray(value) ? value.join(', ') : (value ?? null));

/** Everything that the log says of a record. */
function saidOf(db: Database, kind: RecordKind, id: string): Promise<ContentRow[]> {
  const index = kind === 'deal' || kind === 'lead' ? '[target+at+seq]' : `[content.${kind}.id+at+seq]`;
  const key = kind === 'deal' || kind === 'lead' ? targetKey(kind, id) : id;
  return db.contents.where(index).between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray();
}

/** True where the log tells already that the field once had this value. */
function isTold(said: readonly ContentRow[], field: string, value: unknown): boolean {
  return said.some(({ kind, content }) => {
    const isAbout = kind === 'stage-change' ? field === 'stage' : content.field === field;
    return isAbout && (content.from === value || content.to === value);
  });
}

function entryOf(about: ActivityContent, field: string, older: unknown, newer: Row): NewEntry {
  const content = { ...about, from: older, to: inWords(newer[field]) };
  const at = String(newer.updatedAt);
  return field === 'stage'
    ? { kind: 'stage-change', at, content }
    : { kind: 'field-change', at, content: { ...content, field } };
}

/**
 * What the older of two records said, for the log: one entry a field, as the change that it was. A value that the log
 * tells of already is not told twice: it would count as another change.
 */
export async function olderKept(
  db: Database,
  kind: RecordKind,
  { changed, stays }: RowPlan,
  source: string,
): Promise<NewEntry[]> {
  const pairs = [
    ...changed.map(({ here, theirs }) => ({ older: here, newer: theirs })),
    ...stays.map(({ here, theirs }) => ({ older: theirs, newer: here })),
  ];
  const entries = pairs.map(async ({ older, newer }) => {
    const fields = FIELDS[kind].filter((field) => inWords(older[field]) !== inWords(newer[field]));
    if (fields.length === 0) return [];
    const said = await saidOf(db, kind, String(newer.id));
    const about = { [kind]: { id: String(newer.id), name: (newer.name as string | null) ?? null }, source };
    return fields
      .map((field) => ({ field, older: inWords(older[field]) }))
      .filter(({ field, older: value }) => value !== null && !isTold(said, field, value))
      .map(({ field, older: value }) => entryOf(about, field, value, newer));
  });
  return (await Promise.all(entries)).flat();
}

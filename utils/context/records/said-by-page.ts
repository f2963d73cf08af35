import { normaliseEmail } from '../../identity/email';
import type { RecordKind, Stated } from '../../model/book';
import type { KeptReading, RecordReading } from './external-key';
import type { Said } from './merge-said';
import { isSameValue } from './settle-field';
import { statusOfStage } from './status-words';

/** What the book takes from a page, by the kind of its record. */
const FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  deal: [
    ...['name', 'stage', 'status', 'amount', 'currency', 'closeDate', 'owner', 'account', 'contacts'],
    ...['source', 'nextStep', 'probability'],
  ],
  lead: ['name', 'stage', 'email', 'account', 'phone', 'jobTitle', 'owner', 'source'],
  contact: ['name', 'email', 'phone', 'jobTitle', 'account'],
  account: ['name', 'website'],
};

/** What a page may say to be gone: it shows the field with nothing in it. */
const MAY_GO = new Set([
  'amount',
  'closeDate',
  'owner',
  'nextStep',
  'source',
  'phone',
  'jobTitle',
  'website',
]);

type Value = Stated['value'];

function valuesOf({ entity, name, fields }: RecordReading): Record<string, Value> {
  if (entity === 'activity') return {};
  const all: Record<string, Value | undefined> = { ...fields, name: name ?? undefined };
  const email = fields.email === undefined ? null : normaliseEmail(fields.email);
  all.email = email ?? undefined;
  if (entity === 'deal' && fields.stage !== undefined)
    all.status ??= statusOfStage(fields.stage) ?? undefined;
  const kept = FIELDS[entity].flatMap((field) => {
    const value = all[field];
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
      ? []
      : [[field, value] as const];
  });
  return Object.fromEntries(kept);
}

/** Doubt about the stage is doubt about the status that was told by it. */
function doubtful({ fields, unsure = [] }: RecordReading): string[] {
  return fields.status === undefined && unsure.includes('stage') ? [...unsure, 'status'] : unsure;
}

/**
 * What a page of a CRM says of its record, for the book. What the same tab said of the same record before is no
 * news: a tab that was left open repeats what it knew, and must not undo what another one has seen since.
 * @param emptied fields that it shows with nothing in them, and did not before
 */
export function saidByPage(
  reading: KeptReading,
  earlier: RecordReading | null,
  host: string,
  at: string,
  emptied: readonly string[] = [],
): Said {
  const isSame = earlier?.entity === reading.entity && earlier.id === reading.id;
  const before = isSame && earlier !== null ? valuesOf(earlier) : {};
  const doubts = isSame && earlier !== null ? doubtful(earlier) : [];
  const unsure = doubtful(reading);
  const news = Object.entries(valuesOf(reading)).filter(([field, value]) => {
    const old = before[field];
    return old === undefined || !isSameValue(old, value) || unsure.includes(field) !== doubts.includes(field);
  });
  const gone = FIELDS[reading.entity].filter((field) => MAY_GO.has(field) && emptied.includes(field));
  const values = { ...Object.fromEntries(gone.map((field) => [field, null])), ...Object.fromEntries(news) };
  return { from: `page:${host}`, at, values, unsure };
}

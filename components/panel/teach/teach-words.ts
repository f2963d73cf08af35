import type { TaughtField } from '../../../utils/model/site-rules';
import type { TaughtHere, TaughtRow } from '../../../utils/model/teach';
import { fieldWords } from '../change-words';
import { formatChance } from '../format';
import type { Region } from '../region';
import { statedWords } from '../value-words';

/** What pages may show, as the list asks for it. */
export const KIND_WORDS = {
  deal: 'Deal',
  lead: 'Lead',
  contact: 'Person',
  account: 'Company',
  activity: 'Activity',
} as const;

/** A value as the region writes it; null where nothing was read. */
export function readWords(
  { field, value }: Pick<TaughtRow, 'field' | 'value'>,
  currency: string | null,
  now: Date,
  region: Region,
): string | null {
  if (value === null) return null;
  if (field === 'probability' && typeof value === 'number') return formatChance(value, region);
  const header = {
    account: null,
    stage: null,
    status: null,
    amount: null,
    currency,
    closeDate: null,
    url: null,
  };
  return statedWords(field, value, { header, unsure: [] }, now, region);
}

/** How a field comes to be read: "beside “Deadline”, shown by you". */
export function howWords({ field, mark, label, value, sure }: TaughtRow): string {
  if (mark === 'none') return 'Not on this page';
  const place = label === null ? '' : `beside “${label.replace(/[\s:：]+$/, '')}”`;
  const by = { read: sure ? '' : 'not sure', confirmed: 'right', pointed: 'shown by you' }[mark];
  if (value === null) return mark === 'read' ? 'Not found' : 'Empty on this page';
  return [place, by].filter(Boolean).join(', ') || (field === 'name' ? 'in the heading' : 'by its place');
}

/** Why pointing gave nothing, and what helps. */
export function troubleWords(field: TaughtField): string {
  const name = fieldWords(field);
  return `That place holds nothing that reads as “${name}”, or no label beside it that the next record has too. Point at the value itself, next to its label.`;
}

const listed = (fields: readonly TaughtField[]) => fields.map(fieldWords).join(', ');

/** "5 of 6 taught fields found on this record. Not found: Close date." */
export function taughtWords({ found, asked, missing }: TaughtHere): string {
  const count = `${found} of ${asked} taught ${asked === 1 ? 'field' : 'fields'} found on this record.`;
  return missing.length > 0 ? `${count} Not found: ${listed(missing)}.` : count;
}

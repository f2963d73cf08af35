import type { FieldConflict, RecordView } from '../../utils/model/panel-view';
import { valueWords } from './change-words';
import { formatMoney } from './format';
import type { Region } from './region';
import { STATUS_WORDS } from './words';

type Value = FieldConflict['used']['value'];

/** Who says so, in words: "typed", "deals.csv", "crm.acme.example". */
export function sourceWords(from: string): string {
  if (from === 'remark') return 'said in a remark';
  return from === 'typed' ? 'typed' : from.slice(from.indexOf(':') + 1);
}

/** A value of a field as the region writes it. An amount is in the record's own currency. */
export function statedWords(
  field: string,
  value: Value,
  { header, unsure }: { header: Pick<RecordView['header'], 'currency'>; unsure: readonly string[] },
  now: Date,
  region: Region,
): string {
  if (field === 'amount' && typeof value === 'number') {
    return formatMoney(value, unsure.includes('currency') ? null : header.currency, region);
  }
  if (field === 'status' && (value === 'open' || value === 'won' || value === 'lost')) {
    return STATUS_WORDS[value] ?? 'Open';
  }
  if (Array.isArray(value)) return value.join(', ');
  return valueWords(value, now, region);
}

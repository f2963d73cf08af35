import { type FieldPlan, planFields } from './fields';
import type { Column, TableRecord } from './table';
import { USUAL_AGREEMENT, USUAL_PAIRS } from './usual-agreement';

/** A field with the values that the records have in it. */
export interface Field extends FieldPlan {
  /** The value of each record, by its place among the different values; -1 where there is none. */
  ids: Int32Array;
  values: unknown[];
  /** How often each value occurs. */
  counts: number[];
  /** Each value as the first cell with it had it: for reasons. */
  shown: string[];
  /** How often two records taken by chance have the same value. */
  agreement: number;
  /** The field whose values may stand here by mistake, by place. */
  partner: number | null;
  /** For an e-mail address, the field of the name that it is made of, by place. */
  repeats: number | null;
}

function readField(plan: FieldPlan, records: TableRecord[]): Field {
  const ids = new Int32Array(records.length).fill(-1);
  const values: unknown[] = [];
  const counts: number[] = [];
  const shown: string[] = [];
  const byCell = new Map<string, number>();
  const byKey = new Map<string, number>();
  const idOf = (cell: string): number => {
    const value = plan.comparer.read(cell);
    if (value === null) return -1;
    const key = plan.comparer.key(value);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, values.length);
    values.push(value);
    counts.push(0);
    shown.push(cell.trim().replace(/\s+/g, ' ').slice(0, 80));
    return values.length - 1;
  };
  records.forEach(({ cells }, row) => {
    const cell = plan.take(plan.from.map((at) => cells[at] ?? ''));
    if (cell.trim() === '') return;
    let id = byCell.get(cell);
    if (id === undefined) {
      id = idOf(cell);
      byCell.set(cell, id);
    }
    ids[row] = id;
    if (id >= 0) counts[id]!++;
  });
  plan.comparer.prepare?.(values, counts);
  const filled = counts.reduce((sum, count) => sum + count, 0);
  const equal = counts.reduce((sum, count) => sum + count * (count - 1), 0);
  const usual = USUAL_PAIRS * USUAL_AGREEMENT[plan.kind];
  const agreement = (equal / 2 + usual) / ((filled * (filled - 1)) / 2 + USUAL_PAIRS);
  return { ...plan, ids, values, counts, shown, agreement, partner: null, repeats: null };
}

/** Two fields whose values people put into each other's place. */
function partnerOf(field: Field, at: number, fields: Field[]): number | null {
  const place = fields.findIndex((other, i) => {
    if (i === at) return false;
    const names = new Set([field.kind, other.kind]);
    const isName = names.has('given-name') && names.has('family-name');
    return isName || (field.kind === 'street' && other.kind === 'street');
  });
  return place < 0 ? null : place;
}

/** Reads all fields of a table; fields with nothing to compare are left out. */
export function readTable(
  records: TableRecord[],
  columns: (Column | null)[],
  onField: (done: number) => void,
): Field[] {
  const plans = planFields(columns);
  const fields = plans
    .map((plan, i) => {
      onField(i / plans.length);
      return readField(plan, records);
    })
    .filter(({ values, counts }) => values.length > 1 && counts.some((count) => count > 0));
  const family = fields.findIndex(({ kind }) => kind === 'family-name');
  return fields.map((field, at) => ({
    ...field,
    partner: partnerOf(field, at, fields),
    repeats: field.kind === 'email' && family >= 0 ? family : null,
  }));
}

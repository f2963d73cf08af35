import { BYTE_ORDER_MARK, csvRow } from '../../utils/export/csv';
import type { Refusal } from '../../utils/import/refused';

const HEADING = ['Line', 'Column', 'Reason', 'Value'];

/** Collects what was refused as a CSV, in pieces that the browser may keep on disk. */
export function collectRefused(): { add: (refusals: readonly Refusal[]) => void; file: () => Blob } {
  const parts: Blob[] = [new Blob([BYTE_ORDER_MARK, csvRow(HEADING)])];
  return {
    add(refusals) {
      if (refusals.length === 0) return;
      const rows = refusals.map(({ line, column, reason, raw }) => csvRow([line, column, reason, raw]));
      parts.push(new Blob(rows));
    },
    file: () => new Blob(parts, { type: 'text/csv' }),
  };
}

import type { Severity } from '../../../../utils/engine/hygiene/rule';
import type { FaultRow, FaultSort } from './hygiene-rows';

const WEIGHT: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** Owners by number, so that tens of thousands of rows are sorted by numbers alone. */
function ownerRanks(rows: readonly FaultRow[], locale: string): Map<string, number> {
  const words = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const owners = [...new Set(rows.map(({ record }) => record.owner?.trim() ?? ''))].sort(words.compare);
  return new Map(owners.map((owner, rank) => [owner, owner === '' ? owners.length : rank]));
}

/** What is not scored comes after what is. */
const scoreOf = ({ record: { score } }: FaultRow) => score ?? 101;

/** What the rows are ordered by, as whole numbers from 0 up. */
function ranksOf(rows: readonly FaultRow[], key: FaultSort, locale: string): number[] {
  if (key === 'severity') return rows.map(({ fault }) => WEIGHT[fault.severity]);
  if (key === 'score') return rows.map(scoreOf);
  const ranks = ownerRanks(rows, locale);
  return rows.map(({ record }) => ranks.get(record.owner?.trim() ?? '') ?? 0);
}

/**
 * The places of the rows in order; among equals the worst fault of the worst record first. What counts and the
 * row's place go into one number: so many objects would be sorted ten times as slowly.
 */
export function orderFaults(
  rows: readonly FaultRow[],
  key: FaultSort,
  down: boolean,
  locale: string,
): Uint32Array {
  const ranks = ranksOf(rows, key, locale);
  const most = ranks.reduce((a, b) => Math.max(a, b), 0);
  const numbers = Float64Array.from(rows, (row, index) => {
    const rank = ranks[index] ?? 0;
    // A severity is below ten and a score below a thousand.
    const order = ((down ? most - rank : rank) * 10 + WEIGHT[row.fault.severity]) * 1_000 + scoreOf(row);
    return order * rows.length + index;
  });
  return Uint32Array.from(numbers.sort(), (number) => number % rows.length);
}

import type { Place, Surveyed } from '../../../../utils/context/hygiene/surveyed';
import { dealRules, leadRules, valueRules } from '../../../../utils/engine/hygiene/registry';
import type { Finding, Severity } from '../../../../utils/engine/hygiene/rule';

/** A fault as a row of the list, with the record that it is of. */
export interface FaultRow {
  key: string;
  record: Surveyed;
  fault: Finding;
}

export interface FaultFilter {
  search: string;
  rule: string | null;
  severity: Severity | null;
  /** An owner's name, empty for nobody; null is any. */
  owner: string | null;
}
export type FaultSort = 'severity' | 'owner' | 'score';

export const ANY: FaultFilter = { search: '', rule: null, severity: null, owner: null };

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};
const WEIGHT: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

const NAMES = new Map([...dealRules, ...leadRules, ...valueRules].map(({ id, name }) => [id, name]));
/** Every rule with its name, as the filter offers it. */
export const RULES: readonly { id: string; name: string }[] = [...NAMES].map(([id, name]) => ({ id, name }));

/** What a rule is called. */
export const ruleName = (id: string): string => NAMES.get(id) ?? id;

/** The records that a fix of the fault changes. */
export function placesOf({ record: { kind, id, seen, spelling } }: FaultRow): readonly Place[] {
  return kind === 'value' ? (spelling?.records ?? []) : [{ kind, id, seen }];
}

/** Whom a fix of an address is about; null for a lead itself. */
export function personOf({ record, fault }: FaultRow): Surveyed['bounced'] {
  return fault.rule === 'bounced-address' ? record.bounced : record.unreachable;
}

/** Every fault of every record. */
export function faultRows(records: readonly Surveyed[]): FaultRow[] {
  return records.flatMap((record) =>
    record.faults.map((fault) => ({ key: `${record.kind}:${record.id}|${fault.rule}`, record, fault })),
  );
}

/** The rows that fit: each word of the search stands in the record's name or its owner's. */
export function filterFaults(rows: readonly FaultRow[], filter: FaultFilter): FaultRow[] {
  const { rule, severity, owner } = filter;
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ record, fault }) =>
      (rule === null || fault.rule === rule) &&
      (severity === null || fault.severity === severity) &&
      (owner === null || (record.owner?.trim() ?? '') === owner) &&
      words.every((word) => `${record.name} ${record.owner ?? ''}`.toLowerCase().includes(word)),
  );
}

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
 * The rows in order; among equals the worst fault of the worst record first. What counts and the row's place go into
 * one number: tens of thousands of those are sorted in a few milliseconds, so many objects would be a long task.
 */
export function sortFaults(
  rows: readonly FaultRow[],
  key: FaultSort,
  down: boolean,
  locale: string,
): FaultRow[] {
  const ranks = ranksOf(rows, key, locale);
  const most = ranks.reduce((a, b) => Math.max(a, b), 0);
  const numbers = Float64Array.from(rows, (row, index) => {
    const rank = ranks[index] ?? 0;
    // A severity is below ten and a score below a thousand.
    const order = ((down ? most - rank : rank) * 10 + WEIGHT[row.fault.severity]) * 1_000 + scoreOf(row);
    return order * rows.length + index;
  });
  return [...numbers.sort()].flatMap((number) => rows[number % rows.length] ?? []);
}

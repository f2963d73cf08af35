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

/** Whether a row fits: each word of the search stands in the record's name or its owner's. */
export function fitsFilter(filter: FaultFilter): (row: FaultRow) => boolean {
  const { rule, severity, owner } = filter;
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ record, fault }) =>
    (rule === null || fault.rule === rule) &&
    (severity === null || fault.severity === severity) &&
    (owner === null || (record.owner?.trim() ?? '') === owner) &&
    words.every((word) => `${record.name} ${record.owner ?? ''}`.toLowerCase().includes(word));
}

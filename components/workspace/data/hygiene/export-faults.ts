import { BYTE_ORDER_MARK, csvRow } from '../../../../utils/export/csv';
import { localDay } from '../../../hooks/use-today';
import { saveExport } from '../../files/save-export';
import { type FaultFilter, type FaultRow, ruleName, SEVERITY_WORDS } from './hygiene-rows';

const HEADS = ['Kind', 'Name', 'Owner', 'Rule', 'Severity', 'What is wrong', 'Score', 'Id'];
const PART = 1_000;

async function* csvOf(rows: readonly FaultRow[]): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvRow(HEADS)}`;
  for (let start = 0; start < rows.length; start += PART) {
    const lines = rows
      .slice(start, start + PART)
      .map(({ record: { kind, id, name, owner, score }, fault: { rule, severity, text } }) =>
        csvRow([kind, name, owner, ruleName(rule), SEVERITY_WORDS[severity], text, score ?? '', id]),
      );
    yield lines.join('');
  }
}

/** What a filter lets through, in words for the log. */
function inWords({ rule, severity, owner, search }: FaultFilter): string {
  const parts = [
    rule && ruleName(rule),
    severity && `severity ${severity}`,
    owner !== null && `owner ${owner || 'nobody'}`,
    search && `“${search}”`,
  ];
  return `hygiene: ${parts.filter(Boolean).join(', ') || 'all'}`;
}

/** Saves faults as a CSV file and notes that in the log. Resolves with what was done, in words. */
export async function exportFaults(rows: readonly FaultRow[], filter: FaultFilter): Promise<string> {
  const name = `dealcue-hygiene-${localDay(new Date())}.csv`;
  const about = { filter: inWords(filter).slice(0, 1_000), count: () => rows.length };
  const unnoted = await saveExport(csvOf(rows), { name, ...about });
  return [`Exported ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} to ${name}.`, unnoted]
    .filter(Boolean)
    .join(' ');
}

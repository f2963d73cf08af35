import type { PreviewRow } from '../../../../utils/import/inspection';
import type { ReadRecord } from '../../../../utils/import/record';
import { PlainTable } from '../../PlainTable';
import { FIELD_WORDS } from './import-words';
import { shownValue } from './shown-value';

/** So many rows are enough to see whether a mapping is right. */
const MOST_ROWS = 8;

const mentioned = (mention: ReadRecord['account']) => mention?.name ?? mention?.email ?? mention?.id ?? null;

/** What is read of a row, by what it is called. */
function cellsOf({ values, account, contacts, deal, happening, createdAt, stageEnteredAt }: ReadRecord) {
  const all: Record<string, unknown> = {
    ...values,
    account: mentioned(account) ?? values.account,
    contacts: contacts.map(mentioned).filter(Boolean).join(', ') || values.contacts,
    deal: mentioned(deal),
    kind: happening?.kind,
    at: happening?.at,
    subject: happening?.subject,
    text: happening?.text,
    fromStage: happening?.fromStage,
    ...(happening?.toStage != null && { stage: happening.toStage }),
    createdAt,
    stageEnteredAt,
  };
  const filled = Object.entries(all).filter(([, value]) => value != null && value !== '');
  return new Map(filled.map(([field, value]) => [field, shownValue(value)]));
}

const wordsFor = (field: string) =>
  field in FIELD_WORDS ? FIELD_WORDS[field as keyof typeof FIELD_WORDS] : field;

/** The first rows as they will be read, changed with every change of the mapping. */
export function PreviewTable({ rows }: { rows: readonly PreviewRow[] }) {
  const read = rows.slice(0, MOST_ROWS).map(({ record, refusals, cells }) => ({
    cells: record === null ? null : cellsOf(record),
    why: refusals.map(({ column, reason }) => (column === null ? reason : `${column}: ${reason}`)).join(' '),
    raw: cells.join(' · '),
  }));
  const fields = [...new Set(read.flatMap(({ cells }) => (cells === null ? [] : [...cells.keys()])))];
  return (
    <div className="import-preview">
      <PlainTable caption="The first rows, as they will be read" heads={fields.map(wordsFor)}>
        <tbody>
          {read.map(({ cells, why, raw }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a file have no other name
            <tr key={at}>
              {cells === null ? (
                <td colSpan={Math.max(1, fields.length)} className="warn">
                  Refused: {why} <bdi className="soft">{raw}</bdi>
                </td>
              ) : (
                fields.map((field) => (
                  <td key={field} dir="auto">
                    {cells.get(field)}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  );
}

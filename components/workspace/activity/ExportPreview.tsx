import { columnsOf } from '../../../utils/export/activity-columns';
import { previewRows } from '../../../utils/export/preview';
import { eachActivity, headsOf } from '../../../utils/store/activity-export';
import type { ActivityFilter } from '../../../utils/store/activity-query';
import { isScanned } from '../../../utils/store/activity-way';
import type { Database } from '../../../utils/store/database';
import type { ExportChoice } from '../../../utils/store/export-choice';
import { db } from '../../../utils/store/open';
import { useLive } from '../../hooks/use-live';
import { TIME_ZONE } from '../format';
import { PlainTable } from '../PlainTable';

interface Props {
  store: Database;
  filter: ActivityFilter;
  choice: ExportChoice;
}

const ROWS = 5;
/** How many are looked at together where not all fit. */
const SCANNED = 1_000;
/** What a cell shows here; the file has all of it. */
const LONGEST = 60;

async function firstOf(store: Database, filter: ActivityFilter) {
  const chunk = isScanned(filter) ? SCANNED : ROWS;
  const chunks = eachActivity(store, filter, { heads: await headsOf(store) }, chunk, { book: db() });
  for await (const some of chunks) if (some.length > 0) return some.slice(0, ROWS);
  return [];
}

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The first rows of the file, as whoever opens it will see them. */
export function ExportPreview({ store, filter, choice }: Props) {
  const key = JSON.stringify([filter, choice]);
  const columns = columnsOf(choice.format === 'jsonl' ? [] : choice.columns);
  const rows = useLive(async () => {
    const first = await firstOf(store, filter);
    return previewRows(first, columns, { timeZone: TIME_ZONE, redacted: choice.redacted });
  }, [key]);
  if (rows === undefined) return <p className="soft">Reading the first rows…</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="export-preview" tabIndex={0} aria-label="Preview">
      <PlainTable caption="The first rows" heads={columns.map(({ name }) => name)}>
        <tbody>
          {rows.map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a preview have no other name
            <tr key={at}>
              {cells.map((cell, column) => (
                <td key={columns[column]?.key} dir="auto">
                  {shortened(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </section>
  );
}

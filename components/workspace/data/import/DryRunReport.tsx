import type { TableKind } from '../../../../utils/import/mapping';
import { keptFile } from '../../../../utils/platform/files-here';
import { saveFile } from '../../../hooks/save-file';
import { useAction } from '../../../hooks/use-action';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { showNumber } from '../../format';
import { PlainTable } from '../../PlainTable';
import { Said } from '../../Said';
import { importClient } from './import-client';
import { countWords, TABLE_WORDS } from './import-words';
import type { DryRun } from './worker-messages';

const BY_LINE = 'What is refused, by line';

interface Props {
  dryRun: DryRun;
  table: TableKind;
  file: string;
  /** Whether the user has said who they are: the log names who imports. */
  isKnown: boolean;
}

const linkedWords = ({ accounts, contacts }: DryRun['linked']): string | null => {
  const parts = [
    ...(accounts > 0 ? [accounts === 1 ? 'one company' : `${showNumber(accounts)} companies`] : []),
    ...(contacts > 0 ? [contacts === 1 ? 'one person' : `${showNumber(contacts)} people`] : []),
  ];
  return parts.length === 0 ? null : `Also new, as the rows name them: ${parts.join(' and ')}.`;
};

const footerWords = (lines: number): string =>
  lines === 1
    ? 'One line at the end is the report’s footer: left out.'
    : `${showNumber(lines)} lines at the end are the report’s footer: left out.`;

async function saveRefused(name: string, file: string): Promise<string> {
  const kept = await keptFile(name);
  if (kept === null) return 'The list is gone. Check the file again.';
  saveFile(kept, `${file.replace(/\.[a-z]+$/i, '')}-refused.csv`);
  return 'Saved.';
}

/** What the import would do, before anything is written. */
export function DryRunReport({ dryRun, table, file, isKnown }: Props) {
  const saving = useAction();
  const { counts, refusals, refusedFile, linked, footer } = dryRun;
  const isNothing = counts.new + counts.changed === 0;
  const also = linkedWords(linked);
  return (
    <section className="import" aria-labelledby="dry-run">
      <h2 id="dry-run">
        {TABLE_WORDS[table]}: {countWords(counts)}
      </h2>
      <p className="soft">Nothing is written yet.</p>
      {also && <p>{also}</p>}
      {footer > 0 && <p>{footerWords(footer)}</p>}
      {isNothing && <Notice tone="info">The book has all of it already: there is nothing to import.</Notice>}
      <div className="actions">
        {!isNothing && (
          <Button look="primary" disabled={!isKnown} onClick={importClient.write}>
            Import
          </Button>
        )}
        <Button onClick={importClient.backToMapping}>Back</Button>
        <Button look="plain" onClick={importClient.cancel}>
          Cancel
        </Button>
      </div>
      {refusals.length > 0 && refusedFile !== null && (
        <>
          <div className="actions">
            <h3>Refused</h3>
            <Button disabled={saving.busy} onClick={() => saving.run(() => saveRefused(refusedFile, file))}>
              Download as CSV
            </Button>
            <Said action={saving} />
          </div>
          <PlainTable
            caption={BY_LINE}
            heads={['Line', 'Column', 'Reason', 'What stands there']}
            aloud={[BY_LINE]}
          >
            <tbody>
              {refusals.map(({ line, column, reason, raw }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row may be refused for two cells alike
                <tr key={at}>
                  <td>{line}</td>
                  <td dir="auto">{column}</td>
                  <td>{reason}</td>
                  <td dir="auto">{raw}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </>
      )}
    </section>
  );
}

import { useState } from 'react';
import { logFile } from '../../../utils/export/log-file';
import { logParts } from '../../../utils/store/log-parts';
import { db } from '../../../utils/store/open';
import { useAction } from '../../hooks/use-action';
import { localDay } from '../../hooks/use-today';
import { Button } from '../../ui/Button';
import { saveExport } from '../files/save-export';
import { type PresentState, verifyPresent } from '../files/verify-present';
import { showNumber } from '../format';
import { Said } from '../Said';
import { Section } from './Section';

const ABOUT =
  'The complete log as one file (JSON Lines), which anybody can check. Its head stands for everything before it: who has seen a head can tell later whether the log was rewritten.';

const inEntries = (count: number) => `${showNumber(count)} ${count === 1 ? 'entry' : 'entries'}`;

/** Writes the complete log, notes that, and resolves with what to say. */
async function saveLog(): Promise<string> {
  const now = new Date();
  const parts = await logParts(db());
  if (parts.length === 0) return 'The log is empty: there is nothing to export.';
  const count = parts.reduce((sum, { to }) => sum + to, 0);
  const name = `dealcue-log-${localDay(now)}.jsonl`;
  const about = { name, format: 'JSON Lines' as const, filter: 'all', count: () => count };
  const unnoted = await saveExport(logFile(parts, now.toISOString()), about);
  return [`Exported ${inEntries(count)} to ${name}.`, unnoted].filter(Boolean).join(' ');
}

function Found({ found }: { found: PresentState }) {
  if (found.state === 'empty') return <p>The log is empty: there is nothing to check.</p>;
  if (found.state === 'broken')
    return (
      <p className="warn" role="alert">
        The log is not intact{found.seq !== null && `, at entry ${found.seq}`}: {found.why}.
      </p>
    );
  return (
    <div role="status">
      <p>Intact: {inEntries(found.entries)}, each as it was written, none missing.</p>
      {found.heads.map(({ device, head }) => (
        <p key={device} className="mono soft">
          Head {head}
        </p>
      ))}
    </div>
  );
}

/** Exports the complete log and checks the present one. */
export function LogExport() {
  const [found, setFound] = useState<PresentState | null>(null);
  const exporting = useAction();
  const checking = useAction();

  const onCheck = () =>
    checking.run(async () => {
      setFound(null);
      setFound(await verifyPresent(db(), new Date().toISOString()));
      return '';
    });

  return (
    <Section title="The whole log" about={ABOUT}>
      <div className="actions">
        <Button disabled={exporting.busy} onClick={() => exporting.run(saveLog)}>
          {exporting.busy ? 'Exporting…' : 'Export the log'}
        </Button>
        <Button disabled={checking.busy} onClick={onCheck}>
          {checking.busy ? 'Verifying…' : 'Verify'}
        </Button>
        <Said action={exporting} />
        <Said action={checking} />
      </div>
      {found && <Found found={found} />}
    </Section>
  );
}

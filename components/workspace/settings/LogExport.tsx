import { logFile } from '../../../utils/export/log-file';
import { logParts } from '../../../utils/store/log-parts';
import { db } from '../../../utils/store/open';
import { useAction } from '../../hooks/use-action';
import { localDay } from '../../hooks/use-today';
import { Button } from '../../ui/Button';
import { saveExport } from '../files/save-export';
import { useVerify } from '../files/use-verify';
import { showNumber } from '../format';
import { Said } from '../Said';
import { Section } from './Section';
import { VerifyLog } from './VerifyLog';

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

/** Exports the complete log and checks the present one. */
export function LogExport() {
  const exporting = useAction();
  const verify = useVerify();

  return (
    <Section title="The whole log" about={ABOUT}>
      <div className="actions">
        <Button disabled={exporting.busy} onClick={() => exporting.run(saveLog)}>
          {exporting.busy ? 'Exporting…' : 'Export the log'}
        </Button>
        <Button disabled={verify.state.is === 'running'} onClick={verify.start}>
          Verify
        </Button>
        <Said action={exporting} />
      </div>
      <VerifyLog verify={verify} />
    </Section>
  );
}

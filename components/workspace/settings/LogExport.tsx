import { useState } from 'react';
import { EVERYTHING } from '../../../utils/export/write-activity';
import { countActivities } from '../../../utils/store/activity-query';
import type { ExportChoice } from '../../../utils/store/export-choice';
import { db } from '../../../utils/store/open';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { ExportDialog } from '../activity/ExportDialog';
import { useVerify } from '../files/use-verify';
import { Said } from '../Said';
import { Section } from './Section';
import { VerifyLog } from './VerifyLog';

const ABOUT =
  'The complete log as one file (JSON Lines), which anybody can check. Its head stands for everything before it: who has seen a head can tell later whether the log was rewritten.';

/** The one choice whose file can be verified, and restored in another browser. */
const COMPLETE: Partial<ExportChoice> = { format: 'jsonl', redacted: [] };

/** Exports the complete log, seen first as whoever gets it will see it, and checks the present one. */
export function LogExport() {
  const counting = useAction();
  const [rows, setRows] = useState<number | null>(null);
  const verify = useVerify();

  const ask = async () => {
    const count = await countActivities(db(), {});
    if (count === 0) return 'The log is empty: there is nothing to export.';
    setRows(count);
    return '';
  };

  return (
    <Section title="The whole log" about={ABOUT}>
      <div className="actions">
        <Button disabled={counting.busy} onClick={() => counting.run(ask)}>
          Export the log…
        </Button>
        <Button disabled={verify.state.is === 'running'} onClick={verify.start}>
          Verify
        </Button>
        <Said action={counting} />
      </div>
      <VerifyLog verify={verify} />
      {rows !== null && (
        <ExportDialog
          {...{ source: 'own', filter: {}, words: EVERYTHING, rows, begin: COMPLETE }}
          onClose={() => setRows(null)}
        />
      )}
    </Section>
  );
}

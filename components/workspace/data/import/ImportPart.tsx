import { db } from '../../../../utils/store/open';
import { readSettings } from '../../../../utils/store/settings';
import { useLive } from '../../../hooks/use-live';
import { Notice } from '../../../ui/Notice';
import { WhoIAm } from '../../settings/WhoIAm';
import { BackupDropped } from './BackupDropped';
import { DryRunReport } from './DryRunReport';
import { EarlierImports } from './EarlierImports';
import { FileDrop } from './FileDrop';
import { ImportDone } from './ImportDone';
import { type ImportState, importClient } from './import-client';
import { LogReport } from './LogReport';
import { MappingForm } from './MappingForm';
import { ProgressLine } from './ProgressLine';
import { useImport } from './use-import';
import { WaitingFiles } from './WaitingFiles';

/** The step that the file at hand is in. */
function Step({ state, isKnown }: { state: ImportState; isKnown: boolean }) {
  const { phase, said, source, inspection, mapping, dryRun, log, backup, run } = state;

  if (phase === 'restoring' && backup) return <BackupDropped file={backup} />;
  if (phase === 'done' && run) return <ImportDone run={run} />;
  if (phase === 'mapping' && source && inspection && mapping)
    return <MappingForm source={source} inspection={inspection} mapping={mapping} preview={state.preview} />;
  if (phase === 'checked' && source)
    return (
      <>
        {log && <LogReport log={log} file={source.name} isKnown={isKnown} />}
        {dryRun && mapping && (
          <DryRunReport dryRun={dryRun} table={mapping.table} file={source.name} isKnown={isKnown} />
        )}
        {!isKnown && <WhoIAm current={null} />}
      </>
    );
  if (phase !== 'idle')
    return (
      <ProgressLine
        phase={phase}
        progress={state.progress}
        since={state.since}
        onCancel={importClient.cancel}
      />
    );
  return (
    <div className="import">
      {said && <Notice tone={said.ok ? 'info' : 'warn'}>{said.words}</Notice>}
      <FileDrop />
      <EarlierImports />
    </div>
  );
}

/** Brings files into the book, one after the other: choose, look, check, import. */
export function ImportPart() {
  const state = useImport();
  const settings = useLive(() => readSettings(db()), []);
  if (!settings) return null;
  const isTurn = state.phase === 'idle' || state.phase === 'done';
  return (
    <>
      <WaitingFiles files={state.waiting} isTurn={isTurn} />
      <Step state={state} isKnown={settings.identity !== null} />
    </>
  );
}

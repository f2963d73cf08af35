import { db } from '../../../../utils/store/open';
import { readSettings } from '../../../../utils/store/settings';
import { useLive } from '../../../hooks/use-live';
import { Notice } from '../../../ui/Notice';
import { WhoIAm } from '../../settings/WhoIAm';
import { DryRunReport } from './DryRunReport';
import { EarlierImports } from './EarlierImports';
import { FileDrop } from './FileDrop';
import { ImportDone } from './ImportDone';
import { importClient } from './import-client';
import { MappingForm } from './MappingForm';
import { ProgressLine } from './ProgressLine';
import { useImport } from './use-import';

/** Brings a file into the book: choose, look, check, import. */
export function ImportPart() {
  const state = useImport();
  const settings = useLive(() => readSettings(db()), []);
  if (!settings) return null;
  const { phase, said, source, inspection, mapping, dryRun, run } = state;

  if (phase === 'done' && run) return <ImportDone run={run} />;
  if (phase === 'mapping' && source && inspection && mapping)
    return <MappingForm source={source} inspection={inspection} mapping={mapping} preview={state.preview} />;
  if (phase === 'checked' && dryRun && mapping && source)
    return (
      <>
        <DryRunReport
          dryRun={dryRun}
          table={mapping.table}
          file={source.name}
          isKnown={settings.identity !== null}
        />
        {settings.identity === null && <WhoIAm current={null} />}
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
